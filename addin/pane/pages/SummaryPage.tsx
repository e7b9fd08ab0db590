import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { summaryTables, type SummaryTableId } from '../../../engine/pane-words/summary-tables.ts';
import { datesOfReport } from '../../../engine/render/report-headline.ts';
import { counted } from '../../../engine/values/counted.ts';
import type { CheckedPageProps } from '../page-props.ts';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { ChaseSection } from './ChaseSection.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { LateList } from './LateList.tsx';

/** “Summary”: how many of what, who is late with what, and how sure the organisation is of each area. */
export function SummaryPage(props: CheckedPageProps): ReactElement {
  const { checked, session } = props;
  const { report, ragRules } = checked;
  const tables = useMemo(() => summaryTables(report, ragRules), [report, ragRules]);
  const figures = (...ids: readonly SummaryTableId[]): ReactElement[] =>
    tables
      .filter(({ id }) => ids.includes(id))
      .map(({ id, table }) => <FiguresTable key={id} table={table} rules={ragRules} />);
  const rated = figures('ratings', 'date-checks', 'ratings-by-date-check');
  const late = figures('missed-by-lead', 'overdue-bands');
  const assurance = figures('assurance');
  return (
    <>
      <PageHeading>Summary</PageHeading>
      <p>{`${datesOfReport(report)}. ${counted(report.totals.records, 'row')} read.`}</p>
      {tables.length === 0 ? (
        <Empty said="Nothing to count: no row was read as part of a tracker.">
          <Button
            onClick={() => {
              session.goTo('columns');
            }}
          >
            Which column is which
          </Button>
        </Empty>
      ) : null}
      {late.length === 0 ? null : (
        <Section title="Missed and overdue">
          {late}
          <LateList {...props} />
        </Section>
      )}
      <ChaseSection {...props} />
      {rated.length === 0 ? null : <Section title="Ratings">{rated}</Section>}
      {figures('statuses').length === 0 ? null : <Section title="Status">{figures('statuses')}</Section>}
      {assurance.length === 0 ? null : <Section title="Assurance map">{assurance}</Section>}
    </>
  );
}
