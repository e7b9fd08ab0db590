import { readArea } from '../../../../engine/workbook/address.ts';
import type { HostComment } from '../host-comment.ts';
import { defineKind, found, foundOrNull, hostObject, type Kind } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { areaFrom, splitAddress } from '../places.ts';
import { numberAt } from '../read-arguments.ts';
import type { CommentsPlace } from './comment-collection.ts';
import { rangeKind } from './range.ts';

interface NotePlace {
  readonly sheet: HostSheet;
  readonly note: HostComment;
}

/** One note, the older kind of comment. */
export const noteKind: Kind<NotePlace> = defineKind<NotePlace>('Note', {
  identity: ({ note }) => ({ Id: note.id }),
  properties: {
    Content: { get: ({ note }) => note.text },
    AuthorName: { get: ({ note }) => note.author },
  },
  methods: {
    GetLocation: ({ sheet, note: { row, column } }) =>
      hostObject(rangeKind, { sheet, area: areaFrom(row, column, 1, 1) }),
  },
});

/** The notes of a sheet, by cell. */
export const noteCollectionKind: Kind<CommentsPlace> = defineKind<CommentsPlace>('NoteCollection', {
  methods: {
    GetCount: (place) => inside(place).length,
    GetItemAt: (place, args) =>
      found(
        noteKind,
        inside(place)[numberAt(args, 0, 'NoteCollection.GetItemAt')],
        'NoteCollection.GetItemAt',
      ),
    GetItemOrNullObject: (place, args) => foundOrNull(noteKind, find(place, String(args.values[0]))),
  },
  items: (place) => inside(place).map((one) => hostObject(noteKind, one)),
  item: (place, key) => found(noteKind, find(place, String(key)), 'NoteCollection.GetItem'),
});

function inside({ book, sheet }: CommentsPlace): readonly NotePlace[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap((on) => on.notes.map((note) => ({ sheet: on, note })));
}

/** By cell, as callers ask, or by the id that the library keeps. */
function find(place: CommentsPlace, key: string): NotePlace | undefined {
  const area = readArea(splitAddress(key).rest);
  return inside(place).find(
    ({ note }) => note.id === key || (note.row === area?.firstRow && note.column === area.firstColumn),
  );
}
