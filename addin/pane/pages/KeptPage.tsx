import type { ReactElement } from 'react';
import type { PageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** Everything that Panelpack keeps in this workbook, to see or remove. */
export function KeptPage(_props: PageProps): ReactElement {
  return <PageHeading>What Panelpack keeps here</PageHeading>;
}
