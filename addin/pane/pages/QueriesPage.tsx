import type { ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** What was asked, what must be fixed first. */
export function QueriesPage(_props: CheckedPageProps): ReactElement {
  return <PageHeading>Queries</PageHeading>;
}
