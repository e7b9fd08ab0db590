/** Whether the page was opened from a folder rather than at an address: a browser lets it start no worker then. */
export function isOpenedAsFile(): boolean {
  return location.protocol === 'file:';
}
