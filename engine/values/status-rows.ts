import { everyMatch } from './every-match.ts';
import { isNegatedOrFuture } from './status-clauses.ts';
import type { StatusClass } from './status.ts';
import { numberOf } from './timescale-words.ts';

/** One row of D3: the class, and whether a folded status is of it. */
interface StatusRow {
  readonly class: StatusClass;
  readonly fits: (folded: string) => boolean;
}

const COMPLETED = '(?:complete|completed)';
const DONE_WORDS = 'complete|completed|closed|implemented|delivered|done';
const DONE = `(?:${DONE_WORDS})`;
const DONE_OR_DISCHARGED = `(?:${DONE_WORDS}|discharged)`;
const DATE_WORD =
  '(?:\\d|q[1-4]\\b|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|jan|feb|mar|apr|may\\b|june?\\b|july?\\b|aug|sep|oct|nov|dec|spring|summer|autumn|winter|(?:the )?(?:end|new year))';
/** “The end of March”, “late Q3”. */
const ABOUT_A_DATE = `(?:late |early |mid[ -]|end of |the )*${DATE_WORD}`;

/** Says that all of it is done, whatever parts it names. */
const ALL_COMPLETE = new RegExp(
  `^(?:all|both|every)\\b(?! (?:but|except)).{0,40}\\b${DONE}\\b|\\bfully (?:${COMPLETED}|implemented|delivered)\\b|\\b100 ?%`,
  'g',
);

const PART_OF_IT: readonly RegExp[] = [
  new RegExp(`\\b(?:phases?|parts?(?! of)|stages?|tranches?)\\b[^.;]{0,60}?\\b${COMPLETED}\\b`, 'g'),
  new RegExp(`\\b${COMPLETED} (?:of )?(?:phases?|parts?(?! of)|stages?)\\b`, 'g'),
];
/** “Mostly implemented”, “met in part”, or “Partial” alone. */
const MOST_OF_IT =
  /\b(?:(?:mostly|partially|partly|part|substantially|largely|partial|nearly|almost|in part)[ -](?:complete|completed|implemented|delivered|closed|done|met|achieved|actioned|resolved|discharged|in place|implementation|completion)|(?:complete|completed|implemented|delivered|achieved|met) in part)\b|^(?:partial|partially|partly|in part)[ .]*$/g;

const COUNT = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const SHARE = new RegExp(
  `\\b${COUNT} ?(?:of|/|out of) ?(?:the |a |total )*${COUNT}\\b[^.;]{0,40}?\\b${DONE}\\b|\\b${DONE}\\b(?: (?:to|in|at|for))?[ :(-]{1,3}${COUNT} ?(?:of|/|out of) ?(?:the )?${COUNT}\\b(?![/\\d])`,
);
const PERCENT = /(?<![\d.])(\d{1,3})(?:\.\d+)? ?(?:%|per cent\b|percent\b)/;
const NOT_ALL = new RegExp(`\\bnot (?:all|every)\\b.{0,40}\\b${COMPLETED}\\b`);

/** “Policy complete, training in progress”: one is done and another, named behind it, is not. */
const REST_OPEN = new RegExp(
  `\\b${COMPLETED}\\b[^.]{0,60}?(?:[,;&]|\\b(?:and|but)\\b)(?! *(?:with|no|nothing|none)\\b|[^.]*\\b(?:monitor|embed|evaluat|review))[^.]{1,60}\\b(?:in progress|under ?way|not (?:yet )?started|outstanding)$`,
);

function isPartComplete(folded: string): boolean {
  if (someAffirmed(ALL_COMPLETE, folded)) return false;
  const half = REST_OPEN.exec(folded);
  if (half && !isNegatedOrFuture(folded, half.index)) return true;
  if (NOT_ALL.test(folded)) return true;
  const share = sharePercent(folded);
  if (share !== null) return share > 0 && share < 100;
  if (everyMatch(MOST_OF_IT, folded).some((match) => !isNegatedOrFuture(folded, match.index))) return true;
  return PART_OF_IT.some((pattern) => someAffirmed(pattern, folded));
}

/** "3 of 5 complete" is 60, "75%" is 75; null where no share is told. */
export function sharePercent(folded: string): number | null {
  const share = SHARE.exec(folded);
  if (share) {
    const [done, all] = [numberOf(share[1] ?? share[3] ?? ''), numberOf(share[2] ?? share[4] ?? '')];
    return all === 0 || done > all ? null : (100 * done) / all;
  }
  const percent = PERCENT.exec(folded);
  return percent && isPercentOfWork(folded) ? Number(percent[1]) : null;
}

/** "Reduce calls by 20%" is a target, not progress. */
function isPercentOfWork(folded: string): boolean {
  return /^[\d. ]+(?:%|per cent|percent)[ .]*$|\d ?(?:%|per cent|percent) ?(?:complete|completed|done|implemented|delivered|progress)|(?:complete|completed|done|progress|implemented|delivered)[ :(-]+\d/.test(
    folded,
  );
}

/** Whether some match of a global pattern is neither denied nor still to come; its last word decides. */
function someAffirmed(pattern: RegExp, folded: string): boolean {
  for (const match of everyMatch(pattern, folded)) {
    const last = match.index + match[0].lastIndexOf(' ') + 1;
    const index = match[0].includes(' ') ? last : match.index;
    if (!isNegatedOrFuture(folded, index)) return true;
  }
  return false;
}

/** “Will not be implemented”, “risk accepted”, “rejected”: nothing is to be done. */
const NOT_ACCEPTED =
  /\b(?:(?:not|non|un)[ -]?accepted|not agreed(?! yet)|will not (?:be )?(?:implement|implemented|take|taken|progress|progressed|proceed)|won't (?:be )?(?:implement|implemented)|(?:cannot|can not|can't) (?:be )?(?:implement|implemented)(?! (?:yet|until|before|unless|without))|not (?:to be|being) implemented|risks? (?:is |has been )?(?:accepted|tolerated)|(?:accepts?|tolerates?) (?:the )?risk|(?<!\b(?:closure|evidence|extension|request)(?: (?:is|was|has been))? )(?:reject(?:ed)?|declined)|closed,? (?:- ?)?\(?not implemented\)?)(?![a-z])/;
/** “Superseded”, “no longer required”, “merged with 3”, “N/A”. */
const NOT_APPLICABLE =
  /\b(?:super[sc]eded|no longer (?:applicable|required|relevant|needed|applies)|not (?:applicable|required|relevant)|merged (?:into|with)|(?:combined|consolidated|incorporated) (?:with|into)|subsumed|cancelled|canceled|withdrawn|duplicate(?: of)?|replaced by)\b|^n ?\/ ?a\b|^n\.? ?a[. ]*$|^(?:(?:for )?national[ ,:-]+)?not (?:an? (?:action|matter) )?for (?:the |this |our )?(?:force|council|authority|trust|service|us)[. ]*$/;
const SIGN_OFF = '(?:sign[ -]?off|verification|closure|validation|closing)';
/** “Awaiting sign-off”, “submitted for closure”, “complete, pending verification”. */
const AWAITING_SIGN_OFF = new RegExp(
  `(?<!\\bnot (?:yet )?)\\b(?:(?:awaiting|pending|awaits|subject to)(?: [\\w']+){0,3} ${SIGN_OFF}|(?:submitted|proposed|recommended|requested|ready|with [\\w ]{2,30}) (?:for|to|to be)(?: [\\w']+){0,2} (?:${SIGN_OFF}|close|closed|signed off)|closure (?:requested|recommended|proposed|submitted)|(?:to be )(?:signed[ -]off|verified|validated)|(?:complete|completed|implemented|done|delivered|closed)(?: by (?:the )?(?:force|service|council|trust|lead|owner))?(?: and|,| -|:| \\()* ?(?:awaiting|awaits|pending|subject to)\\b)`,
);

const DELAYED: readonly RegExp[] = [
  /\b(?:delay(?:s|ed|ing)?|slipped|slipping|slippage|slip(?:s)? to|postponed|re-?profil(?:ed|ing)|re-?scheduled|deferred|overdue|behind (?:schedule|target|plan)|pushed back|extension|extended (?:to|until|by)|deadline extended|on[ -]hold|paused|stalled|suspended|blocked|running late)\b|^(?:late|hold)\b/g,
  new RegExp(
    `\\b(?:moved (?:back )?|revised )to (?:the |late |early |mid[ -]|end of )*(?:next (?:year|quarter|financial)|${DATE_WORD})`,
    'g',
  ),
  new RegExp(
    `\\b(?:expected|anticipated|estimated|forecast|revised|projected) completion(?: date)?(?: is| of| by| in| on| for|:| -)* ?${ABOUT_A_DATE}`,
    'g',
  ),
  new RegExp(
    `\\bcompletion\\b[^.;]{0,80}\\b(?:expected|anticipated|forecast|estimated)\\b(?: to be| is| by| in| on| for|:| -)* ?${ABOUT_A_DATE}`,
    'g',
  ),
];

function isDelayed(folded: string): boolean {
  return DELAYED.some((pattern) =>
    everyMatch(pattern, folded).some((match) => !isDenied(folded, match.index) && !isDoneLate(folded, match)),
  );
}

const DONE_BEFORE = /\b(?:completed?|closed|implemented|delivered|done)[ ,:(-]+$/;

/** “Completed overdue” tells of a delay that is over. */
function isDoneLate(folded: string, { 0: words, index }: RegExpExecArray): boolean {
  const done = words === 'overdue' ? DONE_BEFORE.exec(folded.slice(0, index)) : null;
  return done !== null && !isNegatedOrFuture(folded, done.index);
}

const DENIED =
  /\b(?:no|not|without|never|avoid|avoiding|prevent|no further|any)(?: [a-z]+){0,2} $|\bnot yet $/;

function isDenied(folded: string, index: number): boolean {
  return DENIED.test(folded.slice(0, index));
}

/** “Not yet started”, “to commence”, “Pending” or “0%” at the start, “Planned for May”. */
const NOT_STARTED =
  /\b(?:not (?:yet |been |due to )*(?:started|commenced|begun|start|begin|commence|initiated|actioned)|un-?started|yet to (?:be )?(?:start|started|commence|commenced|begin|begun|allocated)|awaiting (?:allocation|start|commencement)|not (?:yet )?allocated|to (?:be )?(?:commence|commenced|start|started|begin))\b|^(?:pending|to[ -]?do|new|planned|scheduled|proposed|backlog|not (?:yet )?due|future|queued|no progress|(?:un)?assigned)[ .]*$|^0 ?%|^(?:planned|scheduled)(?: for| in)?[ :,-]+(?=(?:\d|q[1-4]\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter))/;
/** “Date to be confirmed”, “TBC”: all that the status says. */
const UNSCHEDULED =
  /^(?:(?:timing|timings|date|dates|timescale|timescales|completion date|status|start date)?(?: is| are)?[ :-]*(?:still )?(?:to be (?:confirmed|advised|agreed|determined|decided)|tb[acd]|not (?:yet )?(?:confirmed|scheduled|agreed))|unscheduled|not scheduled)[ .?]*$/;

const COMPLETION_WORD = new RegExp(`\\b${DONE_OR_DISCHARGED}\\b`, 'g');
/** “The work has been completed”, at the start of a clause. */
const COMPLETION_OF_IT = new RegExp(
  `(?:^|[.;:!?,-] ?|\\band )(?:(?:this|the|all|whole|our|entire|action|actions|recommendation|work|project|review|audit|it|now|is|was|are|has|have|been|fully|successfully|formally) ){0,6}${DONE_OR_DISCHARGED}\\b`,
  'g',
);
const COMPLETE_ALONE =
  /^(?:signed[ -]off|resolved|finished|finalised|achieved|actioned|fulfilled|met in full|action (?:complete|completed|closed)|100 ?%)\b/;
/** At the start of a status: whatever it goes on to say was done, the work is not. */
const STARTS_OPEN =
  /^(?:in[ -]?progress|in[ -]?process|ongoing|on-going|on going|on[ -]track|under ?way|open|work (?:continues|is|in progress)|wip|continuing|continues|started|commenced|active|progressing)\b/;
const STILL_OPEN =
  /\b(?:work continues|still (?:in progress|ongoing|underway|outstanding)|remains? (?:open|outstanding)|not (?:yet )?closed)\b/;
const PLANNED = /^complete (?:by|in|before)\b/;

/** A word of completion that nothing denies, in a text that does not begin by saying that work goes on. */
function isComplete(folded: string): boolean {
  if (STARTS_OPEN.test(folded) || PLANNED.test(folded) || STILL_OPEN.test(folded)) return false;
  if (COMPLETE_ALONE.test(folded)) return true;
  if (someAffirmed(ALL_COMPLETE, folded)) return true;
  const share = sharePercent(folded);
  if (share !== null && share < 100) return false;
  return someAffirmed(isProse(folded) ? COMPLETION_OF_IT : COMPLETION_WORD, folded);
}

const WORDS_OF_A_STATUS = 20;

/** An update in the status column tells of many things completed: there only a clause about the action itself counts. */
function isProse(folded: string): boolean {
  return folded.split(' ', WORDS_OF_A_STATUS + 1).length > WORDS_OF_A_STATUS;
}

/** “On track”, “under review”, “work continues”, “being drafted”, or “Open” at the start. */
const IN_PROGRESS =
  /\b(?:in[ -]?progress|in[ -]?process|in (?:hand|train)|on[ -]?going|on[ -](?:track|target|schedule|course)|off[ -]track|under ?way|under (?:review|development|construction|consideration|investigation)|work (?:continues|is continuing|has (?:begun|started|commenced))|continu(?:es|ing)|progressing|started|commenced|begun|being (?:[a-z]+ed|progressed)|wip|check progress|drafting|in development|incomplete|outstanding|not (?:yet )?closed)\b|^(?:open|live|active|partial|started|current|re-?opened)\b(?=[ .,:;-]|$)/;
const OPEN_COMPLETION = new RegExp(`\\b(?:${DONE_WORDS}|discharged|completion)\\b`);

/** Work that goes on, or a completion that is denied or still to come. */
function isInProgress(folded: string): boolean {
  if (IN_PROGRESS.test(folded)) return true;
  if (!OPEN_COMPLETION.test(folded)) return false;
  return !isProse(folded) || !someAffirmed(COMPLETION_WORD, folded);
}

/** D3 in its order: the first row that fits is the status. */
export const STATUS_ROWS: readonly StatusRow[] = [
  { class: 'part-complete', fits: isPartComplete },
  { class: 'not-accepted', fits: (folded) => NOT_ACCEPTED.test(folded) },
  { class: 'not-applicable', fits: (folded) => NOT_APPLICABLE.test(folded) },
  { class: 'awaiting-sign-off', fits: (folded) => AWAITING_SIGN_OFF.test(folded) },
  { class: 'delayed', fits: isDelayed },
  { class: 'not-started', fits: (folded) => NOT_STARTED.test(folded) },
  { class: 'unscheduled', fits: (folded) => UNSCHEDULED.test(folded) },
  { class: 'complete', fits: isComplete },
  { class: 'in-progress', fits: isInProgress },
];
