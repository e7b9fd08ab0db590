import { describe, expect, it } from 'vitest';
import { replaceableMarkings } from '../../../engine/editions/replaceable-markings.ts';
import { examine } from '../../../engine/examine.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf, type Shape } from '../recognise/shape.ts';

const TABLE = [
  ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
  ['1', 'Review the custody rota', 'Insp Dale', '30/06/2021', 'In progress'],
];

function replaceable(...shapes: readonly Shape[]): string[] {
  return replaceableMarkings([examine(workbookOf(...shapes), settingsWith())]);
}

describe('the markings that another can replace', () => {
  it('are those that keep the public edition from being made, as they are written', () => {
    expect(replaceable({ rows: [['Marking: Restricted'], ...TABLE] })).toEqual(['Restricted']);
    expect(replaceable({ rows: [['OFFICIAL-SENSITIVE'], ...TABLE] })).toEqual(['OFFICIAL-SENSITIVE']);
  });

  it('are found at the foot of a page and on a cover too, each once', () => {
    const sheet = { rows: [['OFFICIAL'], ...TABLE, [], ['Protective marking: GREEN 2']] };
    const cover = { name: 'Cover', rows: [['Action tracker'], ['PROTECT'], ['Protect']] };
    expect(replaceable(sheet, cover)).toEqual(['GREEN 2', 'PROTECT']);
  });

  it('are none where everything is OFFICIAL or unmarked', () => {
    expect(replaceable({ rows: [['OFFICIAL'], ...TABLE] }, { name: 'More', rows: TABLE })).toEqual([]);
  });

  it('are none where a marking may not be handled here at all', () => {
    expect(replaceable({ rows: [['SECRET'], ...TABLE] })).toEqual([]);
  });
});
