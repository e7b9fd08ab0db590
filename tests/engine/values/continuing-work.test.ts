import { describe, expect, test } from 'vitest';
import { findContinuingWork } from '../../../engine/values/continuing-work.ts';

describe('an update that says work goes on', () => {
  const GOING: readonly [string, string][] = [
    ['The backlog has gone. Work continues on transferees.', 'Work continues on transferees'],
    ['Completed in May. Two hubs are still to be staffed.', 'Two hubs are still to be staffed'],
    ['Forms are in and the team is working on them.', 'Forms are in and the team is working on them'],
    ['• In progress', 'In progress'],
    ['The guide has not yet been approved.', 'The guide has not yet been approved'],
    ['Three bids are in; awaiting the panel’s choice.', 'awaiting the panel’s choice'],
    ['Waiting for the supplier to confirm', 'Waiting for the supplier to confirm'],
    ['Appointment of the trainer pending.', 'Appointment of the trainer pending'],
    ['WIP, needs the new forms', 'WIP, needs the new forms'],
    ['On hold until the review reports', 'On hold until the review reports'],
  ];

  test.each(GOING)('%s', (update, sentence) => {
    expect(findContinuingWork(update)).toBe(sentence);
  });
});

describe('an update that reads as done', () => {
  test.each([
    'Completed in May.',
    'Closed; the board will continue to monitor take-up.',
    'Ongoing monitoring by the people board.',
    'The guide was published and a second edition is being written.',
    'All hubs are open and meet each month.',
    'Completed in May; awaiting the inspectorate’s visit.',
    'The number of cases awaiting vetting has halved.',
    'Pending cases went to the new team.',
    'The request is no longer pending.',
    '',
  ])('%s', (update) => {
    expect(findContinuingWork(update)).toBeNull();
  });
});
