import type { HostBook } from '../host-book.ts';
import type { HostComment } from '../host-comment.ts';
import { readArea } from '../../../../engine/workbook/address.ts';
import { defineKind, found, foundOrNull, hostObject, type Kind } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { areaFrom, splitAddress } from '../places.ts';
import { numberAt } from '../read-arguments.ts';
import { rangeKind } from './range.ts';

/** The threaded comments of a sheet, or of the whole workbook. */
export interface CommentsPlace {
  readonly book: HostBook;
  readonly sheet: HostSheet | null;
}

interface CommentPlace {
  readonly sheet: HostSheet;
  readonly comment: HostComment;
}

/** One comment; notes, the older kind, are no part of these. */
export const commentKind: Kind<CommentPlace> = defineKind<CommentPlace>('Comment', {
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: { get: ({ comment }) => comment.text },
    AuthorName: { get: ({ comment }) => comment.author },
  },
  methods: {
    GetLocation: ({ sheet, comment: { row, column } }) =>
      hostObject(rangeKind, { sheet, area: areaFrom(row, column, 1, 1) }),
  },
});

/** Threaded comments, by id, by place or by cell. */
export const commentCollectionKind: Kind<CommentsPlace> = defineKind<CommentsPlace>('CommentCollection', {
  methods: {
    GetCount: (place) => inside(place).length,
    GetItemAt: (place, args) =>
      found(
        commentKind,
        inside(place)[numberAt(args, 0, 'CommentCollection.GetItemAt')],
        'CommentCollection.GetItemAt',
      ),
    GetItemByCell: (place, args) =>
      found(commentKind, atCell(place, String(args.values[0])), 'CommentCollection.GetItemByCell'),
    GetItemOrNullObject: (place, args) => foundOrNull(commentKind, find(place, args.values[0])),
  },
  items: (place) => inside(place).map((one) => hostObject(commentKind, one)),
  item: (place, id) => found(commentKind, find(place, id), 'CommentCollection.GetItem'),
});

function inside({ book, sheet }: CommentsPlace): readonly CommentPlace[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap((on) => on.comments.map((comment) => ({ sheet: on, comment })));
}

function find(place: CommentsPlace, id: unknown): CommentPlace | undefined {
  return inside(place).find(({ comment }) => comment.id === id);
}

function atCell(place: CommentsPlace, address: string): CommentPlace | undefined {
  const { sheet, rest } = splitAddress(address);
  const area = readArea(rest);
  return inside(place).find(
    ({ sheet: on, comment }) =>
      comment.row === area?.firstRow &&
      comment.column === area.firstColumn &&
      (sheet === null || on.name.toLowerCase() === sheet.toLowerCase()),
  );
}
