import type { RibbonAction } from '../host/ribbon.ts';
import type { PaneSession } from '../session/pane-session.ts';
import { checkWorkbook } from './check-workbook.ts';
import type { CommandName } from './command-names.ts';
import { generateAppendices } from './generate-appendices.ts';
import { removeHighlights } from './remove-highlights.ts';

/** What each ribbon button does; one that is pressed while the session is still opening waits for it. */
export function ribbonActions(
  opening: Promise<PaneSession>,
  showPane: () => Promise<void>,
): Readonly<Record<CommandName, RibbonAction>> {
  const parts = async () => ({ session: await opening, showPane });
  return {
    checkWorkbook: async () => {
      await checkWorkbook(await parts());
    },
    generateAppendices: async () => {
      await generateAppendices(await parts());
    },
    removeHighlights: async () => {
      await removeHighlights(await parts());
    },
  };
}
