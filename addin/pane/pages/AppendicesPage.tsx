import type { ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** Which appendices can be made, and the pack that was made. */
export function AppendicesPage(_props: CheckedPageProps): ReactElement {
  return <PageHeading>Appendices</PageHeading>;
}
