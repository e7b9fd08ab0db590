import { saysComplete } from '../assess/agreement.ts';
import type { RecordReport } from '../report/report-schema.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { EXPLAIN_OR_CHANGE } from '../values/rating-words.ts';

type RagReport = NonNullable<RecordReport['rag']>;

/** How the lead’s rating sits with what the dates show, and what to do where it does not (decision table D5). */
export function ratingVerdict(rag: RagReport, rules: RagRules): string {
  switch (rag.agreement) {
    case 'agree':
      return 'Lead’s rating and dates agree';
    case 'accept':
      return acceptedWords(rag, rules);
    case 'warn':
    case 'error':
      return rag.stated === 'none' ? askForRating(rag, rules) : disagreement(rag, rules);
  }
}

function acceptedWords({ stated, dateCheck }: RagReport, { names }: RagRules): string {
  if (stated === 'white') return `${names.white} stands whatever the dates show`;
  if (stated === 'red') return 'Lead’s rating stands; the dates do not show why, so the update should say it';
  if (stated === 'green' && dateCheck === 'complete')
    return `Lead’s rating stands; ${names.complete} would say more`;
  return 'Lead’s rating stands beside what the dates show';
}

function askForRating({ dateCheck }: RagReport, { names }: RagRules): string {
  if (dateCheck === 'complete') return `Enter ${names.complete} as its rating`;
  return dateCheck === 'red' ? `Enter a rating: the dates already show ${names.red}` : 'Enter a rating';
}

function disagreement(rag: RagReport, rules: RagRules): string {
  const { stated, dateCheck } = rag;
  const { names } = rules;
  if (dateCheck === 'not-rated') return 'There is no date to check the lead’s rating by: confirm it';
  if (saysComplete(stated, rules) && dateCheck !== 'complete')
    return `Lead’s rating and dates disagree: it is rated ${names[stated]}, and nothing records that it is done. ${EXPLAIN_OR_CHANGE}`;
  return `Lead’s rating and dates disagree: ${clash(rag, rules)}. ${EXPLAIN_OR_CHANGE}`;
}

function clash({ stated, dateCheck }: RagReport, { names }: RagRules): string {
  switch (dateCheck) {
    case 'red':
    case 'amber':
      return `${names[stated]} does not fit dates that show ${names[dateCheck]}`;
    case 'complete':
      return `it is rated ${names[stated]} and reported complete`;
    case 'no-concern':
    case 'not-rated':
      return 'confirm the rating';
  }
}
