import { isChiefRank, isPost, isSubject, isUnit } from '../values/people-words.ts';

const PLACES: ReadonlySet<string> = new Set(
  (
    'road street avenue lane close drive way square park gardens station house hall centre center hospital school ' +
    'college academy university library museum church bridge court estate ward building airport infirmary club act law ' +
    'institute league partnership valley barracks dock docks suite inquiry enquiry report review foundation trust ' +
    'medal one two three four five six seven eight nine borough council county ' +
    'shift relief wing block company fleet'
  ).split(' '),
);

/** Whether a folded word behind a given name makes a place of it: "Lawrence Road". */
export function namesAPlace(folded: string): boolean {
  return PLACES.has(folded);
}

/** “ Inquiry”, “’s Public Inquiry”, “ House”, “ Mandatory Training” behind a name. */
const INQUIRY =
  /^(?:['\u2019]s)? (?:(?:Independent|Public|Statutory|Memorial|Serious|Case) )*(?:Inquiry|Enquiry|Review|Panel|Report|Foundation|Trust|Act|Award|Prize|Building|House|Centre|Hospital|School|College|Road|Street|Campus|Institute|League|Partnership|Room|Suite|Airport|Hotel)\b|^ [Mm]andatory [Tt]raining\b/;

/** Whether what follows a name makes it the name of an inquiry, a charity or a building: such names stay. */
export function namesAnInquiry(after: string): boolean {
  return INQUIRY.test(after.slice(0, 60));
}

const BEHIND = /^(?:, ?| \(| - | \u2013 )((?:[A-Z][A-Za-z/]*(?: |\b)){1,5})/;
const BEFORE = /((?:[A-Z][A-Za-z/]* ){0,3}[A-Z][A-Za-z/]*)(?:, ?|: | - | \u2013 )$/;
const FARTHEST = 64;

/** The chief officer’s rank that stands beside a whole name, parted by a comma, a bracket or a dash; null where none does. */
export function chiefRankBeside(text: string, start: number, end: number): string | null {
  const behind = wordsOf(BEHIND.exec(text.slice(end, end + FARTHEST)));
  const before = wordsOf(BEFORE.exec(text.slice(Math.max(0, start - FARTHEST), start)));
  const runs = [
    ...behind.map((_, place) => behind.slice(0, isOfAnother(behind.slice(place + 1)) ? 0 : place + 1)),
    ...before.map((_, place) => before.slice(place)),
  ];
  return runs.map((words) => words.join(' ')).findLast(isChiefRank) ?? null;
}

function wordsOf(match: RegExpExecArray | null): string[] {
  return match?.[1]?.trim().split(' ') ?? [];
}

/** "Olga Quell, Commander Okafor": behind the rank stands the one who holds it, and no field of work. */
function isOfAnother(behindRank: readonly string[]): boolean {
  const [first] = behindRank;
  return first !== undefined && !isSubject(behindRank.join(' ')) && !isPost(first) && !isUnit(first);
}
