import type { FileToSave } from '../tracker-host.ts';

/** Gives the person a file as a download; nothing of it goes over the network. */
export function saveFile({ name, type, bytes }: FileToSave): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this call returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return Promise.resolve();
}
