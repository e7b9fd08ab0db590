import { describe, expect, it } from 'vitest';
import type { CheckedClaim } from '../../../engine/claims/check-claim.ts';
import type { WrittenClaim } from '../../../engine/claims/read-claim.ts';
import { claimed } from '../../support/claiming.ts';
import { examined } from '../../support/examining.ts';
import { audits2017 } from '../../support/trackers/audits-2017.ts';
import { inspections2017 } from '../../support/trackers/inspections-2017.ts';
import { planPages2022 } from '../../support/trackers/plan-2022-pages.ts';

describe('claims about the 2022 plan, as at 31 December 2021', async () => {
  const plan = await examined(planPages2022());
  const ofPlan = (written: Omit<WrittenClaim, 'says'>): CheckedClaim =>
    claimed(plan, { template: 'improvement-plan', ...written });

  it('“34 work-streams” are 30 rows, and 34 where their parts are counted', () => {
    const { outcome, counted } = ofPlan({ counts: 'records', figure: 34 });
    expect([outcome, counted?.number, counted?.otherWay?.number]).toEqual(['differ', 30, 34]);
    expect(ofPlan({ counts: 'parts', figure: 34 }).outcome).toBe('agree');
  });

  it('“six areas” agrees', () => {
    expect(claimed(plan, { counts: 'areas', figure: 6 }).outcome).toBe('agree');
  });

  it('“always lower for Level 1” is false for areas 4 and 6', () => {
    const { outcome, counted } = claimed(plan, { counts: 'lowest-level', level: 1, figure: 'always' });
    expect([outcome, counted?.number, counted?.of]).toEqual(['differ', 4, 6]);
    expect(counted?.how).toBe(
      'level 1 is the lowest in 4 of 6 areas, not in area 4: Assurance Controls Level 2 and 1 (Amber, Amber, Amber); area 6: Competence and Standards of Professionalism (Amber, Amber, Amber)',
    );
  });

  it('its map holds 13 ambers and 5 greens in 18 ratings, and no red', () => {
    expect(claimed(plan, { counts: 'levels-amber', figure: '13 of 18' }).outcome).toBe('agree');
    expect(claimed(plan, { counts: 'levels-green', figure: '5 of 18' }).outcome).toBe('agree');
    expect(claimed(plan, { counts: 'levels-red', figure: 2 }).counted?.how).toBe(
      'none of 18 ratings of the assurance map are Red',
    );
  });

  it('two actions are rated Red, by their fill', () => {
    expect(ofPlan({ counts: 'rated-red', figure: 2 }).outcome).toBe('agree');
  });

  it('eight missed their original deadline, five their current one, and three are overdue', () => {
    expect(ofPlan({ counts: 'missed-on-original', figure: 8 }).outcome).toBe('agree');
    expect(ofPlan({ counts: 'missed-on-current', figure: 5 }).outcome).toBe('agree');
    expect(ofPlan({ counts: 'overdue-on-current', figure: 3 }).outcome).toBe('agree');
  });

  it('a percentage agrees with as many decimals as the paper prints', () => {
    expect(ofPlan({ counts: 'complete', figure: '3%' }).outcome).toBe('agree');
    expect(ofPlan({ counts: 'complete', figure: '3.3%' }).outcome).toBe('agree');
    expect(ofPlan({ counts: 'complete', figure: '3.0%' }).outcome).toBe('differ');
  });

  it('a share agrees in both of its numbers', () => {
    expect(ofPlan({ counts: 'complete', figure: '1 of 30' }).outcome).toBe('agree');
    expect(ofPlan({ counts: 'complete', figure: '1 of 13' }).outcome).toBe('differ');
  });

  it('a claim about another workbook or another kind of tracker is not counted here', () => {
    expect(claimed(plan, { counts: 'records', figure: 14, template: 'audits' }).outcome).toBe('not-counted');
    expect(claimed(plan, { counts: 'records', figure: 14, workbook: 'audits.xlsx' }).outcome).toBe(
      'not-counted',
    );
  });
});

describe('claims about the 2017 registers', async () => {
  const audits = await examined(audits2017(), { asAt: '2017-03-31' });
  const inspections = await examined(inspections2017(), { asAt: '2017-03-23' });

  it('“the majority on track” is said of ticks in every open row', () => {
    expect(claimed(audits, { counts: 'on-track', figure: 'majority' }).outcome).toBe('understated');
    expect(claimed(audits, { counts: 'on-track', figure: 'all' }).outcome).toBe('agree');
  });

  it('a report dated otherwise in the text is shown at its cell', () => {
    const claim = { counts: 'published', title: 'Legitimacy' } as const;
    const { outcome, counted } = claimed(inspections, { ...claim, figure: 'February 2016' });
    expect([outcome, counted?.date]).toEqual(['differ', '2016-12-08']);
    expect(claimed(inspections, { ...claim, figure: 'December 2016' }).outcome).toBe('agree');
    expect(claimed(inspections, { ...claim, figure: '8 December 2016' }).outcome).toBe('agree');
  });

  it('a title that several reports share is not counted', () => {
    expect(claimed(inspections, { counts: 'published', title: 'PEEL', figure: 'May 2016' }).outcome).toBe(
      'not-counted',
    );
  });
});
