import { foldText, plainText } from './fold.ts';

/** Ratings of assurance, in the order in which they are counted: “No assurance” is no Red, and a blank is neither. */
export const ASSURANCE_RATINGS = ['red', 'amber', 'green', 'no-assurance', 'not-assessed'] as const;

/** A level's assurance rating: the leads' own confidence (D7). */
export type AssuranceRating = (typeof ASSURANCE_RATINGS)[number];

/** What an assurance rating is called: the leads' confidence, in no scheme's words. */
export const ASSURANCE_WORDS: Readonly<Record<AssuranceRating, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  'no-assurance': 'No assurance',
  'not-assessed': 'Not assessed',
};

/** A cell of an assurance map as read. */
export interface AssuranceReading {
  /** "not-assessed" for a blank; null where the cell holds no rating, or one that must be asked about. */
  readonly rating: AssuranceRating | null;
  /** The rating's words as displayed, "" where there are none. */
  readonly word: string;
  /** What to ask or tell, null where nothing. */
  readonly note: string | null;
  /** What stands after the rating in the same cell: the controls, as displayed. */
  readonly rest: string;
}

interface Word {
  readonly rating: AssuranceRating | null;
  readonly note: string | null;
}

const rated = (rating: AssuranceRating, note: string | null = null): Word => ({ rating, note });
const asked = (note: string): Word => ({ rating: null, note });

/** D7's vocabulary; what is asked about may mean risk, or be an audit's word. */
const WORDS: ReadonlyMap<string, Word> = new Map([
  ['r', rated('red')],
  ['red', rated('red')],
  ['limited', rated('red')],
  ['a', rated('amber')],
  ['amber', rated('amber')],
  ['reasonable', rated('amber')],
  ['yellow', rated('amber', 'Yellow read as Amber')],
  ['orange', rated('amber', 'Orange read as Amber')],
  ['g', rated('green')],
  ['green', rated('green')],
  ['substantial', rated('green')],
  ['no assurance', rated('no-assurance')],
  ['not assessed', rated('not-assessed')],
  ['not yet assessed', rated('not-assessed')],
  ['not rated', rated('not-assessed')],
  ['high', asked('High may be a level of risk, not of assurance')],
  ['medium', asked('Medium may be a level of risk, not of assurance')],
  ['low', asked('Low may be a level of risk, not of assurance')],
  ['h', asked('H may be a level of risk, not of assurance')],
  ['m', asked('M may be a level of risk, not of assurance')],
  ['l', asked('L may be a level of risk, not of assurance')],
  ['adequate', asked('Adequate is a word for audits, not for this map')],
  ['none', asked('None may mean no assurance or not assessed')],
  ['n/a', asked('N/A is not a rating')],
  ['tbc', asked('to be confirmed')],
]);

const FIRST_LINE_END = /[\n\r\u2022\u00b7\u25cf\u25aa\uf0b7]|(?<=\S)\s+[-*] /;
const PAIR = /^(red|amber|green|r|a|g)[ :]*[-(:/]+ ?(limited|reasonable|substantial)\)?$/;
const BETWEEN = /^(?:red|amber|green|[rag]) ?[/-] ?(?:red|amber|green|[rag])$/;
const DECORATION = / assurance$|^(?:rag|rating|assurance)(?: rating)? ?[:-] ?|[.:;,)]+$|^\(/g;

/** Reads an assurance rating, alone or at the head of a cell with its controls below (area 4 of the 2022 plan). */
export function readAssurance(text: string): AssuranceReading {
  const plain = plainText(text).trim();
  if (plain === '' || plain === '-') return { rating: 'not-assessed', word: '', note: null, rest: '' };
  const end = FIRST_LINE_END.exec(plain)?.index ?? plain.length;
  const head = plain.slice(0, end).trim();
  const word = wordOf(head);
  if (!word) return { rating: null, word: '', note: 'no rating at its start', rest: plain };
  return { rating: word.rating, word: head, note: word.note, rest: plain.slice(end).trim() };
}

const LONGEST = 40;

function wordOf(head: string): Word | undefined {
  if (head.length > LONGEST) return undefined;
  const folded = foldText(head);
  return WORDS.get(folded) ?? WORDS.get(folded.replace(DECORATION, '').trim()) ?? pairOf(folded);
}

/** "Red (Limited)" says the same twice; "Green (Limited)" contradicts itself; “Amber/Green” chooses neither. */
function pairOf(folded: string): Word | undefined {
  if (BETWEEN.test(folded)) return asked('it stands between two ratings');
  const [, colour = '', word = ''] = PAIR.exec(folded) ?? [];
  const one = WORDS.get(colour);
  if (!one || one.rating === WORDS.get(word)?.rating) return one;
  return asked('its colour and its word disagree');
}
