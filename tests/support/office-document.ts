/** An answer of Office’s common API: what a call gives, or the number of its error. */
type Answer = { readonly value: unknown } | { readonly code: number };

export interface DocumentSetup {
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** What opening answers with instead of the file. */
  readonly refusesWith?: number;
  /** The slice that cannot be read, counted from 0, and its error. */
  readonly failsAt?: { readonly slice: number; readonly code: number };
  /** Called before each slice is given. */
  readonly onSlice?: (index: number) => void;
  /** The sets this Office has; every one where not given. */
  readonly has?: (set: string, version: string) => boolean;
}

/** What a stubbed document saw: files opened and closed, the most open at once, slices asked for in order. */
export interface DocumentSeen {
  opened: number;
  closed: number;
  mostOpen: number;
  readonly slices: number[];
  sliceSize: number;
}

interface OfficeStub {
  readonly context: object;
  readonly FileType: { readonly Compressed: 'compressed' };
  readonly AsyncResultStatus: { readonly Succeeded: 'succeeded'; readonly Failed: 'failed' };
}

type Callback = (result: object) => void;

/** Puts an Office in place whose document gives a file in slices, as the pane’s Office does; gives what it saw. */
export function stubOffice(setup: DocumentSetup): {
  readonly office: OfficeStub;
  readonly seen: DocumentSeen;
} {
  const seen: DocumentSeen = { opened: 0, closed: 0, mostOpen: 0, slices: [], sliceSize: 0 };
  const document = { url: setup.url ?? '', getFileAsync: openerOf(setup, seen) };
  const requirements = { isSetSupported: setup.has ?? (() => true) };
  const office = {
    context: { document, requirements },
    FileType: { Compressed: 'compressed' as const },
    AsyncResultStatus: { Succeeded: 'succeeded' as const, Failed: 'failed' as const },
  };
  return { office, seen };
}

function openerOf(setup: DocumentSetup, seen: DocumentSeen) {
  return (_type: string, { sliceSize }: { readonly sliceSize: number }, callback: Callback): void => {
    seen.sliceSize = sliceSize;
    if (setup.refusesWith !== undefined) {
      reply(callback, { code: setup.refusesWith });
      return;
    }
    seen.opened += 1;
    seen.mostOpen = Math.max(seen.mostOpen, seen.opened - seen.closed);
    reply(callback, { value: fileOf(setup, seen, sliceSize) });
  };
}

function fileOf({ bytes, failsAt, onSlice }: DocumentSetup, seen: DocumentSeen, sliceSize: number): object {
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, callback: Callback) => {
      seen.slices.push(index);
      onSlice?.(index);
      const slice = Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize));
      const fails = failsAt?.slice === index;
      reply(callback, fails ? { code: failsAt.code } : { value: { data: slice, index, size: slice.length } });
    },
    closeAsync: (callback: Callback) => {
      seen.closed += 1;
      reply(callback, { value: undefined });
    },
  };
}

function reply(callback: Callback, answer: Answer): void {
  const failed = 'code' in answer;
  const error = failed ? { name: 'Fehler', message: 'Ein Fehler ist aufgetreten.', code: answer.code } : null;
  setTimeout(() => {
    callback({ status: failed ? 'failed' : 'succeeded', value: failed ? undefined : answer.value, error });
  });
}
