import type { ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** Counts, missed and overdue by lead, and the assurance map. */
export function SummaryPage(_props: CheckedPageProps): ReactElement {
  return <PageHeading>Summary</PageHeading>;
}
