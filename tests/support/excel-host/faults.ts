import type { HostBook } from './host-book.ts';

/** What goes wrong on purpose. Every field may be set at any time; the next request meets it. */
export class Faults {
  /** The user is typing in a cell: Excel refuses everything until Enter is pressed. */
  cellEditMode = false;
  /** The most bytes a request or an answer may have: Excel on the web, 5 MB. */
  payloadLimit = 5 * 1024 * 1024;
  /** How long each answer takes, in milliseconds. */
  latency = 0;
  private readonly book: HostBook;
  private readonly edits: ((book: HostBook) => void)[] = [];
  private readonly refused = new Map<string, string>();

  constructor(book: HostBook) {
    this.book = book;
  }

  /** The most cells that one read may ask for. */
  get cellLimit(): number {
    return this.book.cellLimit;
  }

  set cellLimit(cells: number) {
    this.book.cellLimit = cells;
  }

  /** Runs an edit between two syncs: after what was answered last, before the next request is looked at. */
  beforeNext(edit: (book: HostBook) => void): void {
    this.edits.push(edit);
  }

  /** Refuses a member ("Application.CreateWorkbook") with a code, until `allow` is called. */
  refuse(member: string, code: string): void {
    this.refused.set(member.toLowerCase(), code);
  }

  /** Takes a refusal back. */
  allow(member: string): void {
    this.refused.delete(member.toLowerCase());
  }

  /** The code with which a member is refused, if it is. */
  refusalOf(member: string): string | undefined {
    return this.refused.get(member.toLowerCase());
  }

  /** Makes the edits that were waiting for this request. */
  makeEdits(): void {
    for (const edit of this.edits.splice(0)) edit(this.book);
  }
}
