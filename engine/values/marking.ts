import { foldText } from './fold.ts';

/** A protective marking found in a cell. */
export interface Marking {
  /** Verbatim, without a label before it: "OFFICIAL - SENSITIVE". */
  readonly marking: string;
  /** "obsolete" words were withdrawn in 2014 and block the public edition; "refused" ones are not handled at all (C12, D13). */
  readonly standing: 'current' | 'obsolete' | 'refused';
}

const LABEL =
  /^\s*(?:(?:protective|security|government)\s+)?(?:marking|classification|gpms|gsc|protective marking scheme|security level)\s*[:=\u2010-\u2015-]\s*/i;
const DESCRIPTOR =
  '(?:[ -]*[(\\[]?(?:sensitive|personal(?: data)?|commercial|locsen|staff|police|policy|management|investigations?|handling|public|internal|draft|only|recipients only|for public release|when (?:complete|completed)|until published|version [\\d.]+|eyes only|[a-z]{2,4} eyes only)[)\\]]?[.:;, ]*)*';

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

const LONGEST = 120;

/** Reads a cell, header or footer that is a marking and nothing else; null for a sentence that only holds the word (T35). */
export function readMarking(text: string): Marking | null {
  if (text.length > LONGEST) return null;
  const marking = text.trim().replace(LABEL, '').trim();
  const folded = foldText(marking)
    .replace(/[. *]+$/, '')
    .replace(/^[* ]+/, '');
  const found = MARKINGS.find(({ pattern }) => pattern.test(folded));
  return found ? { marking, standing: found.standing } : null;
}

/**
 * Several sheets' markings as one, as they stand; null where none has any. None is dropped but a plain OFFICIAL
 * beside another, which says more (D13).
 */
export function joinMarkings(markings: readonly (string | null)[]): string | null {
  const found = [...new Set(markings.filter((marking) => marking !== null))];
  const more = found.filter((marking) => !/^official$/i.test(marking));
  const shown = more.length > 0 ? more : found;
  return shown.length === 0 ? null : shown.join('; ');
}
