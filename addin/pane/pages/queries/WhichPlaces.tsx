import type { ReactElement } from 'react';
import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { ALL_PLACES, placesChosen } from './chosen-places.ts';
import { placeName } from './query-book.ts';

interface WhichPlacesProps {
  readonly places: readonly CardPlace[];
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

/** What its form knows the field by. */
export const WHICH = 'which';

/** A list to choose from is no help beyond this. */
const MOST_CHOICES = 100;

/** All places of a line or one of them to choose; nothing where there is no choice. */
export function WhichPlaces({ places, chosen, onChoose }: WhichPlacesProps): ReactElement | null {
  const isGone = placesChosen(places, chosen).length === 0;
  if (places.length === 1 && !isGone) return null;
  const options = [
    { value: ALL_PLACES, words: `All ${String(places.length)} of them` },
    ...(isGone ? [{ value: chosen, words: 'Asked no more: choose another' }] : []),
    ...places.slice(0, MOST_CHOICES).map((place) => ({ value: placeName(place), words: onlyWords(place) })),
  ];
  return <SelectField name={WHICH} label="Which" value={chosen} options={options} onChange={onChoose} />;
}

function onlyWords({ where, record }: CardPlace): string {
  return ['Only', where, record].filter((part) => part !== '').join(' ');
}
