import type { ReactElement } from 'react';
import type { PageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { DatesForm } from './dates/DatesForm.tsx';

/** “Dates and RAG rules”: what every answer is measured by. */
export function DatesPage(props: PageProps): ReactElement {
  return (
    <>
      <PageHeading>Dates and RAG rules</PageHeading>
      <DatesForm key={props.checked === null ? 'before' : 'after'} {...props} />
    </>
  );
}
