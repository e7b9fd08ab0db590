import { foldHeading, foldText } from './fold.ts';

const ASKS =
  /^(?:(?:action|recommendation|rec) )?(?:fully )?(?:completed?|implemented|closed|done|discharged|actioned|addressed|cleared)\b/;

/** Whether a heading asks if the work is done: "Completed?", "Implemented (Y/N)". */
export function asksIfDone(heading: string): boolean {
  return ASKS.test(foldHeading(heading));
}

const IN_PART = /^(?:partially|partly|partial|in part|part|mostly|largely|substantially|almost|nearly)[.!]?$/;

/** Whether an answer to such a heading says that a part is done: "Partially". */
export function answersInPart(text: string): boolean {
  return IN_PART.test(foldText(text));
}
