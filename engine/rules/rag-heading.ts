import { columnOf, type Tracker } from '../recognise/tracker.ts';
import { foldText } from '../values/fold.ts';

const NAMES_COLOURS = /\bb?rag\b|\bred\b.*\bgreen\b/;

/** Whether the rating column's heading asks for colours: "RAG", "Status (Red Amber Green)". */
export function isHeadedRag(tracker: Tracker): boolean {
  return NAMES_COLOURS.test(foldText(columnOf(tracker, 'rag')?.heading ?? ''));
}
