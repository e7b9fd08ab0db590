/** Chief officers: the ranks of the National Police Chiefs’ Council, from commander and assistant chief constable up. */
const CHIEF_RANKS: ReadonlySet<string> = new Set([
  'commissioner',
  'dep commissioner',
  'deputy commissioner',
  'ac',
  'assistant commissioner',
  'dac',
  'deputy assistant commissioner',
  'cdr',
  'cmdr',
  'commander',
  'cc',
  'chief constable',
  'dcc',
  'deputy chief constable',
  'acc',
  'tacc',
  'assistant chief constable',
]);

/** Ranks as leads are written, folded, dots dropped; several hold a slash (T15). */
const RANKS: ReadonlySet<string> = new Set([
  ...CHIEF_RANKS,
  'dc',
  'c/supt',
  'ch supt',
  'csupt',
  'dcs',
  'd/c/supt',
  'supt',
  'd/supt',
  'dsupt',
  'det supt',
  'superintendent',
  'ci',
  'c/i',
  'c/insp',
  'ch insp',
  'dsu',
  'dci',
  'd/c/i',
  'chief inspector',
  'insp',
  'di',
  'd/i',
  'd/insp',
  'inspector',
  'sgt',
  'ps',
  'ds',
  'd/s',
  'd/sgt',
  'dsgt',
  'd/con',
  'detcon',
  'dcsupt',
  'wpc',
  'wdc',
  'sergeant',
  'pc',
  'd/c',
  'constable',
  'pcso',
  'sc',
  'cso',
  'chief superintendent',
  'chief supt',
  'chief insp',
  'det ch supt',
  'det chief supt',
  'det ch insp',
  'det chief insp',
  'det insp',
  'det sgt',
  'det con',
  'detective chief superintendent',
  'detective superintendent',
  'detective chief inspector',
  'detective inspector',
  'detective sergeant',
  'detective constable',
  'police sergeant',
  'police constable',
  'special constable',
  'special sergeant',
  'firefighter',
  'crew manager',
  'crew commander',
  'watch manager',
  'watch commander',
  'station manager',
  'station commander',
]);
const ACTING = /^(?:t|a|act|acting|temp|temporary)(?:\/|\s)\s*(.+)$/;
/** Ranks written as one word with the acting letter before it: "TDCI", "ADI". */
const ACTING_LETTER = /^(?:[ta]\/?(?:dac|cdr|cc|dcc|acc|supt|dcs|dci|di|ci|insp|ds|ps|sgt|csupt)|tdc)$/;
const ACTING_CHIEF = /^[ta]\/?(?=(?:dac|cdr|cc|dcc|acc)$)/;

/** How many words at the start of a name are its rank: 1 for "C/Supt", 2 for "Chief Inspector", 0 for none. */
export function rankLength(words: readonly string[]): number {
  for (const length of [4, 3, 2, 1]) {
    if (words.length >= length && isRank(words.slice(0, length).join(' '))) return length;
  }
  return 0;
}

/** Whether words are a rank, acting or temporary ones too: "A/DI", "T/Commander". */
export function isRank(words: string): boolean {
  const folded = words.toLowerCase().replaceAll('.', '');
  return RANKS.has(folded) || ACTING_LETTER.test(folded) || RANKS.has(ACTING.exec(folded)?.[1] ?? '');
}

/** "A.C. Moss" is somebody of two initials as often as an assistant commissioner. */
const INITIALS_OR_RANK = /^[AC]\.\s?C\.?$/;

/** Whether a rank is a chief officer’s, acting and temporary ones too. “DC” is not: it is a detective constable as often. */
export function isChiefRank(rank: string): boolean {
  if (INITIALS_OR_RANK.test(rank)) return false;
  const folded = rank.toLowerCase().replaceAll('.', '');
  return CHIEF_RANKS.has(folded.replace(ACTING_CHIEF, '')) || CHIEF_RANKS.has(ACTING.exec(folded)?.[1] ?? '');
}

const RANK_STARTS: ReadonlySet<string> = new Set(
  [...RANKS]
    .map((rank) => rank.split(/[ /]/)[0] ?? '')
    .concat('t', 'a', 'act', 'acting', 'temp', 'temporary'),
);

/** Whether a folded word can be the first of a rank: most words cannot, and need no closer look. */
export function startsRank(word: string): boolean {
  return RANK_STARTS.has(word) || ACTING_LETTER.test(word);
}

/** "1234", "88AB": the number on a shoulder, written between a rank and a name or behind it. */
const SERVICE_NUMBER = /^[A-Z]{0,3}\d{2,6}[A-Z]{0,3}$/;

/** Whether a word beside a rank is an officer’s number and no part of the name. */
export function isServiceNumber(word: string): boolean {
  return SERVICE_NUMBER.test(word);
}

/** “Director”, “Dep Dir”, “SRO”: a word that makes a post of its neighbours. */
const POST_WORD =
  /\b(?:director|dir|dep dir|deputy|assistant|head|chief|officer|manager|mgr|lead|leader|commissioner|commander|superintendent|secretary|chair|chairman|chairwoman|solicitor|treasurer|controller|adviser|advisor|analyst|coordinator|co-ordinator|auditor|accountant|executive|owner|sro|ceo|cfo|dcfo|acfo|coo|cio|cto|dpo|caldicott guardian|monitoring|president|principal|inspector general|business partner|engineer|administrator|developer|specialist|trainer|consultant|architect|technician|supervisor|surveyor|registrar|clerk|planner|practitioner|investigator|heads|directors|managers|leads)\b/i;
/** “Board”, “HR”, “Estates”: a word that makes a unit of them. */
const UNIT_WORD =
  /\b(?:team|unit|department|dept|directorate|division|branch|service|services|board|group|office|command|bureau|committee|section|meeting|panel|forum|hq|hr|it|ict|finance|legal|estates|procurement|communications|comms|assurance|governance|compliance|performance|resourcing|standards)\b/i;
const ACRONYM = /^[A-Z][A-Z0-9&-]{1,6}$/;

/** Whether words name a post: "Director of Finance", "Dir. Data". */
export function isPost(words: string): boolean {
  return POST_WORD.test(words.replaceAll('.', ''));
}

/** Whether words name a unit: an acronym, or a team, board and the like. */
export function isUnit(words: string): boolean {
  return ACRONYM.test(words) || UNIT_WORD.test(words);
}

/** What follows a rank in the name of a post: "AC Professionalism" is nobody's surname. */
const SUBJECT =
  /^(?:professionalism|operations|met operations|crime|policing|frontline policing|specialist|specialist operations|local policing|intelligence|counter terrorism|transformation|people|finance|data|learning|standards|safeguarding|investigations?|public protection|neighbourhoods|communities|response|custody|(?:crime )?prevention|adults?|adult social care|children(?:'s services)?|families|education|schools|highways|housing|environment|resources|regeneration|commissioning|public health|planning|libraries|fostering|adoption|place$|corporate services|customer services)\b/i;

/** Whether words are a field of work. */
export function isSubject(words: string): boolean {
  return SUBJECT.test(words);
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady)\.?$/;
const NAME_WORD =
  /^(?:[A-Z][A-Za-z'-]*\.?|(?:[A-Z]\.)+[A-Z][A-Za-z'-]+|de|van|der|von|da|di|du|la|le|el|al|bin|ap)$/;
const ANY_NAME_WORD = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'-]*\.?|(?:\p{Lu}\.)+\p{Lu}[\p{L}\p{M}'-]+)$/u;
const PLAIN = /^[\x20-\x7e]*$/;
const MOST_NAME_WORDS = 5;

/** Patterns of all the world's letters take V8 milliseconds to make ready: most names never need one. */
function isNameWord(word: string): boolean {
  return PLAIN.test(word) ? NAME_WORD.test(word) : ANY_NAME_WORD.test(word);
}

function areNameWords(words: string): boolean {
  const all = words.split(' ');
  const name = all.length > 1 && TITLE.test(all[0] ?? '') ? all.slice(1) : all;
  return name.length <= MOST_NAME_WORDS && name.every(isNameWord);
}

/** Whether words have the shape of a person's name: capitalised, no "&", no digits, no post and no field of work. */
export function isName(words: string): boolean {
  return areNameWords(words) && !isPost(words) && !isSubject(words);
}
