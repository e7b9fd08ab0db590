import type { Examination } from '../examine.ts';
import { isNamedPerson } from '../values/people.ts';
import { isPost, isRank, isSubject, isUnit } from '../values/people-words.ts';
import type { KnownNames } from './replace-names.ts';
import { NAME_REMOVED } from './person-named.ts';
import { leadInPublic } from './public-leads.ts';
import { wordsIn } from './words-in.ts';

/** Leads printed as a post or a unit that may name somebody: "KJ", "Quill team", "Head of Data: Quill". A person must look. */
export function maybeLeads(examinations: readonly Examination[], { ordinary }: KnownNames): string[] {
  const found = new Set<string>();
  for (const { records, settings } of examinations)
    for (const person of records.flatMap((record) => record.people)) {
      if (isNamedPerson(person)) continue;
      const printed = leadInPublic(person, settings);
      if (mayName(printed, ordinary)) found.add(printed);
    }
  return [...found].sort();
}

const SHORT = 3;
/** Words that often stand beside those of posts and units, and are no surnames. */
const WORK: ReadonlySet<string> = new Set(
  (
    'all audit borough business change chief citizen city civil command commercial community contact contracts control ' +
    'corporate council county crime culture custody customer cyber deputy democratic demand digital diversity ' +
    'emergency equality estate ethics events executive external facilities financial firearms fleet force forensic ' +
    'general governance health human improvement inclusion information infrastructure insight inspection insurance ' +
    'integrity internal joint justice knowledge learning licensing local major management media national network ' +
    'operational operations organisational partnership payroll pensions people police policy press professional ' +
    'programme project projects property protection public quality records recruitment regional research resilience ' +
    'response review risk road roads safety scrutiny security senior shared social specialist stakeholder station ' +
    'statutory strategic strategy support sustainability systems tactical talent technical technology training ' +
    'transport traffic treasury vehicle vetting victims victim welfare wellbeing witness workforce working youth'
  ).split(' '),
);

function mayName(printed: string, ordinary: ReadonlySet<string>): boolean {
  if (printed.includes(NAME_REMOVED)) return false;
  const words = wordsIn(printed);
  const last = words.at(-1)?.text ?? '';
  if (
    words.length > 1 &&
    (isPost(last) || /^(?:unit|department|dept|directorate|division|board|committee)$/i.test(last))
  )
    return false;
  if (words.length === 1 && /^\p{Lu}{2,3}$/u.test(printed)) return !isKnown(printed);
  const isUnknown = ({ text, folded }: (typeof words)[number]): boolean =>
    /^\p{Lu}(?:\p{L}*\p{Ll}|\p{L}{4,})/u.test(text) &&
    !WORK.has(folded) &&
    !folded.endsWith('ing') &&
    !ordinary.has(folded) &&
    !isKnown(text);
  const tail = wordsIn(/(?:[:,;]|\s[-\u2013])\s*([^:,;]*)$/.exec(printed)?.[1] ?? '');
  if (tail.length === 1 && tail.some(isUnknown)) return true;
  return words.length <= SHORT && !/ of | for | and |&/.test(printed) && words.some(isUnknown);
}

/** A word of posts, units, fields of work or ranks; capitals alone make none of them. */
function isKnown(word: string): boolean {
  const title = word.charAt(0) + word.slice(1).toLowerCase();
  return isPost(title) || isUnit(title) || isSubject(title) || isRank(word);
}
