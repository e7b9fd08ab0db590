import type { ReactElement } from 'react';
import type { PageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** The dates and RAG rules that a check goes by. */
export function DatesPage(_props: PageProps): ReactElement {
  return <PageHeading>Dates and RAG rules</PageHeading>;
}
