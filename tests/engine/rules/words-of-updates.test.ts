import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import type { RuleExample } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';

function isAsked(rule: string, { headings, rows }: Pick<RuleExample, 'headings' | 'rows'>): boolean {
  const { queries } = examine(
    exampleWorkbook({ name: 'one row', headings, rows, expect: [] }),
    settingsWith(),
  );
  return queries.some((query) => query.rule === rule);
}

describe('the update of a completed action without a date', () => {
  const isBare = (update: string): boolean =>
    isAsked('complete-has-evidence', {
      headings: ['Ref', 'Action', 'Lead', 'Due date', 'Update', 'Status'],
      rows: [['1', 'Renew the agreement', 'Cdr Okafor', 'March 2021', update, 'Complete']],
    });

  it.each([
    'Training is complete.',
    'All three hubs completed in May.',
    'Completion was told to the board.',
    'The risk was closed in May.',
    'Closure agreed by the board.',
    'The new policy is implemented.',
    'Delivered by the estates team.',
    'Done.',
    'The guide is finished.',
    'Terms finalised with the council.',
    'The target of 95% was achieved.',
    'The fault was resolved.',
    'The recommendation was discharged.',
    'Signed off by the board.',
    'Signed-off by the board.',
    'The guide is published.',
    'The campaign launched in May.',
    'The system went live in May.',
    'The system has gone live.',
    'The system is live.',
    'All forms are live.',
    'Forms now live across the force.',
    'Monthly reviews are in place.',
    'The process is embedded.',
    'Rolled out to every borough.',
    'The board approved the terms.',
    'Tested with two boroughs.',
    'The figures were verified by audit.',
    'Validated against the register.',
    'Evidenced by the dip sample.',
  ])('says what was done: “%s”', (update) => {
    expect(isBare(update)).toBe(false);
  });

  it.each([
    'Forms are in from every borough.',
    'Incomplete forms were sent back.',
    'Unresolved cases were listed.',
    'To be tested in May.',
    'Forms being tested by two boroughs.',
    'Not tested.',
    'Never once verified.',
    'Once validated, the list goes to the board.',
    'Forms go out until verified.',
    'Forms go out when verified.',
    'Forms go out if verified.',
  ])('does not: “%s”', (update) => {
    expect(isBare(update)).toBe(true);
  });
});

describe('an audit that is ticked as on track', () => {
  const isDoubted = (update: string): boolean =>
    isAsked('on-track-is-plausible', {
      headings: ['Ref', 'Audit', 'Grade', 'Published', 'Lead', 'Update', 'On track'],
      rows: [['1', 'Payroll', 'Limited', 'March 2021', 'Cdr Okafor', update, '✓']],
    });

  it.each([
    'In most cases the deadlines in our response were not met.',
    'The target date has slipped.',
    'Two milestones have passed.',
    'We have missed the deadline.',
    'The team is unable to meet its target dates.',
    'The actions will not be completed this year.',
    'Training cannot be delivered before May.',
    'The team is unable to recruit.',
    'The work is behind schedule.',
    'This is not currently on track.',
    'Two actions overdue.',
    'The work has been significantly delayed.',
    'Recruitment has stalled.',
    'There is currently no board for this.',
    'The audit has no named lead.',
    'A review is now required to check whether any actions remain.',
  ])('is asked about beside “%s”', (update) => {
    expect(isDoubted(update)).toBe(true);
  });

  it.each([
    'No deadlines were missed.',
    'None of the actions is overdue.',
    'The work is no longer delayed.',
    'It was finished without missed milestones.',
    'Nothing is overdue.',
    'A review is required by statute.',
    'Two of three actions are done. The last is due in May.',
  ])('is not beside “%s”', (update) => {
    expect(isDoubted(update)).toBe(false);
  });
});

describe('the update of an action rated Red with its deadline to come', () => {
  const isSilent = (update: string): boolean =>
    isAsked('red-has-a-reason', {
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status', 'RAG'],
      rows: [['1.1', '1: Learning', 'Open', 'Cdr Okafor', 'June 2022', update, 'In progress', 'Red']],
    });

  it.each([
    'Signal risk is the supplier.',
    'Two issues with the supplier.',
    'A problem with the roof.',
    'The supplier raised concerns.',
    'Recruitment is challenging.',
    'It is difficult to recruit.',
    'Delayed by the supplier.',
    'Building began late.',
    'The date slipped.',
    'The team is behind.',
    'The first stage is overdue.',
    'The first stage was missed.',
    'The supplier failed.',
    'A lack of tutors.',
    'The site was lost.',
    'A shortage of tutors.',
    'The team is short of tutors.',
    'A gap in funds.',
    'Insufficient tutors.',
    'Tutors are limited in number.',
    'Too few tutors.',
    'Two tutors only.',
    'Tutors are still to be found.',
    'Awaiting the council.',
    'The bid is pending.',
    'Tutors are outstanding.',
    'This depends on the council.',
    'Nothing can begin until May.',
    'Two vacancies.',
    'High turnover of tutors.',
    'Sickness among tutors.',
    'Capacity of tutors.',
    'Resources were moved elsewhere.',
    'Funding is for one year.',
    'Unfunded.',
    'The budget was spent.',
    'Costs rose.',
    'Pressure on the team.',
    'Paused by the board.',
    'The project stalled.',
    'Building was suspended.',
    'Building is on hold.',
    'Blocked by the council.',
    'The team is unable to begin.',
    'Tutors cannot be found.',
    'Tutors can’t be found.',
    'It isn’t what was agreed.',
    'No tutors.',
    'Nobody has been found.',
    'Tutors were found, however they left.',
    'Re-planned for May.',
    'Reprofiled to May.',
    'An extension was asked for.',
    'Escalated to the board.',
    'The site is uncertain.',
    'Terms are unclear.',
    'Tutors are unlikely to stay.',
    'Critical to the plan.',
    'Attendance is poor.',
    'Attendance declined.',
    'Attendance is worse.',
    'Complaints increased.',
    'A backlog of forms.',
    'A breach of terms.',
    'A strike at the supplier.',
    'The supplier withdrew.',
    'The bid was rejected.',
    'The council refused.',
    'The bid was turned down.',
  ])('gives a reason: “%s”', (update) => {
    expect(isSilent(update)).toBe(false);
  });

  it.each(['Two hubs are open.', 'Tutors were trained in May.', 'The board met twice.'])(
    'gives none that was recognised: “%s”',
    (update) => {
      expect(isSilent(update)).toBe(true);
    },
  );
});
