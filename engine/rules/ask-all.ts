import type { Query } from './query.ts';
import type { Examined, RecordCheck, Rule } from './rule.ts';

/**
 * What some rules ask of a workbook, in the rules' order. The rules that look at records are shown each record in turn:
 * at ten thousand of them, a walk for every rule is spent in waiting for the same records to come from memory.
 */
export function askAll(rules: readonly Rule[], examined: Examined): Query[] {
  const checks = rules.map((rule) => rule.check(examined));
  showRecords(checks.filter(looksAtRecords), examined);
  return checks.flatMap((check) => [...(looksAtRecords(check) ? check.ask() : check)]);
}

function showRecords(checks: readonly RecordCheck[], { records }: Examined): void {
  for (const assessed of records) for (const check of checks) check.look(assessed);
}

function looksAtRecords(check: Iterable<Query> | RecordCheck): check is RecordCheck {
  return 'look' in check;
}
