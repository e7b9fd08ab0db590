import type { HostBook } from '../host-book.ts';
import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type Kind } from '../host-object.ts';
import { textOrNullAt } from '../read-arguments.ts';

/** Excel itself. */
export const applicationKind: Kind<HostBook> = defineKind<HostBook>('Application', {
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        const isMode = value === 'Automatic' || value === 'AutomaticExceptTables' || value === 'Manual';
        if (!isMode) refuse('InvalidArgument', 'Application.CalculationMode');
        book.calculationMode = value;
      },
    },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
  },
  parts: { CultureInfo: (book) => hostObject(cultureInfoKind, book) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (book, args) =>
      hostObject(workbookCreatedKind, {
        book,
        bytes: bytesOf(textOrNullAt(args, 0, 'Application.CreateWorkbook')),
        id: String(book.nextNumber()),
      }),
  },
});

interface CreatedPlace {
  readonly book: HostBook;
  readonly bytes: Uint8Array;
  readonly id: string;
}

/** A workbook that was made but is not open yet. */
const workbookCreatedKind: Kind<CreatedPlace> = defineKind<CreatedPlace>('WorkbookCreated', {
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    Open: ({ book, bytes }) => {
      book.openedWorkbooks.push(bytes);
    },
  },
});

const ZIP = [0x50, 0x4b];

/** The file that a base64 text stands for, which must be an .xlsx: a zip. */
function bytesOf(base64: string | null): Uint8Array {
  if (base64 === null || base64 === '') return new Uint8Array();
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/u.test(base64) && base64.length % 4 === 0;
  const bytes = isBase64 ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) : new Uint8Array();
  return ZIP.every((one, at) => bytes[at] === one)
    ? bytes
    : refuse('InvalidArgument', 'Application.CreateWorkbook');
}

/** The user's region. */
const cultureInfoKind: Kind<HostBook> = defineKind<HostBook>('CultureInfo', {
  properties: { Name: { get: () => 'en-GB' } },
  parts: { DatetimeFormat: (book) => hostObject(datetimeFormatKind, book) },
});

const datetimeFormatKind: Kind<HostBook> = defineKind<HostBook>('DatetimeFormatInfo', {
  properties: {
    DateSeparator: { get: () => '/' },
    ShortDatePattern: { get: () => 'dd/MM/yyyy' },
    LongDatePattern: { get: () => 'dd MMMM yyyy' },
    TimeSeparator: { get: () => ':' },
    LongTimePattern: { get: () => 'HH:mm:ss' },
  },
});
