import { USUAL_PACK } from '../session/pane-state.ts';
import type { RibbonParts } from './check-workbook.ts';

/**
 * Generate appendices, without a question: every one that the workbook can feed. What comes of it is a new workbook or
 * sheets in front; where there is something to read or to say yes to, the pane opens on it.
 */
export async function generateAppendices({
  session,
  showPane,
}: RibbonParts<'pack' | 'state' | 'goTo'>): Promise<void> {
  const { packHere: here } = session.state().preferences;
  await session.pack.generate({ ...USUAL_PACK, here });
  const { pack } = session.state();
  if (pack.kind === 'made' && pack.notOpened === null) return;
  session.goTo('appendices');
  await showPane();
}
