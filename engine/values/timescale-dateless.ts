import { dateless } from './timescale-readings.ts';
import type { Reading } from './timescale-types.ts';
import { MONTH_START } from './timescale-words.ts';

const SUBJECT =
  '(?:the |a |new |revised )*(?:timing|timings|date|dates|timescale|timescales|deadline|due date|end date)?(?: is| are)?';
const TO_BE =
  '(?:confirmed|advised|agreed|announced|arranged|assigned|decided|defined|determined|established|finalised|set)';

/** "No deadline set by HMICFRS": who set none. */
const BY_WHOM = '(?: by (?:the )?[a-z]{2,12})?';

/** Cells that say in words that they hold no date, and of which kind (D1 rows 1 to 3, T17). */
const WORDS: readonly { readonly pattern: RegExp; readonly reading: Reading }[] = [
  { pattern: /^(?:-+|none|nil|no deadline|blank)$/, reading: dateless('missing', 'MISSING') },
  {
    pattern: new RegExp(`^${SUBJECT}[ :-]*(?:tb[acd]|t\\.b\\.[acd]|(?:still |yet )?to be ${TO_BE})\\??$`),
    reading: dateless('tbc', 'TBC'),
  },
  {
    pattern: new RegExp(
      `^(?:no (?:date|timescale)(?: yet| set| given| agreed)*${BY_WHOM}|${SUBJECT} ?not (?:yet )?(?:known|given|${TO_BE})${BY_WHOM}|(?:no deadline|none) (?:set|given)(?: yet|${BY_WHOM})|awaiting (?:a )?(?:date|timescale)s?)$`,
    ),
    reading: dateless('tbc', 'TBC'),
  },
  {
    pattern: /^(?:n ?[/\\] ?a|n\. ?a|na|not applicable)$/,
    reading: dateless('not-applicable', 'NOT_APPLICABLE'),
  },
  {
    pattern:
      /^(?:(?:ongoing|on-going|on going|bau|business as usual|continuous(?:ly)?|continual|continuing|rolling(?: programme)?|recurring|daily|weekly|monthly|quarterly|annual(?:ly)?|every (?:month|quarter|year))(?:[ ,/&-]+|$))+$/,
    reading: dateless('continuous', 'CONTINUOUS'),
  },
];

const NO_DATE_BEHIND = `(?!.*(?:\\d|\\bq\\b|\\b(?:${MONTH_START})|spring|summer|autumn|winter|\\b(?:until|till|by|end)\\b))`;

/** The same words with a remark behind them that names no date: "TBC - awaiting funding". */
const WORDS_WITH_REMARK: typeof WORDS = [
  {
    pattern: new RegExp(`^(?:tb[acd]|to be (?:confirmed|agreed|advised))\\b${NO_DATE_BEHIND}`),
    reading: dateless('tbc', 'TBC'),
  },
  { pattern: new RegExp(`^n/a\\b${NO_DATE_BEHIND}`), reading: dateless('not-applicable', 'NOT_APPLICABLE') },
  {
    pattern: new RegExp(`^(?:ongoing|on-going|bau|continuous|rolling)\\b${NO_DATE_BEHIND}`),
    reading: dateless('continuous', 'CONTINUOUS'),
  },
];

const ALL_WORDS = [...WORDS, ...WORDS_WITH_REMARK];

const END_PUNCTUATION = /[\s.,;:]+$/;

/** Folded text without the full stops and commas at its end. */
export function withoutEndPunctuation(folded: string): string {
  return folded.replace(END_PUNCTUATION, '');
}

/** What a cell of folded text without a date says, null where it may hold one. */
export function readDateless(folded: string): Reading | null {
  const text = withoutEndPunctuation(folded);
  if (text === '') return dateless('missing', 'MISSING');
  return ALL_WORDS.find(({ pattern }) => pattern.test(text))?.reading ?? null;
}
