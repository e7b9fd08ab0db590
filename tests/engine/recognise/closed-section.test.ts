import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '../../../engine/assess/assess-record.ts';
import { examine } from '../../../engine/examine.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status', 'Update'];
const OPEN = ['1', 'Review custody rota', 'Insp Dale', '30/06/2022', 'In progress', 'Half done.'];

/** What follows an open action, a heading, assessed at the end of December 2021. */
function under(heading: string, status: string): AssessedRecord | undefined {
  const late = ['2', 'Name a deputy', 'Insp Dale', '30/06/2021', status, 'She took it on in May.'];
  const last = ['3', 'Print the rota', 'Insp Dale', '31/03/2021', status, 'It hangs in the office.'];
  const section = [heading, '', '', '', '', ''];
  const { records } = examine(workbookOf({ rows: [HEADINGS, OPEN, section, late, last] }), settingsWith());
  return records.find(({ record }) => record.fields.get('ref')?.text === '2');
}

describe('a row below a heading such as “Closed since last committee”', () => {
  it('is complete by it, where its own status is blank', () => {
    const closed = under('Closed since last committee', '');
    expect([closed?.status?.class, closed?.lateness.overdueDays, closed?.rag?.reason]).toEqual([
      'complete',
      0,
      'reported complete (A3)',
    ]);
  });

  it.each([
    'Closed',
    'Completed actions:',
    'Implemented this quarter',
    'Closed actions (4)',
    'All closed in Q2',
  ])('is so under “%s”', (heading) => {
    expect(under(heading, '')?.status?.class).toBe('complete');
  });

  it('is what its own status says, where it says anything', () => {
    const reopened = under('Closed since last committee', 'In progress');
    expect([reopened?.status?.class, reopened?.lateness.overdueDays]).toEqual(['in-progress', 184]);
  });

  it('is open under any other heading', () => {
    expect(under('Completed or overdue actions', '')?.lateness.overdueDays).toBe(184);
    expect(under('Estates actions', '')?.lateness.overdueDays).toBe(184);
    expect(under('Closed-circuit television', '')?.lateness.overdueDays).toBe(184);
    expect(under('Discharged detainees', '')?.lateness.overdueDays).toBe(184);
    expect(under('Completed by March 2022', '')?.lateness.overdueDays).toBe(184);
  });
});
