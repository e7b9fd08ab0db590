import { actionHasADeadline } from './action-has-a-deadline.ts';
import { actionHasALead } from './action-has-a-lead.ts';
import { actionIsDescribed } from './action-is-described.ts';
import { asAtDateIsStated } from './as-at-date-is-stated.ts';
import { claimsAgree } from './claims-agree.ts';
import { completeHasEvidence } from './complete-has-evidence.ts';
import { completeReadsOpen } from './complete-reads-open.ts';
import { completionDateIsPossible } from './completion-date-is-possible.ts';
import { completionIsAnswered } from './completion-is-answered.ts';
import { controlSitsAtItsLevel } from './control-sits-at-its-level.ts';
import { controlsAreInPlace } from './controls-are-in-place.ts';
import { datesAreNotSwapped } from './dates-are-not-swapped.ts';
import { deadlineFollowsRaised } from './deadline-follows-raised.ts';
import { deadlineIsInReach } from './deadline-is-in-reach.ts';
import { deadlineIsNotACoercedDate } from './deadline-is-not-a-coerced-date.ts';
import { deadlineIsReadable } from './deadline-is-readable.ts';
import { deadlineIsUnambiguous } from './deadline-is-unambiguous.ts';
import { deadlineSaysItsYear } from './deadline-says-its-year.ts';
import { delayHasANewDate } from './delay-has-a-new-date.ts';
import { extensionIsAgreed } from './extension-is-agreed.ts';
import { forecastIsNotPast } from './forecast-is-not-past.ts';
import { governanceIsNamed } from './governance-is-named.ts';
import { headingsAreUnique } from './headings-are-unique.ts';
import { markingIsCurrent } from './marking-is-current.ts';
import { noDraftMarks } from './no-draft-marks.ts';
import { noErrorValues } from './no-error-values.ts';
import { noExternalLinks } from './no-external-links.ts';
import { noHiddenRecords } from './no-hidden-records.ts';
import { onTrackIsPlausible } from './on-track-is-plausible.ts';
import { openAndClosedOnce } from './open-and-closed-once.ts';
import { partCompleteIsNotComplete } from './part-complete-is-not-complete.ts';
import { partsMatch } from './parts-match.ts';
import { publishedHasADate } from './published-has-a-date.ts';
import { ratingFitsTheDates } from './rating-fits-the-dates.ts';
import { ratingFitsThePercentage } from './rating-fits-the-percentage.ts';
import { ratingIsGiven } from './rating-is-given.ts';
import { ratingIsSubstantiated } from './rating-is-substantiated.ts';
import { redHasAReason } from './red-has-a-reason.ts';
import { referencesAreUnique } from './references-are-unique.ts';
import { referencesRunOn } from './references-run-on.ts';
import { requiredColumnIsPresent } from './required-column-is-present.ts';
import type { Rule } from './rule.ts';
import { statusAndFillAgree } from './status-and-fill-agree.ts';
import { statusIsARagColour } from './status-is-a-rag-colour.ts';
import { statusIsGiven } from './status-is-given.ts';
import { statusIsNotADeadline } from './status-is-not-a-deadline.ts';
import { statusIsUnderstood } from './status-is-understood.ts';
import { summaryMatchesAreas } from './summary-matches-areas.ts';
import { tablesAgreeOnDates } from './tables-agree-on-dates.ts';
import { textIsNotAFormula } from './text-is-not-a-formula.ts';
import { trackerIsRecognised } from './tracker-is-recognised.ts';
import { originalDeadlineIsKept } from './original-deadline-is-kept.ts';
import { updateHasChanged } from './update-has-changed.ts';
import { updateIsCurrent } from './update-is-current.ts';
import { updateIsPresent } from './update-is-present.ts';
import { weekCommencingIsMonday } from './week-commencing-is-monday.ts';

/** Every rule, in the order in which its queries are asked: what was read, then leads, dates, status, ratings, the map, the words. */
export const rules: readonly Rule[] = [
  trackerIsRecognised,
  requiredColumnIsPresent,
  asAtDateIsStated,
  headingsAreUnique,
  noHiddenRecords,
  noExternalLinks,
  markingIsCurrent,
  noErrorValues,
  textIsNotAFormula,
  openAndClosedOnce,
  referencesAreUnique,
  referencesRunOn,
  actionIsDescribed,
  actionHasALead,
  actionHasADeadline,
  deadlineIsReadable,
  deadlineIsNotACoercedDate,
  deadlineSaysItsYear,
  deadlineIsUnambiguous,
  datesAreNotSwapped,
  deadlineFollowsRaised,
  deadlineIsInReach,
  partsMatch,
  publishedHasADate,
  tablesAgreeOnDates,
  statusIsNotADeadline,
  statusIsGiven,
  statusIsUnderstood,
  completionIsAnswered,
  delayHasANewDate,
  extensionIsAgreed,
  completionDateIsPossible,
  completeHasEvidence,
  completeReadsOpen,
  partCompleteIsNotComplete,
  statusIsARagColour,
  statusAndFillAgree,
  ratingIsGiven,
  ratingFitsTheDates,
  ratingFitsThePercentage,
  redHasAReason,
  updateIsPresent,
  updateIsCurrent,
  originalDeadlineIsKept,
  updateHasChanged,
  forecastIsNotPast,
  governanceIsNamed,
  onTrackIsPlausible,
  ratingIsSubstantiated,
  controlsAreInPlace,
  controlSitsAtItsLevel,
  summaryMatchesAreas,
  claimsAgree,
  weekCommencingIsMonday,
  noDraftMarks,
];
