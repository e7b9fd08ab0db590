import type { ReactElement } from 'react';

interface RatingWordProps {
  /** "Red", as the RAG rules in force name it. */
  readonly word: string;
  /** Six hex digits of the fill that the RAG rules give it; null for none. */
  readonly fill: string | null;
}

/** A rating as its word with a swatch beside it: never the colour alone. */
export function RatingWord({ word, fill }: RatingWordProps): ReactElement {
  return (
    <span className="rating">
      <span
        aria-hidden="true"
        className="swatch"
        style={fill === null ? undefined : { backgroundColor: `#${fill}` }}
      />
      {word}
    </span>
  );
}
