import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { freeName } from './free-name.ts';

/** The first sheet’s name. */
export const CONTENTS = 'Contents';

const LONGEST = 31;
const LONGEST_TABLE_NAME = 120;

/** What a table is called in the workbook. */
export interface Names {
  readonly sheet: string;
  readonly table: string;
}

/** A sheet name and a table name for each table, every one unique in the workbook. */
export function namesOf(tables: readonly AppendixTable[]): Names[] {
  const taken = new Set([CONTENTS.toLowerCase()]);
  return tables.map((table) => ({ sheet: sheetName(table, taken), table: tableName(table, taken) }));
}

/** "A Overdue actions": a name that Excel takes, unlike those in `taken`. Marks that formulas or paths read are left out. */
function sheetName({ letter, title }: AppendixTable, taken: Set<string>): string {
  const wanted = `${letter} ${title}`.replace(/[^\p{L}\p{N} (),.&-]+/gu, ' ').replace(/ +/g, ' ');
  return freeName(taken, (again) => {
    const ending = again === 1 ? '' : ` (${String(again)})`;
    return shortened(wanted.trim(), LONGEST - ending.length) + ending;
  });
}

/** Cut after a whole word where one ends in the second half. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length + 1).replace(/[\ud800-\udbff]$/, '');
  const word = cut.lastIndexOf(' ');
  const whole = word > length / 2 ? cut.slice(0, word) : cut.slice(0, length);
  return whole
    .replace(/( (?:and|or|of|the|for|by|in|on|to|with|a))+$/i, '')
    .replace(/[ ,.&(-]+$|[\ud800-\udbff]$/, '');
}

/** "Appendix_A_Overdue_actions": a table name that Excel takes, unlike those in `taken`, and readable aloud. */
function tableName({ letter, title }: AppendixTable, taken: Set<string>): string {
  const words = `${letter} ${title}`.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  const wanted = `Appendix_${words.join('_')}`.slice(0, LONGEST_TABLE_NAME);
  return freeName(taken, (again) => (again === 1 ? wanted : `${wanted}_${String(again)}`));
}
