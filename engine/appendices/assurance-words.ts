import type { AssuranceRating } from '../values/rag.ts';

/** What an assurance rating is called in a table. */
export const ASSURANCE_WORDS: Readonly<Record<AssuranceRating, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  'no-assurance': 'No assurance',
  'not-assessed': 'Not assessed',
};
