import { KEPT_NAMESPACE } from '../../../engine/kept/kept-namespace.ts';

/**
 * The text of the part that Panelpack keeps in the workbook, in one sync and one more where there is one; null without
 * one, and where Excel refuses: nothing kept is needed to read a tracker.
 */
export async function loadKept(context: Excel.RequestContext): Promise<string | null> {
  try {
    const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');
    await context.sync();
    // Workbooks that were put together bring a part each: the newest stands last.
    const newest = parts.items.at(-1);
    if (newest === undefined) return null;
    const xml = newest.getXml();
    await context.sync();
    return xml.value;
  } catch {
    return null;
  }
}
