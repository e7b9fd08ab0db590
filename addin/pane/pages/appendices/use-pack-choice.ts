import { useState } from 'react';
import type { Edition } from '../../../../engine/appendices/table.ts';
import type { AppendixOffered } from '../../../engine-room/engine-room.ts';
import type { PackChoice, PackState } from '../../../session/pane-state.ts';

/** An appendix that can be made here, and whether it is in the pack that is wanted. */
export interface AppendixWanted extends AppendixOffered {
  readonly isWanted: boolean;
  /** False where the edition leaves it out, whatever a person ticks. */
  readonly isInEdition: boolean;
}

/** Which pack a person wants, and the ways to want another. */
export interface WantedPack {
  readonly choice: PackChoice;
  readonly appendices: readonly AppendixWanted[];
  readonly want: (id: string, isWanted: boolean) => void;
  readonly setEdition: (edition: Edition) => void;
  readonly setAccessible: (isAccessible: boolean) => void;
}

interface PackBasis {
  readonly offered: readonly AppendixOffered[];
  /** A pack that was made is asked for again as it was. */
  readonly pack: PackState;
  /** In Excel: sheets of this workbook in place of a new one. */
  readonly here: boolean;
}

/** What a person ticks and picks of a pack: every appendix of the panel’s edition until they say otherwise. */
export function usePackChoice({ offered, pack, here }: PackBasis): WantedPack {
  const made = pack.kind === 'made' || pack.kind === 'to-confirm' ? pack.pack : null;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [edition, setEdition] = useState<Edition>(made?.edition ?? 'panel');
  const [accessible, setAccessible] = useState(made?.isAccessible ?? false);
  const appendices = offered.map((appendix) => {
    const isInEdition = !appendix.workingOnly || edition === 'working';
    return { ...appendix, isInEdition, isWanted: isInEdition && !left.has(appendix.id) };
  });
  return {
    appendices,
    choice: { only: onlySome(appendices), edition, accessible, here },
    want: (id, isWanted) => {
      const others = [...left].filter((each) => each !== id);
      setLeft(new Set(isWanted ? others : [...others, id]));
    },
    setEdition,
    setAccessible,
  };
}

/** Ids of those wanted; null where that is all there are. */
function onlySome(appendices: readonly AppendixWanted[]): PackChoice['only'] {
  if (appendices.every(({ isInEdition, isWanted }) => isWanted || !isInEdition)) return null;
  return appendices.filter(({ isWanted }) => isWanted).map(({ id }) => id);
}
