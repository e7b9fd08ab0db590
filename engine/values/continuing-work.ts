import { everyMatch } from './every-match.ts';
import { foldText, foldUpdate } from './fold.ts';
import { rememberingLast } from './remember.ts';
import { sentencesOf } from './sentences.ts';
import { isNegatedOrFuture } from './status-clauses.ts';

/** Says outright that something of the action is left to do, whatever else is done. */
const LEFT_TO_DO =
  /\bwork (?:is )?(?:still )?(?:continues|continuing|remains|ongoing)\b|\bstill (?:to be|to do|in progress|ongoing|on-going|outstanding|being|under ?way|working|awaiting|awaited|needs?|required?)\b|\bremains? (?:outstanding|open|to be|in progress|incomplete)\b|\b(?:is|are) (?:yet to|outstanding)\b|\bnot yet (?:been )?(?:complete|completed|started|delivered|implemented|finished|in place|agreed|approved|signed off)\b|\bfurther work (?:is|will be) (?:required|needed|planned)\b|\bcurrently (?:working on|being|under ?way|in progress|drafting|developing)\b/;

/** Work under way: it may be another matter where the update also says that this one is done. */
const UNDER_WAY =
  /\b(?:team|we|lead|leads|officers|staff|group|they) (?:is|are) (?:now )?(?:working|drafting|developing|preparing|finalising)\b|\b(?:is|are) (?:now )?(?:being (?:drafted|developed|finalised|written|prepared|rolled out|implemented|built|tested|recruited|considered)|in progress|under ?way|in development)\b|\bwill be (?:completed|finalised|delivered|rolled out|implemented|launched|in place)\b|\b(?:is|are) due to (?:be completed|complete|start|finish|launch)\b/;

/** Waited for, at the start of a clause or as what something is: “cases awaiting vetting” is a matter of its own. */
const AWAITED =
  /(?:^|[;:,–-] ?|\b(?:is|are|still|now|currently|but|and) )(?:awaiting|waiting (?:for|on))\b|\b(?<!no longer )pending(?=\W*$)/;

/** At the start of a sentence. */
const GOING =
  /^(?:in progress|on hold|wip\b|(?:ongoing|on-going)(?! (?:monitoring|review|assurance|oversight|support))|under ?way|work (?:is )?(?:in progress|under ?way))\b/;

/** Cheap to look for, and somewhere in every update that says work goes on. */
const MAY_GO_ON = new RegExp(
  `${LEFT_TO_DO.source}|${UNDER_WAY.source}|${GOING.source.replace('^', '\\b')}|\\b(?:awaiting|waiting|pending)\\b`,
);

/** Words by which an update speaks of completion, folded. */
export const SPEAKS_OF_COMPLETION =
  /\b(?:complet(?:e|ed|ion)|clos(?:ed|ure)|implemented|delivered|done|finished|finalised|achieved|resolved|discharged|signed[ -]off|published|launched|went live|gone live|is live|are live|now live|in place|embedded|rolled out|approved)\b/;
const COMPLETION = new RegExp(SPEAKS_OF_COMPLETION, 'g');

/** The sentence of an update that says work goes on, as written; null where it reads as done, or says nothing of it. */
export const findContinuingWork = rememberingLast(readContinuingWork);

function readContinuingWork(update: string): string | null {
  if (!MAY_GO_ON.test(foldUpdate(update))) return null;
  const sentences = sentencesOf(update);
  const folded = sentences.map(foldText);
  const left = folded.findIndex((sentence) => LEFT_TO_DO.test(sentence));
  if (left >= 0) return sentences[left] ?? null;
  const going = folded.findIndex(saysUnderWay);
  return going < 0 || folded.some(saysCompleted) ? null : (sentences[going] ?? null);
}

function saysUnderWay(folded: string): boolean {
  return UNDER_WAY.test(folded) || GOING.test(folded) || AWAITED.test(folded);
}

/** Whether a sentence speaks of completion that is neither denied nor still to come. */
function saysCompleted(folded: string): boolean {
  return everyMatch(COMPLETION, folded).some(({ index }) => !isNegatedOrFuture(folded, index));
}
