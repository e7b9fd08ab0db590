import { everyMatch } from './every-match.ts';
import { plainText } from './fold.ts';
import { splitList, trimEntry } from './list-markers.ts';

/** A stretch of a cell that holds one of several deadlines, with its number or words before it. */
export interface Stretch {
  readonly label: string;
  readonly kind: 'part' | 'milestone';
  readonly text: string;
}

const ORDINAL = '(?:\\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|seven|eight)';
const STEP = new RegExp(
  `(?:\\b(?:phases?|stages?|tranches?|milestones?|steps?) ${ORDINAL}\\b|\\b(?:first|second|third|final|last) (?:phase|stage)\\b|\\bruns? (?:until|to)\\b|\\brunning until\\b|\\bfull(?:y)? (?:implementation|implemented|roll-?out|delivery|completion|launch)\\b|\\bfull\\b(?=[ :-]+[^;]*\\d))[ :.-]*`,
  'gi',
);
const LABEL_END = /[\s:.-]+$/;

/** Several numbered or lettered parts, or several phases; null for a cell with neither (D1 row 4). */
export function splitLabelled(text: string): readonly Stretch[] | null {
  const plain = plainText(text);
  const entries = splitList(plain);
  if (entries) return entries.map((entry) => ({ ...entry, kind: 'part' }));
  return splitSteps(plain);
}

function splitSteps(plain: string): readonly Stretch[] | null {
  const steps = everyMatch(STEP, plain);
  if (steps.length === 0) return null;
  const labels = steps.map((step) => step[0].replace(LABEL_END, '').replace(/\s+/g, ' '));
  const texts = steps.map((step, index) =>
    trimAround(plain.slice(step.index + step[0].length, steps[index + 1]?.index)),
  );
  const before = trimAround(plain.slice(0, steps[0]?.index ?? 0));
  // "March 2022 - Phase 1; June 2022 - Phase 2": each label stands behind its date.
  if (before !== '' && texts.at(-1) === '') return pair(labels, [before, ...texts]);
  return before === '' ? pair(labels, texts) : pair(['', ...labels], [before, ...texts]);
}

function pair(labels: readonly string[], texts: readonly string[]): readonly Stretch[] {
  return labels.map((label, index) => ({ label, kind: 'milestone', text: texts[index] ?? '' }));
}

const AROUND = /^[\s;,.:)/-]+|[\s;,.:(/-]+$/g;

/** A stretch without the marks that part it from its label. */
function trimAround(text: string): string {
  return text.replace(AROUND, '');
}

const LINES = /[\n\r;]+/;
const JOINED = /,|&|\+|\band\b|\bthen\b/i;

/** The lines of a cell, or the dates joined in one line: whether each is a deadline is for the reader to say. */
export function splitUnlabelled(text: string): readonly Stretch[] {
  const plain = plainText(text);
  const lines = stretches(plain.split(LINES));
  return lines.length > 1 ? lines : stretches(plain.split(JOINED));
}

function stretches(texts: readonly string[]): readonly Stretch[] {
  return texts
    .map(trimEntry)
    .filter((text) => text !== '')
    .map(splitLabel);
}

const LABEL = /^([a-z][a-z &'/]{1,40}?) ?[:-] ?(.+)$/i;
const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)/i;

/** "Design: May 2022" has a label; "May - June 2022" has none. */
export function splitLabel(text: string): Stretch {
  const [, label = '', rest = ''] = LABEL.exec(text) ?? [];
  return label === '' || MONTH_NAME.test(label)
    ? { label: '', kind: 'milestone', text }
    : { label: label.trim(), kind: 'milestone', text: rest.trim() };
}
