import { NAME_REMOVED } from './person-named.ts';

/** What stands in place of a telephone number, or of an officer’s number without a name. */
const NUMBER_REMOVED = '[number removed]';

/** British mobile and landline numbers, with spaces or hyphens; “0800”, “03…” and short ones such as 101 are for everybody. */
const TELEPHONE =
  /(?<![\p{L}\p{N}])(?!\d\d[ -]\d\d[ -]\d{4})(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)[127](?:\)?[ -]?\d){8,9}(?!\d)/gu;

const OFFICER =
  '(?:PC|PS|PCSO|CSO|DC|DS|SC|WPC|TDC|APS|Sgt|Police Constable|Detective Constable|Special Constable|Constable|Police Sergeant|Detective Sergeant|Sergeant)';
const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const NUMBER = '(?:[A-Z]{0,3}\\d{3,6}[A-Z]{0,3}|\\d{2,6}[A-Z]{1,3})';
const NO_FIGURE = '(?![\\p{L}\\p{N}]|[,.:/-]\\d|%)';
const REMOVED = NAME_REMOVED.replace(/[[\]]/g, '\\$&');
const BEHIND_A_RANK = new RegExp(`\\b(${OFFICER}\\.?) ?(?!${YEAR})${NUMBER}${NO_FIGURE}`, 'gu');
/** "1234 [name removed]"; three figures may count something. */
const BEFORE_A_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?!${YEAR})(?:\\d{4,6}[A-Z]{0,3}|\\d{2,6}[A-Z]{1,3}) (?=${REMOVED})`,
  'gu',
);
/** "[name removed] (1234)", "PC [name removed] 1234"; a bare number behind another rank may count something. */
const BEHIND_A_NAME = new RegExp(
  `(?<=${REMOVED}),? \\(${NUMBER}\\)|(?<=\\b${OFFICER}\\.? ${REMOVED}),? (?!${YEAR})${NUMBER}${NO_FIGURE}`,
  'gu',
);

/** A text whose names are out, without telephone numbers and the numbers by which an officer is known. */
export function removeNumbers(text: string): string {
  if (!/\d{3}|\d[ -]\d|\d[A-Z]/.test(text)) return text;
  return text
    .replace(TELEPHONE, NUMBER_REMOVED)
    .replace(BEFORE_A_NAME, '')
    .replace(BEHIND_A_NAME, '')
    .replace(BEHIND_A_RANK, `$1 ${NUMBER_REMOVED}`);
}
