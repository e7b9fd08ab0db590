import { foldText } from './fold.ts';

const NO_PERSON =
  /^(?:[-?\s]*|tb[acd]|t\.b\.[acd]|to be (?:confirmed|advised|agreed|allocated|appointed|assigned|decided|determined)|n ?\/ ?a|n\.? ?a|not applicable|none|nil|vacant|vacancy|post vacant|unassigned|unallocated|not (?:yet )?(?:assigned|allocated|known)|unknown|(?:as|see) above|ditto|#\d+|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|["'″]+|#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!))[. ?]*$/;

/** Whether a lead cell names nobody: blank, "TBC", "N/A", "Vacant", an error value such as "#N/A". */
export function isNoPerson(text: string): boolean {
  return NO_PERSON.test(foldText(text));
}
