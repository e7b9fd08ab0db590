import type { CopiedTable } from '../../../../engine/pane-words/copy-table.ts';

/** The page as that which copies: the clipboard’s newer way would take a table’s colours out under our content policy. */
interface Copier {
  readonly execCommand: (command: 'copy') => boolean;
}

/** Selects an element and puts its table on the clipboard in both forms; where that is refused it stays selected, and false is given. */
export function writeTable(shown: Element, { html, text }: CopiedTable): boolean {
  const copier: Copier = document;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  getSelection()?.selectAllChildren(shown);
  document.addEventListener('copy', onCopy);
  try {
    if (!copier.execCommand('copy')) return false;
    getSelection()?.removeAllRanges();
    return true;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
