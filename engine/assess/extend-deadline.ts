import type { AgreedExtension } from '../decisions/decisions.ts';
import { extensionInForce } from '../decisions/in-force.ts';
import type { IsoDate } from '../values/calendar.ts';
import type { Deadline } from './deadline.ts';

/**
 * An extension that somebody agreed makes its day the current deadline; the original stays (D2, D6). Where the
 * tracker itself proposes that very date, its cell and precision are kept. What was agreed has one meaning.
 */
export function extendDeadline(
  deadline: Deadline | null,
  extensions: readonly AgreedExtension[] | undefined,
  asAt: IsoDate,
): Deadline | null {
  const extension = deadline && extensionInForce(extensions, deadline, asAt);
  if (!extension) return deadline;
  return {
    ...deadline,
    current: extension.deadline,
    ...asProposed(deadline, extension),
    currentIs: 'agreed',
    extension,
    proposedSince: laterProposal(deadline, extension),
    delayedWithoutNewDate: deadline.delayedWithoutNewDate && !isLater(extension, deadline),
  };
}

/** Where the tracker gives the day that was agreed: as its current date, or as one that a later column has taken over from. */
function asProposed(
  { current, currentPrecision, movedBy, revised }: Deadline,
  { deadline }: AgreedExtension,
): Pick<Deadline, 'currentPrecision' | 'currentAlternatives' | 'movedBy'> {
  if (deadline === current) return { currentPrecision, currentAlternatives: [], movedBy };
  const revision = revised.findLast(({ date }) => date === deadline);
  return {
    currentPrecision: revision ? revision.precision : 'day',
    currentAlternatives: [],
    movedBy: revision?.cell ?? null,
  };
}

function isLater({ deadline }: AgreedExtension, { original }: Deadline): boolean {
  return original === null || deadline > original;
}

function laterProposal(
  { current, currentIs, movedBy }: Deadline,
  { deadline }: AgreedExtension,
): Deadline['proposedSince'] {
  if (currentIs !== 'proposed' || current === null || current <= deadline) return null;
  return { date: current, cell: movedBy };
}
