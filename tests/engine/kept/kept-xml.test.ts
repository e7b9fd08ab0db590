import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_NAMESPACE } from '../../../engine/kept/kept-namespace.ts';
import { NOTHING_KEPT, type Kept } from '../../../engine/kept/kept-schema.ts';
import { keptToXml, readKept } from '../../../engine/kept/kept-xml.ts';

const FORMAT = 'panelpack.kept/1';
const KEPT: Kept = {
  format: FORMAT,
  asAt: '2021-12-31',
  planYear: '2021/22',
  columns: [{ sheet: 'Plan & “map” <1>', headerRows: [4, 5], columns: { lead: 'E', status: null } }],
  names: { 'A Quill': 'Alex Quill' },
  acceptedQueries: [
    { rule: 'action-has-a-lead', key: '2/2.1', by: 'Board', on: '2022-01-05', reason: 'x < y && ]]> "z"' },
  ],
};

function xmlOf(text: string, root = 'panelpack'): string {
  return `<${root} xmlns="${KEPT_NAMESPACE}">${text}</${root}>`;
}

const REFUSED = 'Nothing of what Panelpack keeps in this workbook is used (';
const NOT_OURS = { slip: `${REFUSED}it is not written as Panelpack writes it).` };

describe('what a workbook keeps, as XML', () => {
  it('is read as it was written', () => {
    expect(readKept(keptToXml(KEPT))).toEqual({ kept: KEPT });
  });

  it('is one element in Panelpack’s namespace', () => {
    expect(keptToXml(NOTHING_KEPT)).toBe(
      '<panelpack xmlns="urn:panelpack:kept:1">{"format":"panelpack.kept/1"}</panelpack>',
    );
  });

  it('holds any text, also characters that XML has no way to write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, use) => {
        fc.pre(name !== '__proto__');
        const kept: Kept = { format: FORMAT, names: { [name]: use } };
        const xml = keptToXml(kept);
        expect(xml).not.toMatch(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/u);
        expect(readKept(xml)).toEqual({ kept });
      }),
    );
  });

  it.each([
    ['a prefix', `<k:kept xmlns:k='${KEPT_NAMESPACE}'>{"format":"${FORMAT}"}</k:kept>`],
    ['a declaration', `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(`{"format":"${FORMAT}"}`)}\n`],
    ['CDATA', xmlOf(`<![CDATA[{"format":]]>"${FORMAT}"}`)],
    ['entities', xmlOf(`{&quot;format&#34;:&#x22;${FORMAT}"}`)],
  ])('is read with %s', (_, xml) => {
    expect(readKept(xml)).toEqual({ kept: NOTHING_KEPT });
  });
});

describe('a part that is not understood keeps nothing', () => {
  it.each([
    ['nothing', ''],
    ['another namespace', '<panelpack xmlns="urn:other">{"format":"panelpack.kept/1"}</panelpack>'],
    ['no namespace', '<panelpack>{"format":"panelpack.kept/1"}</panelpack>'],
    ['a prefix of nobody', `<k:kept xmlns="${KEPT_NAMESPACE}">{"format":"panelpack.kept/1"}</k:kept>`],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${xmlOf('{"format":"panelpack.kept/1"}')}`],
    ['an entity of its own', xmlOf('{"format":"&format;"}')],
    ['a bare ampersand', xmlOf('{"format":"a & b"}')],
    ['a child element', xmlOf('<a/>{"format":"panelpack.kept/1"}')],
    ['a comment', xmlOf('<!-- a -->{"format":"panelpack.kept/1"}')],
    ['CDATA that never ends', xmlOf('<![CDATA[{"format":"panelpack.kept/1"}')],
    ['two roots', xmlOf('{}') + xmlOf('{}')],
    ['no JSON', xmlOf('format: panelpack.kept/1')],
  ])('%s', (_, xml) => {
    expect(readKept(xml)).toEqual(NOT_OURS);
  });

  it('a part of more than a million characters', () => {
    const names = { long: 'x'.repeat(1024 * 1024) };
    expect(readKept(keptToXml({ ...NOTHING_KEPT, names }))).toEqual({
      slip: `${REFUSED}it is longer than Panelpack ever writes).`,
    });
  });

  it.each([
    [{ format: 'panelpack.kept/2' }, 'at “format”: this is not what this version of Panelpack keeps'],
    [{ asAt: 'today' }, 'at “asAt”: write a day like 2021-12-31'],
    [
      { templates: { actions: '../actions.json' } },
      'there is nothing called “templates” here: check its spelling',
    ],
    [{ failOn: 'never' }, 'there is nothing called “failOn” here: check its spelling'],
    [
      { markings: [{ from: 'RESTRICTED' }] },
      'at “markings” number 1, “by”: this is missing and needs to be there',
    ],
  ])('%j', (written, why) => {
    expect(readKept(xmlOf(JSON.stringify({ format: FORMAT, ...written })))).toEqual({
      slip: `${REFUSED}${why}).`,
    });
  });

  it('says why in a sentence that stays short', () => {
    const read = readKept(xmlOf(JSON.stringify({ format: FORMAT, ['x'.repeat(9000)]: 1 })));
    expect('slip' in read && read.slip.length).toBeLessThan(300);
  });
});
