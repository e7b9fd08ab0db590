import { addMonths, type IsoDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import type { AssessedRecord } from './assess-record.ts';
import type { TimescaleReader } from './timescale-reader.ts';

/** How far an inspection has come; the order is the one the panel table prints (D9), what is not known before what is out. */
export const STAGES = [
  'awaited',
  'in-progress',
  'report-awaited',
  'unknown',
  'published',
  'cancelled',
] as const;

/** How far an inspection has come. */
export type Stage = (typeof STAGES)[number];

/** An inspection's stage and, where it is published, when. */
export interface Publication {
  readonly stage: Stage;
  /** Null where it is not published, or says "Published" with no date that can be read. */
  readonly published: IsoDate | null;
}

/** Where a publication stands towards the table of the last twelve months. */
export type WindowPlace = 'shown' | 'for-information' | 'after-panel' | 'too-old' | 'cancelled';

const WORDS: readonly { readonly stage: Stage; readonly pattern: RegExp }[] = [
  {
    stage: 'cancelled',
    pattern: /\b(?:cancelled|canceled|withdrawn|postponed indefinitely|not proceeding)\b/,
  },
  {
    stage: 'report-awaited',
    pattern:
      /\b(?:not (?:yet )?(?:been )?|(?:yet )?to be |will be |awaiting being |due to be |being )published\b|\b(?:report|letter|publication|findings) (?:is )?(?:awaited|due|expected|pending)\b|\bawaiting (?:the )?(?:report|publication)\b|\bdraft report\b/,
  },
  { stage: 'published', pattern: /\bpublished\b|\breport received\b/ },
  { stage: 'in-progress', pattern: /\bin progress\b|\bunder ?way\b|\bfieldwork\b|\bongoing\b/ },
  {
    stage: 'awaited',
    pattern:
      /\bawaited\b|\bplanned\b|\bunannounced\b|\banticipated\b|\bscheduled\b|\bnot started\b|\bexpected\b/,
  },
];

/** Reads an inspection's stage and publication date from its status and its published column. */
export function readPublication(assessed: AssessedRecord, timescales: TimescaleReader): Publication {
  const status = assessed.record.fields.get('status');
  const text = foldText(status?.text ?? '');
  const stage = WORDS.find(({ pattern }) => pattern.test(text))?.stage ?? 'unknown';
  const column = assessed.record.fields.get('published');
  const inColumn = column && column.text !== '' ? timescales.readDay(column) : null;
  const published = inColumn ?? (stage === 'published' ? dateInStatus(status?.text ?? '', timescales) : null);
  const isOut = inColumn !== null && inColumn <= timescales.context.asAt && stage !== 'cancelled';
  const isPublished = stage === 'published' || isOut || (stage === 'unknown' && published !== null);
  return { stage: isPublished ? 'published' : stage, published: isPublished ? published : null };
}

function dateInStatus(text: string, timescales: TimescaleReader): IsoDate | null {
  return timescales.mention(text)?.end ?? null;
}

/**
 * Decision table D9: in while not published, or published in the twelve calendar months to the data date, both
 * ends included. One published after the data date and by the panel stands apart, as any later one does where no panel
 * date is given; one without a date stays in.
 */
export function windowPlace(
  { stage, published }: Publication,
  asAt: IsoDate,
  panelDate: IsoDate | null,
): WindowPlace {
  if (stage === 'cancelled') return 'cancelled';
  if (stage !== 'published' || published === null) return 'shown';
  if (panelDate !== null && published > asAt && published > panelDate) return 'after-panel';
  if (published > asAt) return 'for-information';
  return published >= addMonths(asAt, -12) ? 'shown' : 'too-old';
}
