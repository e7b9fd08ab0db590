import { readArea } from '../../../engine/workbook/address.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';
import { enterInCell } from './cell-input.ts';
import type { ChangedBy, HostChange } from './host-change.ts';
import { HostSheet } from './host-sheet.ts';

/** A name defined in the workbook; `refersTo` with its "=". */
export interface HostName {
  readonly name: string;
  refersTo: string;
  comment: string;
  visible: boolean;
  /** The sheet that it belongs to, null for the whole workbook. */
  readonly sheet: HostSheet | null;
}

/** A custom XML part: the add-in's own store in the workbook. */
export interface HostXmlPart {
  readonly id: string;
  xml: string;
}

/** The document properties that hold text. */
export interface HostProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

/** A workbook that Excel has open: plain, mutable, and looked at by tests directly. */
export class HostBook {
  /** The file's name, "plan.xlsx". */
  name: string;
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly customXmlParts: HostXmlPart[] = [];
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly properties: HostProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  /** What Excel.createWorkbook was given, in order; an empty workbook is no bytes. */
  readonly openedWorkbooks: Uint8Array[] = [];
  /** True where the workbook's structure is protected: sheets cannot be added, renamed or removed. */
  isProtected = false;
  /** True where days are counted from 1904, as old Macs did. */
  date1904 = false;
  calculationMode = 'Automatic';
  /** False while the add-in has turned off its own events. */
  enableEvents = true;
  /** The most cells that one read may ask for. */
  cellLimit = 5_000_000;
  /** The bytes of the file that this was opened from, null for a workbook made here. */
  sourceBytes: Uint8Array | null = null;
  selection: { sheet: HostSheet; area: Area };
  private readonly listeners = new Set<(change: HostChange) => void>();
  private made = 0;

  constructor(name = 'Book1.xlsx', firstSheet = 'Sheet1') {
    this.name = name;
    const sheet = this.addSheet(firstSheet);
    this.selection = { sheet, area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } };
  }

  /** The sheet in front. */
  get activeSheet(): HostSheet {
    return this.selection.sheet;
  }

  /** A number that no other thing of this workbook has. */
  nextNumber(): number {
    this.made += 1;
    return this.made;
  }

  /** Adds a sheet at the end. Nobody is told: that is for whoever added it. */
  addSheet(name: string): HostSheet {
    const number = this.nextNumber().toString(16).toUpperCase().padStart(4, '0');
    const sheet = new HostSheet(this, `{00000000-${number}-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A sheet by its name in any case, or by its id. */
  findSheet(key: string): HostSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** A sheet that must be there; a test that names none fails. */
  sheet(name: string): HostSheet {
    const sheet = this.findSheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet “${name}”`);
    return sheet;
  }

  /** Somebody types into a cell; those who listen are told. A colleague's edit comes from another Excel. */
  edit(sheetName: string, address: string, value: string | number | boolean, by: ChangedBy = 'user'): void {
    const sheet = this.sheet(sheetName);
    const area = readArea(address);
    if (!area) throw new Error(`“${address}” is no cell`);
    const cell = sheet.touch(area.firstRow, area.firstColumn);
    const before = cell.value;
    enterInCell(cell, value, 'edit', this.date1904);
    this.tell({ kind: 'cells', sheet, area, by, values: { before, after: cell.value } });
  }

  /** Somebody gives a sheet another name; those who listen are told. */
  rename(sheetName: string, name: string, by: ChangedBy = 'user'): void {
    const sheet = this.sheet(sheetName);
    sheet.name = name;
    this.tell({ kind: 'renamed', sheet, before: sheetName, by });
  }

  /** Brings a sheet to the front, or selects cells on it, as a click does. */
  select(sheet: HostSheet, area: Area): void {
    const left = this.selection.sheet;
    this.selection = { sheet, area };
    if (left !== sheet) {
      this.tell({ kind: 'deactivated', sheet: left, by: 'user' });
      this.tell({ kind: 'activated', sheet, by: 'user' });
    }
    this.tell({ kind: 'selected', sheet, area });
  }

  /** Calls back on every change, until what it returns is called. */
  listen(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Tells those who listen. */
  tell(change: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
