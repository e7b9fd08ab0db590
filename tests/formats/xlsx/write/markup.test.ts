import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../engine/appendices/pack.ts';
import { elementsOf, elementsOutOfOrder, type Element } from '../../../support/worksheet-order.ts';
import { packOf, partsOf, tableOf } from './packs.ts';

function named(markup: string, name: string): Element[] {
  return elementsOf(markup).filter((element) => element.name === name);
}

const awkward = tableOf({
  letter: 'B',
  title: 'Überfällig & <late>',
  columns: ['Ref', 'REF', '', 'Original and\r\ncurrent “deadline” & <more>', '_x0041_'],
  rows: [[{ text: '1' }, { text: '2' }, { text: '3' }, { text: '4' }, { text: '5' }]],
});
const nothing = tableOf({ letter: 'C', title: 'Nothing', rows: [] });
const tables = [tableOf(), awkward, nothing, tableOf({ letter: 'D' }), tableOf({ letter: 'd' })];

describe.each<[string, Pack]>([
  ['the panel edition', packOf({ tables })],
  ['the working edition', packOf({ tables, edition: 'working' })],
  ['the accessible format', packOf({ tables, isAccessible: true })],
  ['a pack without tables', packOf({ tables: [] })],
])('the parts of %s', (_, pack) => {
  it('are well formed, and each has a content type', async () => {
    const parts = await partsOf(pack);
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = named(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const wanted = [...parts.keys()].filter((name) => !name.endsWith('.rels') && !name.startsWith('['));
    expect(declared.sort()).toEqual(wanted.map((name) => `/${name}`).sort());
    for (const markup of parts.values()) expect(elementsOf(markup).length).toBeGreaterThan(0);
  });

  it('point only at each other, never outside', async () => {
    const parts = await partsOf(pack);
    for (const [name, markup] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of named(markup, 'Relationship')) {
        expect(attributes['TargetMode'], name).toBeUndefined();
        const target = new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1);
        expect(parts.has(target), `${name}: ${target}`).toBe(true);
      }
    }
  });

  it('hold their elements in the order of the schema', async () => {
    for (const [name, markup] of await partsOf(pack)) {
      if (!/^xl\/worksheets\/[^/]+$/.test(name)) continue;
      expect(elementsOutOfOrder(markup), name).toEqual([]);
    }
  });

  it('hold text only: no formula, no number, no merge, no comment, no macro', async () => {
    const parts = await partsOf(pack);
    for (const [name, markup] of parts) {
      if (!/^xl\/worksheets\/[^/]+$/.test(name)) continue;
      const cells = named(markup, 'c');
      expect(cells.map(({ attributes }) => attributes['t']).filter((type) => type !== 's')).toEqual([]);
      expect([...named(markup, 'f'), ...named(markup, 'mergeCell')]).toEqual([]);
    }
    expect([...parts.keys()].filter((name) => /comments|vba|drawing|media|external/i.test(name))).toEqual([]);
  });

  it('name tables once, with an id each, and columns as the cells of their header', async () => {
    const parts = await partsOf(pack);
    const strings = stringsOf(parts.get('xl/sharedStrings.xml') ?? '');
    const names: string[] = [];
    const ids: string[] = [];
    for (const [name, markup] of parts) {
      if (!/^xl\/worksheets\/[^/]+$/.test(name)) continue;
      for (const table of tablesOf(name, parts)) {
        const [root] = named(table, 'table');
        names.push(root?.attributes['displayName']?.toLowerCase() ?? '');
        ids.push(root?.attributes['id'] ?? '');
        expect(root?.attributes['name']).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        const columns = named(table, 'tableColumn').map(({ attributes }) => attributes['name']);
        expect(columns).toEqual(headerCells(markup, root?.attributes['ref'] ?? '', strings));
        const folded = columns.map((column) => column?.toLowerCase());
        expect(new Set(folded).size).toBe(folded.length);
      }
    }
    expect(names).toHaveLength(pack.tables.length === 0 ? 0 : 5);
    expect([new Set(names).size, new Set(ids).size]).toEqual([names.length, ids.length]);
  });
});

/** The tables that a sheet’s tableParts name, by its relationships. */
function tablesOf(sheet: string, parts: ReadonlyMap<string, string>): string[] {
  const relationships = parts.get(sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels') ?? '<none/>';
  const targets = new Map(
    named(relationships, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]),
  );
  const wanted = named(parts.get(sheet) ?? '', 'tablePart').map(({ attributes }) => attributes['r:id']);
  return wanted.map((id) => parts.get(`xl/${targets.get(id)?.replace('../', '') ?? ''}`) ?? '<missing/>');
}

function stringsOf(markup: string): string[] {
  return Array.from(markup.matchAll(/<t[^>]*>([^<]*)<\/t>/g), ([, text = '']) =>
    text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The texts of a table’s first row. */
function headerCells(sheet: string, ref: string, strings: readonly string[]): (string | undefined)[] {
  const row = /^[A-Z]+(\d+):/.exec(ref)?.[1] ?? '';
  const markup = new RegExp(`<row r="${row}".*?</row>`, 's').exec(sheet)?.[0] ?? '';
  return Array.from(markup.matchAll(/<v>(\d+)<\/v>/g), ([, index]) => strings[Number(index)]);
}
