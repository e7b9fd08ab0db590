import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatus, type StatusClass } from '../../../engine/values/status.ts';

type Row = readonly [string, StatusClass];

const PLAN_2022: readonly Row[] = [
  ['', 'none'],
  ['Completion delayed to Q4 2021-22', 'delayed'],
  ['Green', 'none'],
  ['Yellow', 'none'],
  ['Expected completion Q3 2022/23', 'delayed'],
  ['Phase 4 OU OL completed Q3 2021', 'part-complete'],
  ['Timing to be confirmed', 'unscheduled'],
  ['In progress', 'in-progress'],
  ['Mostly complete', 'part-complete'],
  ['Completion of PP review expected Q4', 'delayed'],
  ['Complete', 'complete'],
  ['Q4', 'misplaced'],
];

const D3: readonly Row[] = [
  ['Stage 1 complete', 'part-complete'],
  ['Part complete', 'part-complete'],
  ['Partially implemented', 'part-complete'],
  ['Substantially complete', 'part-complete'],
  ['10 of 13 complete', 'part-complete'],
  ['Training delivered to 3 of 5 sites', 'part-complete'],
  ['Two of three complete', 'part-complete'],
  ['Three of the three actions complete', 'complete'],
  ['Partial', 'part-complete'],
  ['In part', 'part-complete'],
  ['Partially achieved', 'part-complete'],
  ['(a) complete (b) in progress', 'part-complete'],
  ['1. Closed 2. Not started', 'part-complete'],
  ['1. Complete 2. Complete', 'complete'],
  ['Policy complete; training in progress', 'part-complete'],
  ['Complete; nothing outstanding', 'complete'],
  ['Complete, monitoring in progress', 'complete'],
  ['75%', 'part-complete'],
  ['80% complete', 'part-complete'],
  ['Phase 1 complete, phase 2 to be completed', 'part-complete'],
  ['Not all parts complete', 'part-complete'],
  ['Not accepted', 'not-accepted'],
  ['The force will not implement this', 'not-accepted'],
  ['Risk accepted', 'not-accepted'],
  ['Closed - not implemented', 'not-accepted'],
  ['Superseded by action 4', 'not-applicable'],
  ['Superceded by action 4', 'not-applicable'],
  ['No longer applicable', 'not-applicable'],
  ['Not for force', 'not-applicable'],
  ['Under review', 'in-progress'],
  ['Policy under development', 'in-progress'],
  ['National - not for this force', 'not-applicable'],
  ['Not for the force until the pilot ends', 'unknown'],
  ['Combined with 2.3', 'not-applicable'],
  ['Merged into 2.3', 'not-applicable'],
  ['Awaiting sign-off', 'awaiting-sign-off'],
  ['Awaiting HMICFRS verification', 'awaiting-sign-off'],
  ['Submitted for closure', 'awaiting-sign-off'],
  ['Ready to close', 'awaiting-sign-off'],
  ['Complete, awaiting publication', 'awaiting-sign-off'],
  ['Pending sign off', 'awaiting-sign-off'],
  ['Completed – to be validated', 'awaiting-sign-off'],
  ['Delayed', 'delayed'],
  ['Slipped to March 2022', 'delayed'],
  ['Moved to Q1 2022/23', 'delayed'],
  ['Revised to 31/03/22', 'delayed'],
  ['Moved to next year', 'delayed'],
  ['Moved to BAU', 'unknown'],
  ['Moved to the risk register', 'unknown'],
  ['Overdue', 'delayed'],
  ['Not completed, overdue', 'delayed'],
  ['Completed overdue', 'complete'],
  ['Postponed', 'delayed'],
  ['Re-profiled to Q1', 'delayed'],
  ['Extension requested', 'delayed'],
  ['Not started', 'not-started'],
  ['Not yet commenced', 'not-started'],
  ['Assigned', 'not-started'],
  ['Planned – Q1 22/23', 'not-started'],
  ['Not yet due', 'not-started'],
  ['Awaiting allocation', 'not-started'],
  ['To commence Q1 2022/23', 'not-started'],
  ['Pending', 'not-started'],
  ['TBC', 'unscheduled'],
  ['To be confirmed', 'unscheduled'],
  ['COMPLETED', 'complete'],
  ['This is complete.', 'complete'],
  ['Closed', 'complete'],
  ['Recommendation implemented', 'complete'],
  ['Done', 'complete'],
  ['Discharged', 'complete'],
  ['Delivered', 'complete'],
  ['All parts complete', 'complete'],
  ['13 of 13 complete', 'complete'],
  ['100%', 'complete'],
  ['Completed Q1 2021/22', 'complete'],
  ['Completed - 12/03/2021', 'complete'],
  ['Completed as part of the estates programme', 'complete'],
  ['Expected in March, completed in April', 'complete'],
  ['On track', 'in-progress'],
  ['Ongoing', 'in-progress'],
  ['Reopened', 'in-progress'],
  ['Work continues with partners', 'in-progress'],
  ['Underway', 'in-progress'],
  ['RED', 'none'],
  ['31/03/2022', 'misplaced'],
  ['Q3 2021/22', 'misplaced'],
  ['Watch this space', 'unknown'],
];

const NEGATED_OR_FUTURE: readonly Row[] = [
  ['Not yet completed', 'in-progress'],
  ['Not delivered', 'in-progress'],
  ['Not complete', 'in-progress'],
  ['To be completed by March', 'in-progress'],
  ['Will be completed in Q4', 'in-progress'],
  ['Yet to be implemented', 'in-progress'],
  ["Hasn't been closed", 'in-progress'],
  ['Expected to be closed in May', 'in-progress'],
  ['Complete by March 2022', 'in-progress'],
  ['Should be complete by now', 'in-progress'],
  ['Nothing done yet', 'in-progress'],
  ['Incomplete', 'in-progress'],
  ['Not on track', 'in-progress'],
  ['not yet fully completed, closed or delivered', 'in-progress'],
  ['Phase 2 not complete', 'in-progress'],
  ['Phase 2 to be completed by March', 'in-progress'],
  ['In progress - first draft completed', 'in-progress'],
  ['On track - no delays', 'in-progress'],
];

const PUBLIC_TRACKERS: readonly Row[] = [
  ['Open', 'in-progress'],
  ['WIP', 'in-progress'],
  ['In hand', 'in-progress'],
  ['In train', 'in-progress'],
  ['Live', 'in-progress'],
  ['Active', 'in-progress'],
  ['Green - on track', 'in-progress'],
  ['In Process', 'in-progress'],
  ['Hold', 'delayed'],
  ['Signed off', 'complete'],
  ['On Hold', 'delayed'],
  ['Deferred', 'delayed'],
  ['Blocked', 'delayed'],
  ['Overdue', 'delayed'],
  ['Cancelled', 'not-applicable'],
  ['N/A', 'not-applicable'],
  ['Resolved', 'complete'],
  ['To do', 'not-started'],
  ['0%', 'not-started'],
  ['Mitigated', 'unknown'],
  ['Closed by force - awaiting HMICFRS', 'awaiting-sign-off'],
  ['Closed pending evidence', 'awaiting-sign-off'],
  ['Closed by HMICFRS', 'complete'],
  ['Not implemented - risk tolerated', 'not-accepted'],
  ['Rejected', 'not-accepted'],
  ['Recommendation rejected', 'not-accepted'],
  ['Closure rejected', 'unknown'],
  ['Evidence was rejected', 'unknown'],
  ['Approved', 'unknown'],
  ['Accepted', 'unknown'],
  ['3', 'unknown'],
  ['-', 'none'],
  ['  ', 'none'],
];

describe('the class of a status', () => {
  test.each(PLAN_2022)('in the 2022 plan %j is %s', (text, expected) => {
    expect(readStatus(text).class).toBe(expected);
  });
  test.each(D3)('by D3 %j is %s', (text, expected) => {
    expect(readStatus(text).class).toBe(expected);
  });
  test.each(NEGATED_OR_FUTURE)('%j is never complete but %s', (text, expected) => {
    expect(readStatus(text).class).toBe(expected);
  });
  test.each(PUBLIC_TRACKERS)('elsewhere %j is %s', (text, expected) => {
    expect(readStatus(text).class).toBe(expected);
  });
});

describe('an update put into the status column', () => {
  const PROSE: readonly Row[] = [
    [
      'The team asked each site for its return by the end of the month, the north completed theirs first and the rest sent in drafts',
      'unknown',
    ],
    [
      'The policy was published in May after two rounds of comments from every command and from the board, and the action is now closed',
      'complete',
    ],
    [
      'Work continues with each command, and the new form was delivered to all of them before the board met to agree the next steps',
      'in-progress',
    ],
  ];
  test.each(PROSE)('%j is %s', (text, expected) => {
    expect(readStatus(text).class).toBe(expected);
  });
});

test('a delayed status keeps its sentence (T03)', () => {
  expect(readStatus('Completion delayed to Q4 2021-22')).toEqual({
    text: 'Completion delayed to Q4 2021-22',
    class: 'delayed',
    colour: null,
  });
});

const COLOURS: readonly [string, string | null][] = [
  ['Green', 'green'],
  ['Yellow', 'amber'],
  ['Amber (was Green)', 'amber'],
  ['Green - on track', 'green'],
  ['Complete', 'complete'],
  ['In progress', null],
];
test.each(COLOURS)('%j gives the lead’s rating %s', (text, colour) => {
  expect(readStatus(text).colour).toBe(colour);
});

const COMPLETION_WORDS = fc.constantFrom(
  'complete',
  'completed',
  'closed',
  'implemented',
  'done',
  'discharged',
  'delivered',
);
const DENIALS = fc.constantFrom(
  'not',
  'not yet',
  'yet to be',
  'to be',
  'expected to be',
  'will be',
  'cannot be',
  'Has not been',
);

test('a word of completion after any denial or promise is never complete', () => {
  fc.assert(
    fc.property(
      DENIALS,
      COMPLETION_WORDS,
      (denial, word) => readStatus(`${denial} ${word}`).class !== 'complete',
    ),
  );
});

test('any share under the whole is part complete, and the whole is complete', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (done, more) => {
      expect(readStatus(`${String(done)}%`).class).toBe('part-complete');
      expect(readStatus(`${String(done)} of ${String(done + more)} complete`).class).toBe('part-complete');
      expect(readStatus(`${String(done)} of ${String(done)} complete`).class).toBe('complete');
    }),
  );
});

test('no text stops the reader, and case makes no difference', () => {
  const words = fc.constantFrom(
    'not',
    'phase 1',
    'complete',
    'delayed',
    'to',
    'be',
    'Q4',
    '75%',
    'awaiting',
    'closure',
    ',',
    '-',
    '3 of 4',
  );
  const anyStatus = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(fc.property(anyStatus, (text) => readStatus(text).text === text));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (list) => {
      const text = list.join(' ');
      expect(readStatus(text.toUpperCase()).class).toBe(readStatus(text).class);
    }),
  );
});
