import { WAITED_FOR } from './waits.ts';
import { runExcel } from './run-excel.ts';

/** What Excel tells of a change, as far as it is used. */
interface Told {
  readonly worksheetId: string;
  /** Who in this Excel made the change; Excel tells it from ExcelApi 1.14 on. */
  readonly triggerSource?: string;
}

/**
 * Calls back after every edit of a cell, and after sheets come or go: the user’s and a colleague’s, not Panelpack’s
 * own. Gives the way to stop. A sheet’s new name is not told: Excel has no event for it at our floor.
 */
export async function watchEdits(onEdit: () => void): Promise<() => Promise<void>> {
  const tell = ({ triggerSource }: Told): Promise<void> => {
    if (triggerSource !== 'ThisLocalAddin') onEdit();
    return Promise.resolve();
  };
  return runExcel(
    'follow edits',
    async (context) => {
      const { worksheets } = context.workbook;
      const listeners = [
        worksheets.onChanged.add(tell),
        worksheets.onAdded.add(tell),
        worksheets.onDeleted.add(tell),
      ];
      await context.sync();
      return () => stop(listeners);
    },
    { limit: WAITED_FOR },
  );
}

interface Listener {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

async function stop(listeners: readonly Listener[]): Promise<void> {
  const [first] = listeners;
  if (!first) return;
  for (const listener of listeners) listener.remove();
  await first.context.sync();
}
