import { foldText } from './fold.ts';

/** A date and what is said of it behind it, in folded words: "31 march 2026", "agreed with the board". */
export interface RemarkedWords {
  readonly date: string;
  readonly remark: string;
}

const REMARKED =
  /^(.*\d)(?: ?[-,;:.] ?| (?=(?:completed?|closed|done|achieved|missed|agreed|approved)\b))(\(?[a-z].*)$/;
/** Words of a remark that may name another date, or say that this is none: “or May”, “subject to funding”, “phase 2”. */
const SAYS_MORE =
  /\b(?:jan|feb|mar|apr|aug|sep|oct|nov|dec|spring|summer|autumn|winter|onward|start|begin|commenc|review|draft|depend|annual|ongoing|phase|part|stage)|\b(?:may|june?|july?|or|from|interim|initial|first|not|no|never|subject|if|when|unless|pending|provided|tb[acd]|to be|until|till|then|thereafter|after)\b/;

const LABELLED = /^([a-z][^\d]*?)\n\s*(.*\d.*)$/s;
const SAYS_DONE = /\b(?:complet|closed|done|implemented|achieved)/;

/** “Head of Exchequer” above “30/06/2025”: the date below whom or what it is for; null as for a remark. */
export function splitForWhom(plain: string): RemarkedWords | null {
  const [, remark = '', date = ''] = LABELLED.exec(plain.toLowerCase()) ?? [];
  const says = foldText(remark);
  return says === '' || SAYS_MORE.test(says) || SAYS_DONE.test(says) ? null : { date, remark: says };
}

/** Parts a date from the remark behind it; null where the remark may name another date, or says that this is none. */
export function splitRemark(folded: string): RemarkedWords | null {
  const [, date = '', remark = ''] = REMARKED.exec(folded) ?? [];
  return remark === '' || SAYS_MORE.test(remark) ? null : { date, remark };
}
