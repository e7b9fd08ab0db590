/** What stands in place of a personal e-mail address. */
const ADDRESS_REMOVED = '[address removed]';
const PART_OF_ADDRESS = /[\p{L}\p{N}._%+'-]/u;
const MOST = 64;

/** A text without e-mail addresses: they hold names. */
export function removeAddresses(text: string): string {
  let done = '';
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = spanBack(text, at, from);
    const end = spanOn(text, at);
    if (start === at || !/\p{L}\.\p{L}{2,}/u.test(text.slice(at + 1, end))) continue;
    done += text.slice(from, start) + ADDRESS_REMOVED;
    from = end;
  }
  return done + text.slice(from);
}

function spanBack(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && at - start < MOST && PART_OF_ADDRESS.test(text.charAt(start - 1))) start--;
  return start;
}

function spanOn(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < MOST && PART_OF_ADDRESS.test(text.charAt(end))) end++;
  return text.charAt(end - 1) === '.' ? end - 1 : end;
}
