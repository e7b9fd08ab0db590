import { describe, expect, it } from 'vitest';
import type { PackOutcome } from '../../../engine/appendices/pack.ts';
import type { Edition } from '../../../engine/appendices/table.ts';
import { NO_DECISIONS, type MarkingReplacement } from '../../../engine/decisions/decisions.ts';
import { settleMarkings } from '../../../engine/editions/settle-markings.ts';
import { examine } from '../../../engine/examine.ts';
import { outcomeOf } from '../../support/packs.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf, type Shape } from '../recognise/shape.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
const ACTION = ['1', 'Review the custody rota', 'Insp Dale', '30/06/2021', 'In progress'];

function marked(title: string | null, ...more: readonly Shape[]): Shape[] {
  return [{ rows: [...(title === null ? [] : [[title]]), HEADINGS, ACTION] }, ...more];
}

const CHOICE: MarkingReplacement = {
  from: 'restricted',
  to: 'OFFICIAL',
  by: 'DAC Reyes',
  on: '2021-12-01',
  reason: 'Nothing in it is sensitive',
  reviewBy: null,
};

function outcome(
  shapes: readonly Shape[],
  edition: Edition,
  ...markings: readonly MarkingReplacement[]
): PackOutcome {
  return outcomeOf([workbookOf(...shapes)], { edition }, { decisions: { ...NO_DECISIONS, markings } });
}

function said(of: PackOutcome): string {
  return of.kind === 'refused' ? of.why : `made: ${of.pack.tables[0]?.marking ?? 'no marking'}`;
}

describe('the panel edition', () => {
  it('carries an obsolete marking as it stands', () => {
    expect(said(outcome(marked('Restricted'), 'panel'))).toBe('made: Restricted');
  });

  it('carries the marking chosen in its place, and lists who chose it and why', () => {
    const made = outcome(marked('Restricted'), 'panel', CHOICE);
    expect(said(made)).toBe('made: OFFICIAL');
    expect(made.kind === 'made' && made.pack.notes).toEqual([
      'The marking “Restricted” is replaced by OFFICIAL: chosen by DAC Reyes on 1 December 2021. Nothing in it is sensitive.',
    ]);
  });

  it('says once which marking was replaced, however it is written', () => {
    const shouted = { name: 'More', rows: [['RESTRICTED'], HEADINGS, ['2', ...ACTION.slice(1)]] };
    const made = outcome(marked('Restricted', shouted), 'panel', CHOICE);
    expect(made.kind === 'made' && made.pack.notes).toHaveLength(1);
  });

  it('replaces the marking of the workbook it was chosen for, and of no other', () => {
    const settings = settingsWith();
    const chosen = settingsWith({ decisions: { ...NO_DECISIONS, markings: [CHOICE] } });
    const [one, two] = [workbookOf(...marked('Restricted')), workbookOf(...marked('RESTRICTED'))];
    const examinations = [examine(one, chosen), examine({ ...two, file: 'two.xlsx' }, settings)];
    const settled = settleMarkings(examinations, 'panel', '2021-12-31').examinations;
    const markings = settled.map(({ recognition }) => recognition.titles[0]?.marking?.marking);
    expect(markings).toEqual(['OFFICIAL', 'RESTRICTED']);
  });

  it('keeps OFFICIAL-SENSITIVE, whatever is chosen for publication', () => {
    const choice = { ...CHOICE, from: 'OFFICIAL-SENSITIVE' };
    expect(said(outcome(marked('OFFICIAL-SENSITIVE'), 'panel', choice))).toBe('made: OFFICIAL-SENSITIVE');
  });

  it('takes the marking of a cover where the sheet has none', () => {
    const cover = { name: 'Cover', rows: [['Action tracker'], ['OFFICIAL-SENSITIVE']] };
    expect(said(outcome(marked(null, cover), 'panel'))).toBe('made: OFFICIAL-SENSITIVE');
  });

  it('drops no marking: one below the table stands beside the one above', () => {
    const foot = [{ rows: [['OFFICIAL'], HEADINGS, ACTION, [], ['Protective marking: GREEN 2']] }];
    expect(said(outcome(foot, 'panel'))).toBe('made: GREEN 2');
  });

  it('reads a marking at the end of a title', () => {
    expect(said(outcome(marked('As at 31 December 2021. OFFICIAL - SENSITIVE'), 'panel'))).toBe(
      'made: OFFICIAL - SENSITIVE',
    );
  });
});

describe('a marking counts wherever it stands', () => {
  it.each(['title', 'subject', 'keywords', 'category'] as const)('as the %s of the file', (property) => {
    const drawn = workbookOf(...marked(null));
    const properties = { ...drawn.properties, [property]: 'Restricted' };
    expect(said(outcomeOf([{ ...drawn, properties }], { edition: 'panel' }))).toBe('made: Restricted');
  });

  it('in the rows below the last table, and in none within it', () => {
    const rows = [['OFFICIAL'], HEADINGS, ACTION, ['2', 'Restricted', 'Insp Dale', '30/06/2021', 'Open']];
    expect(said(outcome([{ rows }], 'public'))).toBe('made: OFFICIAL');
    expect(said(outcome([{ rows: [...rows, ['Restricted']] }], 'public'))).toContain('withdrawn');
    expect(said(outcome([{ rows: [...rows, [], [], ['', '', 'Restricted']] }], 'public'))).toContain(
      'withdrawn',
    );
  });

  it.each([
    ['right under it, in any column', [['', 'Restricted']]],
    ['at its right edge', [['', '', '', '', 'Restricted']]],
    [
      'between its records, where a page ends',
      [
        ['', '', 'Restricted'],
        ['2', ...ACTION.slice(1)],
      ],
    ],
    ['twice in one row', [['Restricted', '', '', '', 'Restricted']]],
  ])('%s', (_, more) => {
    expect(said(outcome([{ rows: [['OFFICIAL'], HEADINGS, ACTION, ...more] }], 'public'))).toContain(
      'withdrawn',
    );
  });

  it('on any of several sheets, which are all marked at last', () => {
    const more = { name: 'More', rows: [['Restricted'], HEADINGS, ['2', ...ACTION.slice(1)]] };
    expect(said(outcome(marked('OFFICIAL', more), 'public'))).toContain('withdrawn');
  });

  it('on a hidden sheet only where it is a secret', () => {
    const hidden: Shape = { name: 'Old', state: 'hidden', rows: [['Restricted']] };
    expect(said(outcome(marked('OFFICIAL', hidden), 'public'))).toBe('made: OFFICIAL');
    const secret: Shape = { name: 'Old', state: 'very-hidden', rows: [['a'], ['b'], ['c'], ['SECRET']] };
    expect(said(outcome(marked('OFFICIAL', secret), 'public'))).toContain('No pack is made');
  });

  it('also where its case differs from what was chosen', () => {
    expect(said(outcome(marked('RESTRICTED'), 'public', CHOICE))).toBe('made: OFFICIAL');
  });

  it('with the last choice where several were made', () => {
    const later = { ...CHOICE, to: 'OFFICIAL-SENSITIVE', on: '2021-12-02' };
    expect(said(outcome(marked('Restricted'), 'panel', CHOICE, later))).toBe('made: OFFICIAL-SENSITIVE');
    expect(said(outcome(marked('Restricted'), 'public', CHOICE, later))).toContain('not for everyone');
  });
});

it.each([
  ['Read', 'Read.'],
  ['Read!', 'Read!'],
  ['Who reads it?', 'Who reads it?'],
  ['Read by all, i.e. nothing', 'Read by all, i.e. nothing.'],
])('the note of a choice ends as a sentence: %s', (reason, ending) => {
  const made = outcome(marked('Restricted'), 'panel', { ...CHOICE, reason });
  expect(made.kind === 'made' && made.pack.notes).toEqual([
    `The marking “Restricted” is replaced by OFFICIAL: chosen by DAC Reyes on 1 December 2021. ${ending}`,
  ]);
});

describe('the public edition is refused', () => {
  it.each([
    ['Restricted', 'is marked “Restricted”, which was withdrawn in April 2014'],
    ['Protective marking: GREEN 2', 'is marked “GREEN 2”, which is no marking known here'],
    ['NOT FOR PUBLICATION', 'is marked “NOT FOR PUBLICATION”, which is no marking known here'],
    ['OFFICIAL-SENSITIVE', 'is marked “OFFICIAL-SENSITIVE”, which is not for everyone to read'],
    ['OFFICIAL: STAFF', 'is marked “OFFICIAL: STAFF”, which is not for everyone to read'],
  ])('where a sheet is marked %s', (marking, why) => {
    expect(said(outcome(marked(marking), 'public'))).toBe(
      `The public edition is not made: example.xlsx ${why}; choose its replacement under “markings” in panelpack.config.json.`,
    );
  });

  it('where the choice has lapsed, which is said', () => {
    const lapsed = { ...CHOICE, reviewBy: '2021-12-30' };
    expect(said(outcome(marked('Restricted'), 'public', lapsed))).toContain('which was withdrawn');
    const panel = outcome(marked('Restricted'), 'panel', lapsed);
    expect(panel.kind === 'made' && panel.lapsed).toEqual([
      'The choice of OFFICIAL in place of “restricted” does not count: its review date, 30 December 2021, has passed.',
    ]);
  });

  it('where what is chosen is no marking in force', () => {
    const panel = outcome(marked('Restricted'), 'panel', { ...CHOICE, to: 'Fine' });
    expect(panel.kind === 'made' && panel.lapsed).toEqual([
      'The choice of Fine in place of “restricted” does not count: choose OFFICIAL or OFFICIAL-SENSITIVE.',
    ]);
  });
});

describe('the public edition is made', () => {
  it.each([
    [marked('OFFICIAL'), 'made: OFFICIAL'],
    [marked('OFFICIAL (for public release)'), 'made: OFFICIAL (for public release)'],
    [marked(null), 'made: no marking'],
  ])('of what everybody may read', (shapes, expected) => {
    expect(said(outcome(shapes, 'public'))).toBe(expected);
  });

  it('once a replacement is chosen, on the day of its review too', () => {
    const choice = { ...CHOICE, reviewBy: '2021-12-31' };
    expect(said(outcome(marked('Restricted'), 'public', choice))).toBe('made: OFFICIAL');
  });
});

describe('nothing is made of a secret', () => {
  const why = 'which is not to be handled here; take it to your security officer.';
  it.each(['working', 'panel', 'public'] as const)('in the %s edition, whatever is chosen', (edition) => {
    const choice = { ...CHOICE, from: 'SECRET' };
    expect(said(outcome(marked('SECRET'), edition, choice))).toBe(
      `No pack is made: example.xlsx is marked “SECRET”, ${why}`,
    );
  });

  it('that stands on a cover or a hidden sheet', () => {
    const cover: Shape = { name: 'Cover', rows: [['TOP SECRET']] };
    expect(said(outcome(marked('OFFICIAL', cover), 'panel'))).toContain('“TOP SECRET”');
    expect(said(outcome(marked('OFFICIAL', { ...cover, state: 'hidden' }), 'panel'))).toContain(
      '“TOP SECRET”',
    );
  });
});

describe('OFFICIAL-SENSITIVE anywhere bars the public edition', () => {
  const within = (update: string): Shape[] => [
    { rows: [['OFFICIAL'], [...HEADINGS, 'Update'], [...ACTION, update]] },
  ];
  const bars = 'which is not for everyone to read';

  it.each([
    'This row is OFFICIAL-SENSITIVE',
    'Done (Official \u2013 Sensitive).',
    'OFFICIAL:SENSITIVE notes',
    'It is OFFICIAL [SENSITIVE]',
    'OFF\u00adICIAL-SENSITIVE notes',
    'OFF-SEN: notes',
    'notes (O-S)',
  ])('in a sentence: %s', (update) => {
    expect(said(outcome(within(update), 'public'))).toContain(bars);
  });

  it('in a column, although the title says OFFICIAL', () => {
    const rows = [['OFFICIAL'], [...HEADINGS, 'Marking'], [...ACTION, 'OFFICIAL-SENSITIVE']];
    expect(said(outcome([{ rows }], 'public'))).toContain(bars);
  });

  it('on a cover, although the sheet says OFFICIAL, and on a hidden sheet', () => {
    const cover: Shape = { name: 'Cover', rows: [['OFFICIAL-SENSITIVE']] };
    expect(said(outcome(marked('OFFICIAL', cover), 'public'))).toContain(bars);
    expect(said(outcome(marked('OFFICIAL', { ...cover, state: 'hidden' }), 'public'))).toContain(bars);
  });

  it('in a comment, the name of a sheet, of the file, and the file\u2019s properties', () => {
    const drawn = workbookOf(...marked('OFFICIAL'));
    const words = 'OFFICIAL-SENSITIVE audits';
    const comments = [{ cell: 'A2', text: words }];
    const sensitive = [
      { ...drawn, file: `${words}.xlsx` },
      { ...drawn, properties: { ...drawn.properties, keywords: words } },
      { ...drawn, sheets: drawn.sheets.map((sheet) => ({ ...sheet, name: words })) },
      { ...drawn, sheets: drawn.sheets.map((sheet) => ({ ...sheet, comments })) },
    ];
    expect(sensitive.map((each) => said(outcomeOf([each], { edition: 'public' })).includes(bars))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('until somebody chooses its replacement, and in no other edition', () => {
    const choice = { ...CHOICE, from: 'OFFICIAL-SENSITIVE' };
    const shapes = within('This row is OFFICIAL-SENSITIVE');
    expect(said(outcome(shapes, 'public', choice))).toBe('made: OFFICIAL');
    expect(said(outcome(shapes, 'panel'))).toBe('made: OFFICIAL');
  });

  it('and no other official word does', () => {
    expect(said(outcome(within('The official said that a sensitive case is open.'), 'public'))).toBe(
      'made: OFFICIAL',
    );
  });
});

describe('a marking that only the printed pages show, in a header or a footer', () => {
  const printed = (text: string): Shape[] => [{ rows: [HEADINGS, ACTION], pageTexts: ['Page', text] }];

  it('bars the public edition', () => {
    expect(said(outcome(printed('OFFICIAL-SENSITIVE'), 'public'))).toBe(
      'The public edition is not made: example.xlsx is marked “OFFICIAL-SENSITIVE”, which is not for everyone to read; choose its replacement under “markings” in panelpack.config.json.',
    );
  });

  it('is carried by the panel edition', () => {
    expect(said(outcome(printed('OFFICIAL-SENSITIVE'), 'panel'))).toBe('made: OFFICIAL-SENSITIVE');
  });

  it('marks a sheet as a title does: an OFFICIAL one is marked', () => {
    const made = outcome(printed('OFFICIAL'), 'public');
    expect(made.kind === 'made' && made.confirms).not.toContain('nothing marks');
  });

  it('refuses every pack where it is SECRET', () => {
    expect(outcome(printed('SECRET'), 'working').kind).toBe('refused');
  });
});
