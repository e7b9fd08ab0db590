import type { ReadOptions } from '../formats/xlsx/read/index.ts';
import { inflateWithZlib } from './inflate-with-zlib.ts';
import { lettersOfBytes } from './letters-of-bytes.ts';

/** How Node reads a workbook: by what it has in C++. */
export const IN_NODE: ReadOptions = { inflate: inflateWithZlib, asLetters: lettersOfBytes };
