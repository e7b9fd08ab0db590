import type { Examination } from '../examine.ts';
import type { AppendixTemplate } from '../templates/appendix-template.ts';
import { columnLetters } from '../workbook/address.ts';
import { assuranceMapTable } from './assurance-map-table.ts';
import { atOneDate } from './at-one-date.ts';
import { dataQualityTable } from './data-quality-table.ts';
import { improvementPlanTable } from './improvement-plan-table.ts';
import { inspectionsTable } from './inspections-table.ts';
import { overdueTable } from './overdue-table.ts';
import { inPackOrder, isMadeIn } from './pack-order.ts';
import { recordsTable } from './records-table.ts';
import { feedsOf } from './source.ts';
import type { AppendixRequest, AppendixTable, Edition, TableDraft } from './table.ts';

/** Makes every appendix that the workbooks can feed, lettered in printed order. A pack spans several workbooks. */
export function buildAppendices(
  examinations: readonly Examination[],
  request: AppendixRequest,
): AppendixTable[] {
  const [first] = examinations;
  if (!first) return [];
  const wanted = inPackOrder(first.settings.templates.appendices).filter(
    (template) => isMadeIn(template, request.edition) && (request.only?.includes(template.id) ?? true),
  );
  return wanted
    .flatMap((template) => makeTable(template, examinations, request.edition))
    .map((draft, place) => ({ ...draft, letter: columnLetters(place + 1) }));
}

function makeTable(
  template: AppendixTemplate,
  examinations: readonly Examination[],
  edition: Edition,
): TableDraft[] {
  const feeds = feedsOf(template, examinations);
  const fed = feeds.map(({ examination }) => examination);
  switch (template.kind) {
    case 'records':
      return atOneDate(recordsTable(template, feeds, edition), fed);
    case 'inspections':
      return atOneDate(inspectionsTable(template, feeds, edition), fed);
    case 'overdue':
      return atOneDate(overdueTable(template, feeds, edition), fed);
    case 'assurance-map':
      return atOneDate(assuranceMapTable(template, feeds), fed);
    case 'improvement-plan':
      return improvementPlanTable(template, feeds, edition);
    case 'data-quality':
      return atOneDate(dataQualityTable(template, examinations), examinations);
  }
}
