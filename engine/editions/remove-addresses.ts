import { everyMatch } from '../values/every-match.ts';
import { isPost, isSubject, isUnit } from '../values/people-words.ts';

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

const NAME_IN_ADDRESS = /(?<![\p{L}\p{N}._-])(\p{L}{2,})[._](\p{L}{2,})\d{0,3}@/gu;
/** Mailboxes of a team hold words such as these: "data.team@", "hr.support@". */
const NO_PERSON =
  /^(?:team|support|desk|office|unit|admin|enquiries|inbox|mailbox|info|contact|help|service|services)$/i;

/** The names that personal e-mail addresses hold: "ada kerr" of "ada.kerr@force.example". */
export function namesInAddresses(text: string): string[] {
  if (!text.includes('@')) return [];
  return everyMatch(NAME_IN_ADDRESS, text)
    .map((match) => [match[1] ?? '', match[2] ?? ''])
    .filter(
      (names) =>
        !names.some((name) => NO_PERSON.test(name) || isUnit(name) || isPost(name) || isSubject(name)),
    )
    .map((names) => names.join(' '));
}
