import { Faults } from './faults.ts';
import type { HostBook } from './host-book.ts';
import { HostError, sentenceFor, type HostLanguage } from './host-error.ts';
import { HostEvents } from './host-events.ts';
import { hostObject, type HostObject } from './host-object.ts';
import { workbookKind } from './kinds/workbook.ts';
import { runBatch, type BatchOutcome } from './run-batch.ts';
import {
  readRequest,
  writeAnswer,
  writeEvents,
  writeRefusal,
  type WireError,
  type WireRequest,
} from './wire.ts';

/** How a host is set up. */
export interface HostOptions {
  /** The ExcelApi set that this Excel has: "1.13" is our floor, "1.20" the newest. */
  readonly requirementSet?: string;
  /** The language of Excel's own messages: code under test goes by codes. */
  readonly language?: HostLanguage;
  /** Told of a member that is not modelled; as it stands, the test run fails and names it. */
  readonly onMissing?: (member: string) => void;
}

/** One request that came in: its size both ways in bytes, and how many actions it held. */
export interface HostRequest {
  readonly bytes: number;
  readonly actions: number;
  readonly answerBytes: number;
}

/** What stands where Excel would: answers the genuine library's requests out of a workbook model. */
export class ExcelHost {
  readonly book: HostBook;
  readonly requirementSet: string;
  readonly language: HostLanguage;
  readonly faults: Faults;
  /** Every request so far, so that a test can hold syncs and bytes to a budget. */
  readonly requests: HostRequest[] = [];
  private readonly root: HostObject;
  private readonly kept = new Map<string, HostObject>();
  private readonly events: HostEvents;
  private readonly onMissing: (member: string) => void;
  private readonly listeners = new Set<(message: string) => void>();

  constructor(book: HostBook, options: HostOptions = {}) {
    this.book = book;
    this.faults = new Faults(book);
    this.requirementSet = options.requirementSet ?? '1.20';
    this.language = options.language ?? 'en';
    this.onMissing = options.onMissing ?? failTheRun;
    this.events = new HostEvents(book, (entries) => {
      this.send(writeEvents(entries));
    });
    this.root = hostObject(workbookKind, book);
  }

  /** Answers one message of the genuine library. */
  async answer(message: string): Promise<string> {
    if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
    this.faults.makeEdits();
    const request = readRequest(message);
    const bytes = sizeOf(message);
    const answer = this.answerWithin(request, bytes);
    this.requests.push({ bytes, actions: request.message.body.Actions.length, answerBytes: sizeOf(answer) });
    return answer;
  }

  /** Calls back with every message that the host sends unasked. */
  onMessage(listener: (message: string) => void): void {
    this.listeners.add(listener);
  }

  /** Waits until every event raised so far has been sent. */
  quiet(): Promise<void> {
    return this.events.quiet();
  }

  private send(message: string): void {
    for (const listener of this.listeners) listener(message);
  }

  private answerWithin(request: WireRequest, bytes: number): string {
    if (bytes > this.faults.payloadLimit) return this.refusal(request, 'RequestPayloadSizeLimitExceeded');
    if (this.faults.cellEditMode) return this.refusal(request, 'InvalidOperationInCellEditMode');
    const answer = this.run(request);
    return sizeOf(answer) > this.faults.payloadLimit
      ? this.refusal(request, 'ResponsePayloadSizeLimitExceeded')
      : answer;
  }

  private run(request: WireRequest): string {
    const { root, kept, faults, events } = this;
    const register = events.register.bind(events);
    const outcome = runBatch(request, { root, kept, faults, register });
    return writeAnswer(request.id, outcome.results, this.wireError(outcome));
  }

  private refusal(request: WireRequest, code: string): string {
    return writeRefusal(request.id, code, sentenceFor(code, this.language));
  }

  private wireError({ failure }: BatchOutcome): WireError | null {
    if (!failure) return null;
    const { error, at } = failure;
    if (error.code === 'HostMissing' || error.code === 'NullObject') this.onMissing(error.detail);
    return {
      Code: error.code,
      Message: sentenceFor(error.code, this.language),
      HttpStatusCode: 400,
      ActionIndex: at,
      Location: error.detail,
    };
  }
}

const encoder = new TextEncoder();

function sizeOf(message: string): number {
  return encoder.encode(message).byteLength;
}

/** Whatever the code under test makes of the refusal, the run ends red and names the member. */
function failTheRun(member: string): void {
  setTimeout(() => {
    throw new HostError('HostMissing', `the host for tests does not answer ${member}`);
  }, 0);
}
