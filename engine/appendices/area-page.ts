import type { Tracker } from '../recognise/tracker.ts';
import { isBlank } from '../values/blank.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { Row } from '../workbook/workbook.ts';

/** What an area's page says between its form and its map: null where the page has no such line. */
export interface AreaPage {
  readonly corporateRisk: string | null;
  readonly principle: string | null;
  /** One entry a finding that the area addresses; empty where none are listed. */
  readonly findings: readonly string[];
}

/** Reads the lines under an area's form, as far as the next table on its sheet. */
export function readAreaPage(form: Tracker, nextTable: number): AreaPage {
  const lines = linesBetween(form, nextTable);
  const labelled = lines.flatMap(labelledTexts);
  const textOf = (label: Label): string | null =>
    labelled.find((each) => each.label === label)?.text.trim() || null;
  return {
    corporateRisk: textOf('risk'),
    principle: textOf('principle'),
    findings: findingsIn(lines),
  };
}

/** The first row (1-based) of the next table below each tracker on its sheet; beyond the last row where there is none. */
export function nextTables(trackers: readonly Tracker[]): ReadonlyMap<Tracker, number> {
  const next = new Map<Tracker, number>();
  for (const others of groupedBy(trackers, ({ sheet }) => sheet).values()) {
    const inOrder = [...others].sort((a, b) => a.area.firstRow - b.area.firstRow);
    for (const [place, tracker] of inOrder.entries())
      next.set(tracker, inOrder[place + 1]?.area.firstRow ?? Number.MAX_SAFE_INTEGER);
  }
  return next;
}

interface Line {
  readonly row: number;
  readonly text: string;
}

function linesBetween({ sheet, area }: Tracker, nextTable: number): Line[] {
  const lines: Line[] = [];
  for (let index = firstBelow(sheet.rows, area.lastRow); index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    if (!row || row.number >= nextTable || lines.length >= MOST_LINES) break;
    const text = row.cells.find((cell) => !isBlank(cell.text))?.text ?? '';
    for (const each of text.split(/\r?\n/)) if (!isBlank(each)) lines.push({ row: row.number, text: each });
  }
  return lines;
}

/** A page has a risk, a principle and some findings: beyond this it is no area's page. */
const MOST_LINES = 200;

/** The index of the first row below a row number, found by halves: a sheet may hold many pages. */
function firstBelow(rows: readonly Row[], rowNumber: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.number ?? 0) > rowNumber) to = middle;
    else from = middle + 1;
  }
  return from;
}

type Label = 'risk' | 'principle';

const LABEL = /(?:\brelated )?\b(corporate risks?)\s*:|\b(?:cipfa )?(principles?(?: alignment)?)\s*:/gi;

/** "RELATED CORPORATE RISK: Risk 3 CIPFA PRINCIPLE ALIGNMENT: A)": two of the 2022 pages have both in one line. */
function labelledTexts({ text }: Line): { label: Label; text: string }[] {
  const found = [...text.slice(0, LONGEST).matchAll(LABEL)];
  return found.map((match, place) => ({
    label: match[1] === undefined ? 'principle' : 'risk',
    text: text.slice(match.index + match[0].length, found[place + 1]?.index).replace(/\s*\bcipfa\s*$/i, ''),
  }));
}

const LONGEST = 2000;
const BULLET = /^\s*(?:[•●▪◦·*–-]|\d{1,2}[.)])\s+/u;
const FINDINGS_HEADING = /\bfindings?\b/i;

/** The lines under the heading that speaks of findings: its bullets, or the plain lines up to a gap. */
function findingsIn(lines: readonly Line[]): string[] {
  const heading = lines.findIndex(({ text }) => FINDINGS_HEADING.test(text) && !BULLET.test(text));
  const findings: string[] = [];
  if (heading === -1) return findings;
  let last = lines[heading]?.row ?? 0;
  for (const { row, text } of lines.slice(heading + 1)) {
    const isBullet = BULLET.test(text);
    if (!isBullet && row > last + 1) break;
    last = row;
    findings.push(text.replace(BULLET, '').trim());
  }
  return findings;
}
