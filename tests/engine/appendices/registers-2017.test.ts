import { describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import { examined } from '../../support/examining.ts';
import { textsUnder } from '../../support/packs.ts';
import { audits2017, auditsPacked2017 } from '../../support/trackers/audits-2017.ts';
import {
  inspections2017,
  PRINTED_AT_2017_03_23,
  PRINTED_AT_2017_03_31,
} from '../../support/trackers/inspections-2017.ts';

async function tables(bytes: Promise<Uint8Array>, only: string, asAt: string): Promise<AppendixTable[]> {
  return buildAppendices([await examined(bytes, { asAt })], { only: [only], edition: 'panel' });
}

const LAYOUTS = [
  { layout: 'with the date in the status', separateColumns: false },
  { layout: 'with stage and date apart', separateColumns: true },
];

describe.each(LAYOUTS)('the 2017 inspections register $layout', ({ separateColumns }) => {
  it('gives its eighteen rows in the printed order as at 23 March 2017', async () => {
    const [table] = await tables(inspections2017({ separateColumns }), 'inspections', '2017-03-23');
    expect(textsUnder(table, 'Inspection/Publication')).toEqual(PRINTED_AT_2017_03_23);
  });

  it('drops the report of a year and a day as at 31 March 2017', async () => {
    const [table] = await tables(inspections2017({ separateColumns }), 'inspections', '2017-03-31');
    expect(textsUnder(table, 'Inspection/Publication')).toEqual(PRINTED_AT_2017_03_31);
    expect(PRINTED_AT_2017_03_31).toHaveLength(17);
  });

  it('prints when each was published as the panel is used to', async () => {
    const [table] = await tables(inspections2017({ separateColumns }), 'inspections', '2017-03-23');
    expect(textsUnder(table, 'Status')[5]).toBe('Published: 02 March 2017');
  });

  it('says what was left out and why', async () => {
    const [table] = await tables(inspections2017({ separateColumns }), 'inspections', '2017-03-23');
    expect(table?.notes).toEqual([
      '22 rows read, 18 shown, 4 left out.',
      '3 older reports were published more than twelve months before the as-at date.',
      '1 inspection was cancelled.',
    ]);
  });

  it('sets apart what was published after the data date', async () => {
    const made = await tables(inspections2017({ separateColumns }), 'inspections', '2017-02-28');
    expect(made.map(({ id, letter }) => [id, letter])).toEqual([
      ['inspections', 'A'],
      ['inspections-for-information', 'B'],
    ]);
    expect(textsUnder(made[1], 'Status')).toEqual(['Published: 02 March 2017']);
  });
});

describe('the 2017 audits register', () => {
  it('gives the fourteen open limited audits, in tracker order', async () => {
    const [table] = await tables(audits2017(), 'limited-audits', '2017-03-31');
    expect(textsUnder(table, 'Ref')).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
    ]);
  });

  it('reads every tick, whatever its font, as on track', async () => {
    const [table] = await tables(audits2017(), 'limited-audits', '2017-03-31');
    expect(new Set(textsUnder(table, "On track (lead's view)"))).toEqual(new Set(['On track']));
  });

  it('only counts the closed ones', async () => {
    const [table] = await tables(audits2017(), 'limited-audits', '2017-03-31');
    expect(table?.notes).toEqual([
      '23 rows read, 14 shown, 9 left out.',
      '3 closed ones are counted here and not shown.',
    ]);
  });
});

describe('the audits table of the 2017 paper, its records spread over rows and packed into cells', () => {
  it('is read into its fourteen audits, with no phantom fifteenth', async () => {
    const { records } = await examined(auditsPacked2017());
    expect(records.map(({ record }) => record.fields.get('ref')?.text)).toEqual(
      Array.from({ length: 14 }, (_, place) => String(place + 1)),
    );
  });

  it('takes each cell apart into its fields', async () => {
    const { records } = await examined(auditsPacked2017());
    const fifth = records[4]?.record.fields;
    expect({
      title: fifth?.get('title')?.text,
      published: fifth?.get('published')?.text,
      followUp: fifth?.get('followUp')?.text,
      lead: records[4]?.leads,
      governance: fifth?.get('governance')?.text,
    }).toEqual({
      title: 'ICT Access and Security - Main Applications',
      published: 'Dec 2015',
      followUp: 'Sept 2016',
      lead: ['Sunita Bell'],
      governance: 'Service Delivery Board',
    });
  });

  it('carries its old marking verbatim', async () => {
    const { recognition } = await examined(auditsPacked2017());
    expect(recognition.titles[0]?.marking).toEqual({
      marking: 'Restricted',
      standing: 'obsolete',
      cell: 'A1',
    });
  });

  it('gives the fourteen limited audits, graded by the title over them', async () => {
    const [table] = await tables(auditsPacked2017(), 'limited-audits', '2017-03-31');
    expect(table?.rows).toHaveLength(14);
    expect(table?.notes).toEqual([
      '14 rows read, 14 shown, 0 left out.',
      'The grade is taken from the title in Appendix D!A2: “Limited”.',
    ]);
    expect(table?.marking).toBe('Restricted');
  });
});
