import type { AreaAssurance } from '../recognise/assurance-block.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import type { AssuranceRating } from '../values/rag.ts';

/** How a message names one level of one area: "level 2 of area 3: Data management". */
export function levelName({ area, row }: AreaAssurance, level: number): string {
  const of = !area ? `the area in row ${String(row)}` : area.number ? `area ${area.label}` : area.label;
  return `level ${String(level)} of ${of}`;
}

/** A level's rating as a message says it. */
export function ratingWord(rating: AssuranceRating, { names }: RagRules): string {
  switch (rating) {
    case 'red':
    case 'amber':
    case 'green':
      return names[rating];
    case 'no-assurance':
      return 'No assurance';
    case 'not-assessed':
      return 'Not assessed';
  }
}
