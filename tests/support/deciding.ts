import {
  NO_DECISIONS,
  type AcceptedQuery,
  type AgreedExtension,
  type Decisions,
  type RatingDecision,
} from '../../engine/decisions/decisions.ts';
import { examine, type Examination } from '../../engine/examine.ts';
import type { Settings } from '../../engine/settings.ts';
import { workbookOf, type Shape } from '../engine/recognise/shape.ts';
import { settingsWith } from './settings.ts';

const BOARD = {
  by: 'Audit Board',
  on: '2021-12-10',
  reason: 'The supplier is late',
  reviewBy: null,
  workbook: null,
};

/** A rating agreed by the Audit Board on 10 December 2021, with what a test says. */
export function ratingAgreed(said: Partial<RatingDecision> & Pick<RatingDecision, 'key'>): RatingDecision {
  return { ...BOARD, sheet: null, agreed: 'amber', stated: null, dateCheck: null, ...said };
}

/** An extension agreed by the Audit Board on 10 December 2021, with what a test says. */
export function extensionAgreed(
  said: Partial<AgreedExtension> & Pick<AgreedExtension, 'key' | 'deadline'>,
): AgreedExtension {
  return { ...BOARD, sheet: null, ...said };
}

/** A query accepted by the Audit Board on 10 December 2021, with what a test says. */
export function queryAccepted(said: Partial<AcceptedQuery> & Pick<AcceptedQuery, 'rule'>): AcceptedQuery {
  return { ...BOARD, key: null, sheet: null, cell: null, ...said };
}

/** Examines sheets at 31 December 2021 with what was decided. */
export function examineWith(
  decisions: Partial<Decisions>,
  shapes: readonly Shape[],
  settings: Partial<Settings> = {},
): Examination {
  const all = settingsWith({ ...settings, decisions: { ...NO_DECISIONS, ...decisions } });
  return examine(workbookOf(...shapes), all);
}
