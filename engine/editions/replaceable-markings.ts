import type { Examination } from '../examine.ts';
import { firstBy } from '../values/first-by.ts';
import { foldText } from '../values/fold.ts';
import { isForEveryone, type Marking } from '../values/marking.ts';
import { findMarkings } from './find-markings.ts';
import { sensitiveAnywhere } from './sensitive-anywhere.ts';

/**
 * The markings of these workbooks in whose place another can be chosen, verbatim, each once whatever its capitals: a
 * plain OFFICIAL needs none, and one that no file may hold can have none (D13).
 */
export function replaceableMarkings(examinations: readonly Examination[]): string[] {
  const found = examinations.flatMap(allMarkings);
  const replaceable = found.filter((marking) => marking.standing !== 'refused' && !isForEveryone(marking));
  return [...firstBy(replaceable, ({ marking }) => foldText(marking)).values()].map(({ marking }) => marking);
}

function allMarkings(examination: Examination): Marking[] {
  const { bySheet, ofFile } = findMarkings(examination);
  return [...[...bySheet.values()].flat(), ...ofFile, ...sensitiveAnywhere(examination.workbook)];
}
