import type { Outline } from './load-outline.ts';

/** The text of the part that Panelpack keeps in the workbook, one sync where there is one; null without. */
export async function loadKept(context: Excel.RequestContext, { keptId }: Outline): Promise<string | null> {
  if (keptId === null) return null;
  const xml = context.workbook.customXmlParts.getItem(keptId).getXml();
  await context.sync();
  return xml.value;
}
