import { foldText } from './fold.ts';
import { readStatus, type StatusClass } from './status.ts';

/** What each code or short word stands for that a status heading explains itself, folded: "p" of “Implemented (Y/N/P)”. */
export type StatusKey = ReadonlyMap<string, StatusClass>;

const ENTRIES = /[/,;|\n]| or /;
const IN_BRACKETS = /\(([^()]*)\)\s*$/;
const BEHIND_HEADING = /^[^:\n]*(?:[:\n]|\s-\s)([\s\S]*)$/;
const EXPLAINED = /^([a-z0-9]{1,3}) ?[=:-] ?(.{2,40})$/;
const LEAST_ENTRIES = 2;

/** Reads the key that a heading gives to the codes below it; null where it gives none, or one with a code of no known meaning. */
export function readStatusKey(heading: string): StatusKey | null {
  const words = IN_BRACKETS.exec(heading.trim())?.[1] ?? BEHIND_HEADING.exec(heading)?.[1];
  if (words === undefined) return null;
  const entries = words.split(ENTRIES).map(foldText);
  const codes = new Set(entries);
  const key = new Map<string, StatusClass>();
  for (const entry of entries) {
    const [, code = entry, meaning = ''] = EXPLAINED.exec(entry) ?? [];
    const stated = meaning === '' ? meaningOf(code, codes) : classOf(meaning);
    if (stated === null) return null;
    key.set(code, stated);
  }
  return key.size < LEAST_ENTRIES ? null : key;
}

function classOf(meaning: string): StatusClass | null {
  const stated = readStatus(meaning).class;
  return stated === 'unknown' || stated === 'none' || stated === 'misplaced' ? null : stated;
}

/** Codes that mean one thing whatever stands beside them. */
const MEANINGS: ReadonlyMap<string, StatusClass> = new Map<string, StatusClass>([
  ['y', 'complete'],
  ['yes', 'complete'],
  ['no', 'none'],
  ['c', 'complete'],
  ['o', 'in-progress'],
  ['ip', 'in-progress'],
  ['ns', 'not-started'],
  ['pc', 'part-complete'],
  ['pi', 'part-complete'],
  ['fi', 'complete'],
  ['ni', 'none'],
  ['na', 'not-applicable'],
]);

/** “N” is No beside a “Y” and not started elsewhere; “P” is a part beside a “Y”, “I” implemented beside “PI”. */
function meaningOf(code: string, codes: ReadonlySet<string>): StatusClass | null {
  const isYesOrNo = codes.has('y') || codes.has('yes');
  if (code === 'n') return isYesOrNo ? 'none' : null;
  if (code === 'p') return isYesOrNo ? 'part-complete' : null;
  if (code === 'i') return codes.has('pi') || codes.has('ni') ? 'complete' : null;
  return MEANINGS.get(code) ?? classOf(code);
}
