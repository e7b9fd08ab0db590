import type { DateCheck, RagRules, Rating } from '../templates/rag-rules.ts';

/** How far a lead's rating and the date check agree: the most severe outcome of its cell in D5. */
export type Agreement = 'agree' | 'accept' | 'warn' | 'error';

const D5: Readonly<Record<Rating, Readonly<Record<DateCheck, Agreement>>>> = {
  red: { red: 'agree', amber: 'accept', 'no-concern': 'accept', complete: 'error', 'not-rated': 'warn' },
  amber: { red: 'error', amber: 'agree', 'no-concern': 'accept', complete: 'warn', 'not-rated': 'warn' },
  green: { red: 'error', amber: 'warn', 'no-concern': 'agree', complete: 'accept', 'not-rated': 'warn' },
  complete: { red: 'error', amber: 'warn', 'no-concern': 'warn', complete: 'agree', 'not-rated': 'warn' },
  white: {
    red: 'accept',
    amber: 'accept',
    'no-concern': 'accept',
    complete: 'accept',
    'not-rated': 'accept',
  },
  none: { red: 'error', amber: 'warn', 'no-concern': 'warn', complete: 'warn', 'not-rated': 'warn' },
};

/** Decision table D5. The lead's rating is never overwritten; this only says how it sits with the dates. */
export function agreementOf(
  stated: Rating,
  check: DateCheck,
  rules: Pick<RagRules, 'greenMeans'>,
): Agreement {
  return D5[saysComplete(stated, rules) ? 'complete' : stated][check];
}

/** Whether a rating says that the action is done: Complete, and Green where the RAG rules mean it so. */
export function saysComplete(stated: Rating, { greenMeans }: Pick<RagRules, 'greenMeans'>): boolean {
  return stated === 'complete' || (stated === 'green' && greenMeans === 'complete');
}
