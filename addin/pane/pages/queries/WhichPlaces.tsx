import { useId, type ReactElement } from 'react';
import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { ALL_PLACES, placesChosen } from './chosen-places.ts';
import { placeName } from './query-book.ts';

interface WhichPlacesProps {
  readonly places: readonly CardPlace[];
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

/** A list to choose from is no help beyond this. */
const MOST_CHOICES = 100;

/** All places of a line or one of them to choose; nothing where there is no choice. */
export function WhichPlaces({ places, chosen, onChoose }: WhichPlacesProps): ReactElement | null {
  const id = useId();
  const isGone = placesChosen(places, chosen).length === 0;
  if (places.length === 1 && !isGone) return null;
  return (
    <div className="field">
      <label htmlFor={id}>Which</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        <option value={ALL_PLACES}>{`All ${String(places.length)} of them`}</option>
        {isGone ? <option value={chosen}>Asked no more: choose another</option> : null}
        {places.slice(0, MOST_CHOICES).map((place) => (
          <option key={placeName(place)} value={placeName(place)}>
            {onlyWords(place)}
          </option>
        ))}
      </select>
    </div>
  );
}

function onlyWords({ where, record }: CardPlace): string {
  return ['Only', where, record].filter((part) => part !== '').join(' ');
}
