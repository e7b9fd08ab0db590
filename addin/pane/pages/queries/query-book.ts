import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { fixAllOf, fixList, type OfferedFix } from '../../../../engine/pane-words/fix-list.ts';
import { recordFinders } from '../../../../engine/render/query-records.ts';
import type { RecordReport, Report, WorkbookReport } from '../../../../engine/report/report-schema.ts';
import type { PlacedFix } from '../../../tracker-host.ts';
import { keyName, sharedKeys } from '../../parts/shared-keys.ts';

/** Finds what a place on a card stands for: its record, and the change that can be made there. */
export interface QueryBook {
  readonly recordAt: (place: CardPlace) => RecordAt | null;
  /** Whether another record of its sheet has the key of the place’s own. */
  readonly sharesKey: (place: CardPlace) => boolean;
  /** The one change that a place’s cell can be given; null where there is none, or where somebody must choose. */
  readonly fixAt: (place: CardPlace) => PlacedFix | null;
  /** Why a place that offers a change has no button for it; null where it has. */
  readonly conflictAt: (place: CardPlace) => string | null;
  /** All changes that a rule’s queries offer, without those where somebody must choose. */
  readonly fixesOf: (rule: string) => readonly PlacedFix[];
}

export interface RecordAt {
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
}

/** Reads a report once, for all of its cards. */
export function queryBook(report: Report): QueryBook {
  const byFile = new Map(report.workbooks.map((workbook) => [workbook.file, workbook]));
  const finders = recordFinders(report.workbooks);
  const shared = new Map<WorkbookReport, ReadonlySet<string>>();
  const list = fixList(report);
  const fixes = new Map(list.fixes.map((fix) => [cellName(fix), fix]));
  const conflicts = new Map(list.conflicts.map((conflict) => [cellName(conflict), conflict.words]));
  return {
    recordAt: ({ workbook: file, query: number }) => {
      const workbook = byFile.get(file);
      const query = workbook?.queries[number];
      const record = workbook && query ? finders.get(workbook)?.(query) : null;
      return workbook && record ? { workbook, record } : null;
    },
    sharesKey: ({ workbook: file, sheet, key }) => {
      const workbook = byFile.get(file);
      if (!workbook || sheet === null || key === null) return false;
      const keys = shared.get(workbook) ?? sharedKeys(workbook);
      shared.set(workbook, keys);
      return keys.has(keyName({ sheet, key }));
    },
    fixAt: (place) => {
      const fix = place.fix === '' ? undefined : fixes.get(cellName(place));
      return fix === undefined ? null : placed(fix);
    },
    conflictAt: (place) => (place.fix === '' ? null : (conflicts.get(cellName(place)) ?? null)),
    fixesOf: (rule) => fixAllOf(rule, list).map(placed),
  };
}

function placed({ sheet, cell, from, to }: OfferedFix): PlacedFix {
  return { sheet, cell, from, to };
}

function cellName({ workbook, sheet, cell }: Pick<CardPlace, 'workbook' | 'sheet' | 'cell'>): string {
  return [workbook, sheet, cell].join('\u0000');
}

/** What a place is known by while others come and go: what was opened there stays with it. */
export function placeName({ workbook, sheet, cell, key, message }: CardPlace): string {
  return [workbook, sheet, cell, key, message].join('\u0000');
}
