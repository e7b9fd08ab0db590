import { describe, expect, it } from 'vitest';
import { areaAddress, readArea } from '../../../../engine/workbook/address.ts';
import { chunksOf, halveChunk, type Chunk, type Piece } from '../../../../addin/host/read-ranges/pieces.ts';

function piece(sheetId: string, address: string): Piece {
  const area = readArea(address);
  if (!area) throw new Error(address);
  return { sheetId, area };
}

function told(chunk: Chunk): string[] {
  return chunk.map(({ sheetId, area }) => `${sheetId} ${areaAddress(area)}`);
}

describe('chunksOf', () => {
  it('puts small sheets together', () => {
    expect(chunksOf([piece('a', 'A1:B3'), piece('b', 'A1:B2')], 10).map(told)).toEqual([
      ['a A1:B3', 'b A1:B2'],
    ]);
  });

  it('begins a new chunk where the next sheet would be too many cells', () => {
    expect(chunksOf([piece('a', 'A1:B3'), piece('b', 'A1:B3')], 10).map(told)).toEqual([
      ['a A1:B3'],
      ['b A1:B3'],
    ]);
  });

  it('cuts a large sheet by rows', () => {
    expect(chunksOf([piece('a', 'B2:C9')], 6).map(told)).toEqual([['a B2:C4'], ['a B5:C7'], ['a B8:C9']]);
  });

  it('never cuts a row, however wide', () => {
    expect(chunksOf([piece('a', 'A1:Z2')], 10).map(told)).toEqual([['a A1:Z1'], ['a A2:Z2']]);
  });
});

describe('halveChunk', () => {
  it.each([
    [[piece('a', 'A1:B3'), piece('b', 'A1:B2'), piece('c', 'A1')], ['a A1:B3', 'b A1:B2'], ['c A1']],
    [[piece('a', 'A1:B5')], ['a A1:B3'], ['a A4:B5']],
    [[piece('a', 'A1:D1')], ['a A1:B1'], ['a C1:D1']],
  ])('gives two smaller chunks', (chunk, first, second) => {
    expect(halveChunk(chunk)?.map(told)).toEqual([first, second]);
  });

  it('cannot halve a single cell', () => {
    expect(halveChunk([piece('a', 'A1')])).toBeNull();
  });
});
