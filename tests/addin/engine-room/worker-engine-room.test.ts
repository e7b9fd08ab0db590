import { describe, expect, test } from 'vitest';
import { makeWorkerEngineRoom } from '../../../addin/engine-room/worker-engine-room.ts';
import { unwatched } from '../../../addin/run.ts';
import { refusalOf } from '../../support/in-excel.ts';

const ASKED = {
  sources: [],
  kept: { format: 'panelpack.kept/1' },
  isOpenWorkbook: false,
  today: '2025-12-31',
} as const;

/** What a browser does to a page that was opened as a file. */
function refuseWorker(): never {
  throw new DOMException('Script cannot be accessed from origin null', 'SecurityError');
}

describe('an engine room in a worker', () => {
  test('says where the page is to be opened where the browser refuses a worker', async () => {
    const room = makeWorkerEngineRoom(refuseWorker);
    expect(await refusalOf(room.check(ASKED, unwatched()))).toEqual({
      code: 'worker-refused',
      message:
        'The browser lets this page check workbooks only at a web address: open it at the one that IT gave you, not as a file from a folder.',
    });
  });
});
