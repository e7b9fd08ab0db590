import type { RagAssessment } from '../assess/assess-rag.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { checkEach } from './check-records.ts';
import type { Query } from './query.ts';
import { nameOf, queryOn, quote, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'RAG'];

/** A rating's word and the fill of its cell are the same colour. */
export const statusAndFillAgree: Rule = {
  id: 'status-and-fill-agree',
  severity: 'error',
  summary: 'A rating’s word and its fill are the same colour',
  why: 'Readers of the page see the fill, and readers of the text the word. They must be told the same.',
  source: 'Decision table D5',
  check: ({ settings }) => checkEach((assessed) => askOf(assessed, settings.ragRules)),
  examples: [
    {
      name: 'a word on its own colour is fine, and so is Complete on green',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'March 2022',
          { text: 'Amber', fill: 'FFC000' },
        ],
        [
          '1.2',
          '1: Learning',
          'Fit the system',
          'Cdr Okafor',
          'June 2022',
          { text: 'Yellow', fill: 'FFFF00' },
        ],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q2', { text: 'Complete', fill: '92D050' }],
      ],
      expect: [],
    },
    {
      name: 'a word on another colour names both',
      headings: HEADINGS,
      rows: [
        [
          '1.4',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'March 2022',
          { text: 'Green', fill: 'FFC000' },
        ],
      ],
      expect: [
        { cell: 'F2', message: 'Choose one rating for action 1.4: F2 says “Green”, and its fill is Amber.' },
      ],
    },
    {
      name: 'a fill without a word is a rating by itself',
      headings: HEADINGS,
      rows: [
        ['1.5', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', { text: '', fill: 'FF0000' }],
      ],
      expect: [],
    },
  ],
};

function askOf(assessed: AssessedRecord, rules: RagRules): Query | null {
  const { rag, record } = assessed;
  if (!rag?.filled || !differ(rag, rules)) return null;
  const field = record.fields.get('rag');
  if (!field) return null;
  const fill = rules.names[rag.filled];
  const wanted = `Choose one rating for ${nameOf(assessed)}`;
  const message = `${wanted}: ${rag.cell ?? ''} says ${quote(field.text)}, and its fill is ${fill}.`;
  return queryOn(statusAndFillAgree, assessed, field, message);
}

/** Green is the fill of Complete too, where that has no Blue of its own; a five-point word has no fill of its own. */
function differ({ stated, statedBy, filled, word }: RagAssessment, { meanings }: RagRules): boolean {
  if (statedBy !== 'text' || filled === null || filled === stated) return false;
  const isFivePoint = word !== null && word.note !== null;
  const isDoneInGreen = stated === 'complete' && filled === 'green' && meanings.blue !== 'complete';
  return !isFivePoint && !isDoneInGreen;
}
