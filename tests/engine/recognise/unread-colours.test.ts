import { expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

/** A log of actions with these ratings and a rule over some of its cells that is not worked out, such as one of TODAY(). */
function logOf(ratings: readonly string[], unreadRules: readonly string[], heading = 'RAG'): Examination {
  const rows = ratings.map((rating, place) => [
    String(place + 1),
    `Renew agreement ${String(place + 1)}`,
    'Insp Dale',
    '31/03/2022',
    rating,
  ]);
  const shape = { rows: [['Ref', 'Action', 'Lead', 'Due date', heading], ...rows], unreadRules };
  return examine(workbookOf(shape), settingsWith({ asAt: '2021-12-31' }));
}

function sheetLine({ recognition }: Examination): string | undefined {
  return recognition.sheets[0]?.why;
}

it('colours from a rule that is not read are said of the sheet, and where ratings are asked for', () => {
  const log = logOf(['', '', ''], ['E2:E9']);
  expect(sheetLine(log)).toBe(
    'actions, 3 records; colours that a formatting rule gives under “RAG” are not read',
  );
  expect(log.queries.map(({ message }) => message)).toContain(
    'Enter ratings in column E: none of its 3 open actions has one. The colours that a formatting rule gives there are not read.',
  );
});

it('a status may be rated by them, too, where no column of ratings stands beside it', () => {
  const log = logOf(['Open', 'Open', 'Closed'], ['A2:E4'], 'Status');
  expect(sheetLine(log)).toBe(
    'actions, 3 records; colours that a formatting rule gives under “Status” are not read',
  );
});

it.each([
  ['whose ratings are all words', ['Red', 'Green', 'Amber'], ['E2:E9']],
  ['whose rule colours other columns', ['', '', ''], ['A2:D9']],
  ['whose rule colours its heading alone', ['', '', ''], ['E1:E1']],
  ['whose rule colours what stands below', ['', '', ''], ['E20:E30']],
])('nothing is said of a log %s', (_, ratings, rules) => {
  expect(sheetLine(logOf(ratings, rules))).toBe('actions, 3 records');
});
