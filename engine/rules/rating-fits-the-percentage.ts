import { agreementOf } from '../assess/agreement.ts';
import type { RagAssessment } from '../assess/assess-rag.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { ratingOfPercent, type PercentComplete } from '../assess/percent-complete.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { DateCheck, RagRules } from '../templates/rag-rules.ts';
import { counted } from '../values/counted.ts';
import { startSentence } from '../values/start-sentence.ts';
import { gathering } from './check-records.ts';
import type { Query } from './query.ts';
import { asking, nameOf, queryOn, type Examined, type RecordCheck, type Rule } from './rule.ts';
import { askInWords, askEachOrTogether, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Status', '% complete', 'RAG'];

/** Where the RAG rules take the rating from the percentage complete, a rating is no better than that; a worse one is the lead's to give. */
export const ratingFitsThePercentage: Rule = {
  id: 'rating-fits-the-percentage',
  severity: 'error',
  summary: 'A lead’s rating is no better than the percentage complete gives',
  why: 'Where a policy takes ratings from the percentage, a panel that finds it kept in one row and not in the next trusts neither.',
  source: 'The RAG rules by percentage; decision table D5',
  check: checkRatings,
  examples: [
    {
      name: 'each colour in its own band, and a lead’s worse rating, are fine',
      scheme: 'percent',
      headings: HEADINGS,
      rows: [
        ['1', 'Renew the fire risk assessments', 'Ann Deane', '31/03/2022', 'In progress', '25%', 'Red'],
        ['2', 'Clear the payroll suspense account', 'Ann Deane', '31/03/2022', 'In progress', '75%', 'Amber'],
        ['3', 'Test the recovery plan', 'Jo Brill', '31/03/2022', 'In progress', '76%', 'Green'],
        ['4', 'Review the grants register', 'Jo Brill', '31/03/2022', 'In progress', '80%', 'Red'],
      ],
      expect: [],
    },
    {
      name: 'Green on half done is a warning, and on hardly begun an error',
      scheme: 'percent',
      headings: HEADINGS,
      rows: [
        ['5', 'Renew the fire risk assessments', 'Ann Deane', '31/03/2022', 'In progress', '50%', 'Green'],
        ['6', 'Test the recovery plan', 'Jo Brill', '31/03/2022', '10% complete', '', 'Green'],
      ],
      expect: [
        {
          cell: 'G3',
          message:
            'Action 6 is rated Green in G3, yet 10% complete (E3) is Red by these RAG rules. Explain in the update or change the rating.',
        },
        {
          cell: 'G2',
          severity: 'warning',
          message:
            'Action 5 is rated Green in G2, yet 50% complete (F2) is Amber by these RAG rules. Explain in the update or change the rating.',
        },
      ],
    },
    {
      name: 'a blank rating is asked for, with the one that the percentage gives',
      scheme: 'percent',
      headings: HEADINGS,
      rows: [['7', 'Review the grants register', 'Jo Brill', '31/03/2022', 'In progress', '80%', '']],
      expect: [
        {
          cell: 'G2',
          severity: 'warning',
          message: 'Enter a rating for action 7 in G2: 80% complete (F2) is Green by these RAG rules.',
        },
      ],
    },
    {
      name: 'other RAG rules take no rating from a percentage',
      headings: HEADINGS,
      rows: [['8', 'Test the recovery plan', 'Jo Brill', '31/03/2022', 'In progress', '10%', 'Green']],
      expect: [],
    },
  ],
};

/** Only RAG rules with a scale of percentages ask. */
function checkRatings({ settings }: Examined): RecordCheck | readonly Query[] {
  const { ragRules } = settings;
  if (!ragRules.percent) return [];
  return gathering(
    (assessed) => asRated(assessed, ragRules),
    (all) => askAbout(all, ragRules),
  );
}

function* askAbout(all: readonly Rated[], rules: RagRules): Generator<Query> {
  const better: Asked[] = [];
  const nearly: Asked[] = [];
  const unrated: Asked[] = [];
  for (const rated of all) {
    const agreement = agreementOf(rated.rag.stated, rated.asCheck, rules);
    if (rated.rag.stated === 'none') unrated.push(askForRating(rated, rules));
    else if (agreement === 'error') better.push(askToExplain(rated, rules));
    else if (agreement === 'warn') nearly.push(askToExplain(rated, rules));
  }
  for (const { assessed, field, message } of better)
    yield queryOn(ratingFitsThePercentage, assessed, field, message());
  const warning = asking(ratingFitsThePercentage, 'warning');
  for (const { assessed, field, message } of nearly) yield queryOn(warning, assessed, field, message());
  yield* askEachOrTogether(warning, unrated, forManyUnrated);
}

/** A rating cell beside a percentage, and what the percentage comes to as a date check would say it. */
interface Rated {
  readonly assessed: AssessedRecord;
  readonly rag: RagAssessment;
  readonly field: FieldText;
  readonly percent: PercentComplete;
  readonly asCheck: DateCheck;
}

/** Null where there is nothing to compare, the action is complete, or the dates have already been asked about. */
function asRated(assessed: AssessedRecord, { percent: scale }: RagRules): Rated | null {
  const { rag, percent, record, status } = assessed;
  const field = record.fields.get('rag');
  if (!scale || !rag || !field || !percent || status?.class === 'complete' || isAskedByDates(rag))
    return null;
  const colour = ratingOfPercent(percent.percent, scale);
  return { assessed, rag, field, percent, asCheck: colour === 'green' ? 'no-concern' : colour };
}

function isAskedByDates({ dateCheck, agreement }: RagAssessment): boolean {
  const isLate = dateCheck === 'red' || dateCheck === 'amber';
  return isLate && (agreement === 'error' || agreement === 'warn');
}

function askToExplain(rated: Rated, rules: RagRules): Asked {
  const { assessed, rag, field } = rated;
  const where = `${rag.statedBy === 'text' ? 'in' : 'by the fill of'} ${rag.cell ?? ''}`;
  const said = `${startSentence(nameOf(assessed))} is rated ${rules.names[rag.stated]} ${where}`;
  const message = `${said}, yet ${percentWords(rated, rules)}. Explain in the update or change the rating.`;
  return askInWords(assessed, field, message);
}

function askForRating(rated: Rated, rules: RagRules): Asked {
  const { assessed, rag, field } = rated;
  const wanted = `Enter a rating for ${nameOf(assessed)} in ${rag.cell ?? ''}`;
  return askInWords(assessed, field, `${wanted}: ${percentWords(rated, rules)}.`);
}

function percentWords({ percent, asCheck }: Rated, { names }: RagRules): string {
  const colour = asCheck === 'red' ? names.red : asCheck === 'amber' ? names.amber : names.green;
  return `${String(percent.percent)}% complete (${percent.cell}) is ${colour} by these RAG rules`;
}

function forManyUnrated(rows: number, cells: string): string {
  return `Enter ratings in ${cells}: ${counted(rows, 'action')} give a percentage complete and no rating.`;
}
