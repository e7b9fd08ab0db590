import type { CopiedTable } from '../../../engine/pane-words/copy-table.ts';

/** Puts a table on the clipboard; false where the browser keeps the page from it, as Excel on the web often does. */
export async function writeTable({ html, text }: CopiedTable): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
