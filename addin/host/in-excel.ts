import { saveFile } from '../browser/save-file.ts';
import type { TrackerHost } from '../tracker-host.ts';
import { applyFixes } from './fixes/apply-fixes.ts';
import { highlight, removeHighlights } from './highlights.ts';
import { forget, keep, readKept } from './keep.ts';
import { openPack } from './open-pack.ts';
import { ownSheets } from './own-sheets.ts';
import { readSources } from './read-sources.ts';
import { selectCell } from './select-cell.ts';
import { watchEdits } from './watch-edits.ts';

/** The pane’s host in Excel: everything that touches the open workbook goes through here. */
export function makeExcelHost(): TrackerHost {
  return {
    readSources,
    saveFile,
    openWorkbook: {
      select: selectCell,
      applyFixes,
      openPack,
      highlight,
      removeHighlights,
      readKept,
      keep,
      forget,
      ownSheets,
      watchEdits,
    },
  };
}

/** Waits for Office.js, and says whether the page stands in Excel. */
export async function whenOfficeIsReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
