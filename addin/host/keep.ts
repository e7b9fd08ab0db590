import { KEPT_NAMESPACE } from '../../engine/kept/kept-namespace.ts';
import { NOTHING_KEPT, type Kept } from '../../engine/kept/kept-schema.ts';
import { isSameKept } from '../../engine/kept/same-kept.ts';
import { keptToXml, readKept as readKeptXml } from '../../engine/kept/kept-xml.ts';
import type { KeptFound } from '../tracker-host.ts';
import { removeHighlights } from './highlights.ts';
import { runExcel } from './run-excel.ts';

/** Reads what the workbook keeps: two syncs. What cannot be understood is left where it stands, and said. */
export function readKept(): Promise<KeptFound> {
  return runExcel('check the workbook', async (context) => {
    const parts = await readParts(context);
    const texts = parts.map((part) => part.getXml());
    await context.sync();
    return newestOf(texts.map(({ value }) => value));
  });
}

/** Keeps this in the place of all that was kept: exactly one part stands afterwards, and none where it says nothing. */
export function keep(kept: Kept): Promise<void> {
  return runExcel('keep this in the workbook', async (context) => {
    const [first, ...others] = await readParts(context);
    if (isSameKept(kept, NOTHING_KEPT)) first?.delete();
    else if (first) first.setXml(keptToXml(kept));
    else context.workbook.customXmlParts.add(keptToXml(kept));
    for (const part of others) part.delete();
    await context.sync();
  });
}

/** Removes everything kept, and the highlights; sheets that Panelpack made stay for the user to delete. */
export async function forget(): Promise<void> {
  await runExcel('remove what Panelpack keeps', async (context) => {
    for (const part of await readParts(context)) part.delete();
    await context.sync();
  });
  await removeHighlights();
}

async function readParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');
  await context.sync();
  return parts.items;
}

/** Several parts come of workbooks put together; Excel lists the newest last. */
function newestOf(texts: readonly string[]): KeptFound {
  const read = texts.map((xml) => readKeptXml(xml));
  const understood = read.findLast((each) => 'kept' in each);
  const slips = read.flatMap((each) => ('slip' in each ? [each.slip] : []));
  const slip = [...(texts.length > 1 ? [SEVERAL] : []), ...slips].join(' ');
  const isUnderstood = texts.length === 0 || understood !== undefined;
  return { kept: understood?.kept ?? NOTHING_KEPT, slip: slip === '' ? null : slip, isUnderstood };
}

const SEVERAL =
  'Panelpack’s choices stand in this workbook more than once, as when copies were put together: the newest are used, and the next change leaves only those.';
