import { everyMatch } from './every-match.ts';
import { firstBy } from './first-by.ts';
import { foldText } from './fold.ts';

/** A protective marking found in a cell. */
export interface Marking {
  /** Verbatim, without a label before it: "OFFICIAL - SENSITIVE". */
  readonly marking: string;
  /**
   * "obsolete" words were withdrawn in 2014 and "unknown" ones are of no scheme known here: both block the public
   * edition; "refused" ones are not handled at all (C12, D13).
   */
  readonly standing: 'current' | 'obsolete' | 'unknown' | 'refused';
}

const LABEL =
  /^\s*(?:(?:protective|security|government)\s+)?(?:marking|classification|gpms|gsc|protective marking scheme|security level)\s*[:=\u2010-\u2015-]\s*/i;
const DESCRIPTOR =
  '(?:[ :/.;,-]*[(\\[]?(?:sensitive|personal(?: data)?|commercial|locsen|staff|police|policy|management|investigations?|handling|public|internal|draft|only|recipients only|for public release|when (?:complete|completed)|until published|version [\\d.]+|eyes only|[a-z]{2,4} eyes only)[)\\]]?)*[ .:;,]*';

const MARKINGS: readonly { readonly pattern: RegExp; readonly standing: Marking['standing'] }[] = [
  { pattern: new RegExp(`^(?:uk )?(?:top )?secret${DESCRIPTOR}$`), standing: 'refused' },
  { pattern: new RegExp(`^(?:uk )?official(?: ?[-:/]? ?sensitive)?${DESCRIPTOR}$`), standing: 'current' },
  {
    pattern: new RegExp(
      `^(?:restricted|protect|confidential|not protectively marked|npm|unclassified|unrestricted)${DESCRIPTOR}$`,
    ),
    standing: 'obsolete',
  },
];

/** Markings of other schemes that stand without a label: they limit who may read, in words this product does not rank. */
const OTHER_SCHEMES =
  /^(?:tlp ?[:-]? ?(?:red|amber(?: ?\+ ?strict)?|green|white|clear)|(?:strictly )?private (?:and|&) confidential|(?:commercial|staff|management|medical|policy)(?:ly)?[ -](?:in[ -])?confiden(?:ce|tial)|in confidence|not for publication\b.{0,100}|(?:for )?internal use only)$/;
const NO_MARKING = /^(?:none|nil|n\/a|not applicable|not marked|tbc|to be confirmed)?$/;
const MOST_WORDS = 6;

const LONGEST = 120;

/** Reads a cell, header or footer that is a marking and nothing else; null for a sentence that only holds the word (T35). */
export function readMarking(text: string): Marking | null {
  if (text.length > LONGEST) return null;
  const marking = text.trim().replace(LABEL, '').trim();
  const folded = foldText(marking)
    .replace(/[. *]+$/, '')
    .replace(/^[* ]+/, '');
  const found = MARKINGS.find(({ pattern }) => pattern.test(folded));
  if (found) return { marking, standing: found.standing };
  return OTHER_SCHEMES.test(folded) || (isLabelled(text) && isShort(folded))
    ? { marking, standing: 'unknown' }
    : null;
}

const PARTS = /\n|[.;|,]\s+|\s[-\u2010-\u2015|]\s|[()[\]]/g;

/** Reads a title that ends or begins with a marking in capitals: "As at 31 December 2025. OFFICIAL-SENSITIVE"; null with none. PROTECT alone is a strand of counter terrorism as well. */
export function readMarkingIn(title: string): Marking | null {
  const whole = readMarking(title);
  if (whole || title.length > LONGEST_TITLE) return whole;
  const parts = everyMatch(PARTS, title);
  const endings = parts.map(({ index, 0: mark }) => title.slice(index + mark.length));
  const beginnings = parts.map(({ index }) => title.slice(0, index)).reverse();
  for (const part of [...endings, ...beginnings]) {
    const isLoud = part === part.toUpperCase() && !/^\W*PROTECT\W*$/.test(part);
    const marking = isLoud ? readMarking(withoutLooseBracket(part)) : null;
    if (marking) return { ...marking, marking: marking.marking.replace(/[\s.;,|()[\]-]+$/, '') };
  }
  return null;
}

/** "RESTRICTED)" of "Agreed actions (RESTRICTED)": the bracket opened before the part did. */
function withoutLooseBracket(part: string): string {
  return /[([]/.test(part) ? part : part.replace(/[)\]]\s*$/, '');
}

const LONGEST_TITLE = 300;
const JOIN = '; ';

/** "Protective marking: GREEN 2": whoever writes the label means a marking, known here or not. */
function isLabelled(text: string): boolean {
  return /\b(?:marking|gpms|gsc|(?:security|government) classification)\s*[:=]/i.test(
    LABEL.exec(text)?.[0] ?? '',
  );
}

function isShort(folded: string): boolean {
  return !NO_MARKING.test(folded) && folded.split(' ').length <= MOST_WORDS;
}

/** Whether a marking lets everybody read: OFFICIAL, with nothing beside it that limits who (C12). */
export function isForEveryone({ marking, standing }: Marking): boolean {
  const folded = foldText(marking.replace(/[()[\]:;,.*-]+/g, ' '));
  return standing === 'current' && /^(?:uk )?official(?: (?:for )?public(?: release)?)?$/.test(folded);
}

/**
 * Several sheets' markings as one, as they stand, each once whatever its capitals; null where none has any. None is
 * dropped but a plain OFFICIAL beside another, which says more (D13). Markings that were joined may be joined again.
 */
export function joinMarkings(markings: readonly (string | null)[]): string | null {
  const given = markings.flatMap((marking) => marking?.split(JOIN) ?? []);
  const found = [...firstBy(given, foldText).values()];
  const more = found.filter((marking) => !/^official$/i.test(marking));
  const shown = more.length > 0 ? more : found;
  return shown.length === 0 ? null : shown.join(JOIN);
}
