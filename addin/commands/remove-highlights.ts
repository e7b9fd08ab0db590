import type { RibbonParts } from './check-workbook.ts';

/** Remove highlights: they go in sight; where there were none or some could not be removed, the pane says so. */
export async function removeHighlights({
  session,
  showPane,
}: RibbonParts<'removeHighlights'>): Promise<void> {
  await session.removeHighlights();
  await showPane();
}
