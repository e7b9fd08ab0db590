import type { HostBook } from './host-book.ts';
import type { ChangedBy, HostChange } from './host-change.ts';
import type { CellValue } from './host-cell.ts';
import { missing } from './host-error.ts';
import type { HostObject } from './host-object.ts';
import { localAddress } from './places.ts';
import type { WireEvent } from './wire.ts';

/** The events modelled, by the name that registers them and the number on the wire. */
const EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  FormatChangedEvent: 18,
  EventNameChanged: 25,
};

const CATEGORY = 65536;
const WORKBOOK = 'Workbook';

/** Tells the library what happens in the workbook, where it asked to be told. */
export class HostEvents {
  private readonly book: HostBook;
  private readonly send: (entries: readonly WireEvent[]) => void;
  private readonly handlers = new Map<string, number>();
  private waiting = 0;
  private readonly whenQuiet: (() => void)[] = [];

  constructor(book: HostBook, send: (entries: readonly WireEvent[]) => void) {
    this.book = book;
    this.send = send;
    book.listen((change) => {
      this.hear(change);
    });
  }

  /** Takes a registration or its end; false where the name is neither. */
  register(object: HostObject, name: string): boolean {
    const match = /^_(Register|Unregister)(\w+)$/u.exec(name);
    if (!match) return false;
    const type = EVENTS[match[2] ?? ''] ?? missing(`${object.kind}.${name}()`);
    const target = object.kind === 'WorksheetCollection' ? WORKBOOK : String(object.identity()['Id']);
    const key = `${type} ${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + (match[1] === 'Register' ? 1 : -1));
    return true;
  }

  /** Waits until every event raised so far has been sent. */
  quiet(): Promise<void> {
    if (this.waiting === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.whenQuiet.push(resolve);
    });
  }

  private hear(change: HostChange): void {
    if (!this.book.enableEvents) return;
    const type = typeOf(change);
    const targets = [WORKBOOK, change.sheet.id].filter(
      (target) => (this.handlers.get(`${type} ${target}`) ?? 0) > 0,
    );
    if (targets.length === 0) return;
    const message = JSON.stringify(argumentsFor(change));
    this.later(
      targets.map((targetId) => ({ messageCategory: CATEGORY, messageType: type, targetId, message })),
    );
  }

  /** Events come after the answer to the sync that raised them, never within it. */
  private later(entries: readonly WireEvent[]): void {
    this.waiting += 1;
    setTimeout(() => {
      this.send(entries);
      // The library calls handlers in promises of its own, after the message.
      setTimeout(() => {
        this.endWait();
      }, 0);
    }, 0);
  }

  private endWait(): void {
    this.waiting -= 1;
    if (this.waiting === 0) for (const resolve of this.whenQuiet.splice(0)) resolve();
  }
}

function typeOf(change: HostChange): number {
  switch (change.kind) {
    case 'cells':
      return 10;
    case 'activated':
      return 11;
    case 'deactivated':
      return 12;
    case 'added':
      return 13;
    case 'selected':
      return 14;
    case 'deleted':
      return 15;
    case 'format':
      return 18;
    case 'renamed':
      return 25;
  }
}

function argumentsFor(change: HostChange): unknown {
  const worksheetId = change.sheet.id;
  switch (change.kind) {
    case 'cells':
      return {
        ...cellsChanged(change),
        worksheetId,
        referenceId: `${worksheetId}|${localAddress(change.area)}`,
      };
    case 'format':
      return { worksheetId, address: localAddress(change.area), source: sourceOf(change.by) };
    case 'selected':
      return { worksheetId, address: localAddress(change.area) };
    case 'renamed':
      return {
        worksheetId,
        nameBefore: change.before,
        nameAfter: change.sheet.name,
        source: sourceOf(change.by),
      };
    case 'added':
    case 'deleted':
      return { worksheetId, source: sourceOf(change.by) };
    default:
      return { worksheetId };
  }
}

function cellsChanged({
  area,
  by,
  values,
}: HostChange & { kind: 'cells' }): Readonly<Record<string, unknown>> {
  return {
    changeType: 'RangeEdited',
    address: localAddress(area),
    source: sourceOf(by),
    triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...(values && {
      valueBefore: values.before,
      valueAfter: values.after,
      valueTypeBefore: typeName(values.before),
      valueTypeAfter: typeName(values.after),
    }),
  };
}

function sourceOf(by: ChangedBy): string {
  return by === 'colleague' ? 'Remote' : 'Local';
}

function typeName(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}
