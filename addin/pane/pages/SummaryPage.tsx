import { useMemo, type ReactElement } from 'react';
import {
  summaryTables,
  type SummaryTable,
  type SummaryTableId,
} from '../../../engine/pane-words/summary-tables.ts';
import { datesOfReport } from '../../../engine/render/report-headline.ts';
import { counted } from '../../../engine/values/counted.ts';
import type { CheckedPageProps } from '../page-props.ts';
import { ColumnsButton } from '../parts/ColumnsButton.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { ChaseSection } from './ChaseSection.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { LateList } from './LateList.tsx';

/** “Summary”: how many of what, who is late with what, and how sure the organisation is of each area. */
export function SummaryPage(props: CheckedPageProps): ReactElement {
  const { report, ragRules } = props.checked;
  const tables = useMemo(() => summaryTables(report, ragRules), [report, ragRules]);
  return (
    <>
      <PageHeading>Summary</PageHeading>
      <p>{`${datesOfReport(report)}. ${counted(report.totals.records, 'row')} read.`}</p>
      {tables.length === 0 ? <NothingToCount {...props} /> : null}
      <Figures tables={tables} {...props} />
    </>
  );
}

function NothingToCount({ session }: CheckedPageProps): ReactElement {
  return (
    <Empty said="Nothing to count: no row was read as part of a tracker.">
      <ColumnsButton session={session} />
    </Empty>
  );
}

interface FiguresProps extends CheckedPageProps {
  readonly tables: readonly SummaryTable[];
}

/** What is late and whom to ask first: then how everything stands. */
function Figures({ tables, ...props }: FiguresProps): ReactElement {
  const of = (...ids: readonly SummaryTableId[]): readonly SummaryTable[] =>
    tables.filter(({ id }) => ids.includes(id));
  return (
    <>
      <FiguresSection {...props} title="Missed and overdue" tables={of('missed-by-lead', 'overdue-bands')}>
        <LateList {...props} />
      </FiguresSection>
      <ChaseSection {...props} />
      <FiguresSection
        {...props}
        title="Ratings"
        tables={of('ratings', 'date-checks', 'ratings-by-date-check')}
      />
      <FiguresSection {...props} title="Status" tables={of('statuses')} />
      <FiguresSection {...props} title="Assurance map" tables={of('assurance')} />
    </>
  );
}

interface FiguresSectionProps extends FiguresProps {
  readonly title: string;
  readonly children?: ReactElement;
}

function FiguresSection({ title, tables, checked, children }: FiguresSectionProps): ReactElement | null {
  if (tables.length === 0) return null;
  return (
    <Section title={title}>
      {tables.map(({ id, table }) => (
        <FiguresTable key={id} table={table} rules={checked.ragRules} />
      ))}
      {children}
    </Section>
  );
}
