import { expect, test } from 'vitest';
import { toBase64 } from '../../../addin/host/base64.ts';

test.each([0, 1, 2, 3, 23_999, 24_000, 24_001, 1_000_003])(
  '%i bytes are the same after a way there and back',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    expect(Uint8Array.from(atob(toBase64(bytes)), (letter) => letter.charCodeAt(0))).toEqual(bytes);
  },
);
