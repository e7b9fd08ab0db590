import { foldText } from '../values/fold.ts';
import type { Kept } from './kept-schema.ts';

/** A query accepted, as a workbook keeps it. */
export type KeptAcceptance = NonNullable<Kept['acceptedQueries']>[number];
/** A rating agreed, as a workbook keeps it. */
export type KeptRating = NonNullable<Kept['ratingDecisions']>[number];
/** A deadline extended, as a workbook keeps it. */
export type KeptExtension = NonNullable<Kept['extensions']>[number];
/** A marking replaced, as a workbook keeps it. */
export type KeptMarking = NonNullable<Kept['markings']>[number];
/** Which column is which on one sheet, as a workbook keeps it. */
export type KeptColumns = NonNullable<Kept['columns']>[number];

/** Any decision, with the list it stands in. */
export type KeptDecision =
  | { readonly list: 'acceptedQueries'; readonly decision: KeptAcceptance }
  | { readonly list: 'ratingDecisions'; readonly decision: KeptRating }
  | { readonly list: 'extensions'; readonly decision: KeptExtension }
  | { readonly list: 'markings'; readonly decision: KeptMarking };

/** Keeps that queries were accepted, in place of an earlier acceptance of the same. */
export function withAccepted(kept: Kept, accepted: KeptAcceptance): Kept {
  return { ...kept, acceptedQueries: replaced(kept.acceptedQueries, accepted, acceptanceName) };
}

/** Keeps the rating agreed on a record, in place of what was agreed on it before. */
export function withRating(kept: Kept, decision: KeptRating): Kept {
  return { ...kept, ratingDecisions: replaced(kept.ratingDecisions, decision, recordName) };
}

/** Keeps an extension agreed on a record, in place of an earlier one. */
export function withExtension(kept: Kept, decision: KeptExtension): Kept {
  return { ...kept, extensions: replaced(kept.extensions, decision, recordName) };
}

/** Takes a decision out again: every one in its list about the same thing. */
export function withoutDecision(kept: Kept, { list, decision }: KeptDecision): Kept {
  switch (list) {
    case 'acceptedQueries':
      return { ...kept, [list]: others(kept[list], decision, acceptanceName) };
    case 'ratingDecisions':
      return { ...kept, [list]: others(kept[list], decision, recordName) };
    case 'extensions':
      return { ...kept, [list]: others(kept[list], decision, recordName) };
    case 'markings':
      return { ...kept, [list]: others(kept[list], decision, ({ from }) => foldText(from)) };
  }
}

function replaced<T>(known: readonly T[] = [], entry: T, nameOf: (entry: T) => string): T[] {
  return [...others(known, entry, nameOf), entry];
}

function others<T>(known: readonly T[] = [], entry: T, nameOf: (entry: T) => string): T[] {
  const name = nameOf(entry);
  return known.filter((each) => nameOf(each) !== name);
}

/** A workbook’s own name is left out: what it keeps is about itself, also once the file is renamed. */
function recordName({ sheet = '', key }: KeptRating | KeptExtension): string {
  return [sheet, key].map(foldText).join('\u0000');
}

function acceptanceName({ rule, key = '', sheet = '', cell = '' }: KeptAcceptance): string {
  return [rule, ...[key, sheet, cell.replaceAll('$', '')].map(foldText)].join('\u0000');
}
