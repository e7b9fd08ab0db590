import { isChiefRank } from '../values/people-words.ts';

const PLACES: ReadonlySet<string> = new Set(
  (
    'road street avenue lane close drive way square park gardens station house hall centre center hospital school ' +
    'college academy university library museum church bridge court estate ward building airport infirmary club act law'
  ).split(' '),
);

/** Whether a folded word behind a given name makes a place of it: "Lawrence Road". */
export function namesAPlace(folded: string): boolean {
  return PLACES.has(folded);
}

const INQUIRY =
  /^(?:['\u2019]s)? (?:(?:Independent|Public|Statutory|Memorial|Serious|Case) )*(?:Inquiry|Enquiry|Review|Panel|Report|Foundation|Trust|Act|Award|Prize|Building|House|Centre|Hospital|School|College|Road|Street|Campus)\b/;

/** Whether what follows a name makes it the name of an inquiry, a charity or a building: such names stay. */
export function namesAnInquiry(after: string): boolean {
  return INQUIRY.test(after.slice(0, 60));
}

const BEHIND = /^(?:, ?| \(| - | \u2013 )((?:[A-Z][A-Za-z/]*(?: |\b)){1,4})/;
const BEFORE = /((?:[A-Z][A-Za-z/]* ){0,3}[A-Z][A-Za-z/]*)(?:, ?|: | - | \u2013 )$/;
const FARTHEST = 48;

/** The chief officer’s rank that stands beside a whole name, parted by a comma, a bracket or a dash; null where none does. */
export function chiefRankBeside(text: string, start: number, end: number): string | null {
  const behind =
    BEHIND.exec(text.slice(end, end + FARTHEST))?.[1]
      ?.trim()
      .split(' ') ?? [];
  const before = BEFORE.exec(text.slice(Math.max(0, start - FARTHEST), start))?.[1]?.split(' ') ?? [];
  const runs = [
    ...behind.map((_, place) => behind.slice(0, place + 1)),
    ...before.map((_, place) => before.slice(place)),
  ];
  const rank = runs
    .map((words) => words.join(' '))
    .filter(isChiefRank)
    .at(-1);
  return rank ?? null;
}
