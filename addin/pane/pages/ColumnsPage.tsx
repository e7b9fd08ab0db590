import type { ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** Which column was read as which field, for a person to correct. */
export function ColumnsPage(_props: CheckedPageProps): ReactElement {
  return <PageHeading>Which column is which</PageHeading>;
}
