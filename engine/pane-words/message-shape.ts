import type { RecordReport } from '../report/report-schema.ts';
import { shortRef } from '../rules/rule.ts';

const QUOTED = /“[^”]*”/g;
const ADDRESS = /\b[A-Z]{1,3}\d{1,7}\b/g;
const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;
const NUMBER = /\d+/g;

/** What a message asks whatever the record: its name, cells, days, numbers and quoted text taken out. Two messages of one shape ask the same. */
export function shapeOf(message: string, name: string | null): string {
  const unnamed = name === null ? message : message.replace(name, '#');
  const bare = unnamed.replace(QUOTED, '“”').replace(ADDRESS, '#').replace(DAY, '#').replace(NUMBER, '#');
  return bare.toLowerCase();
}

/** The record's name as its message has it, "action 1.2" or "the action in row 5"; null where the message does not name it. */
export function nameInMessage(message: string, record: RecordReport): string | null {
  const ref = shortRef(record.ref ?? null);
  return (ref === null ? null : nameByRef(message, ref)) ?? nameByRow(message, record.row);
}

const ENDS_A_WORD = /^(?:$|[^\p{L}\p{N}.]|\.(?:$|\D))/u;

/** The reference and the noun before it. */
function nameByRef(message: string, ref: string): string | null {
  for (let at = message.indexOf(ref); at !== -1; at = message.indexOf(ref, at + 1)) {
    const noun = /\p{L}+ $/u.exec(message.slice(0, at))?.[0];
    if (noun !== undefined && ENDS_A_WORD.test(message.slice(at + ref.length))) return noun + ref;
  }
  return null;
}

const NAMED_BY_ROW = /\b[Tt]he (?:(?!the )[\p{L}-]+ ){1,4}in row (\d+)\b/u;

function nameByRow(message: string, row: number): string | null {
  const named = NAMED_BY_ROW.exec(message);
  return named?.[1] === String(row) ? named[0] : null;
}
