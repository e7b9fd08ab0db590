import { Refusal } from '../refusal.ts';
import type { FileToSave } from '../tracker-host.ts';

/** How long a browser may take to fetch what it is offered, in milliseconds. */
const FETCHED_BY = 60_000;

/** Gives the person a file as a download, in a page and in Excel’s pane alike; nothing of it goes over the network. */
export function saveFile(file: FileToSave): Promise<void> {
  try {
    offer(file);
    return Promise.resolve();
  } catch {
    return Promise.reject(notSaved(file.name));
  }
}

function offer({ name, type, bytes }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  // The browser reads the address after this call returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, FETCHED_BY);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

function notSaved(name: string): Refusal {
  return new Refusal(
    'file-not-saved',
    `“${name}” cannot be saved from here: open the pack as a new workbook in Excel and save it there.`,
  );
}
