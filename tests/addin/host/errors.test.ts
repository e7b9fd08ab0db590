import { describe, expect, it } from 'vitest';
import { HOST_CODES, officeCodeOf, refusalFrom } from '../../../addin/host/errors.ts';
import { Refusal } from '../../../addin/refusal.ts';

const SAID_OF = [
  [
    'InvalidOperationInCellEditMode',
    'cell-being-edited',
    'Press Enter in Excel to finish the cell you are editing, then check the workbook again.',
  ],
  [
    'AccessDenied',
    'protected',
    'This sheet or workbook is protected or open for reading only: unprotect it in Excel’s Review tab, or save a copy of your own, then check the workbook again.',
  ],
  [
    'RequestPayloadSizeLimitExceeded',
    'too-large',
    'This workbook holds more than Excel hands over at once: save a copy with only the tracker’s sheets and rows, then check the workbook there.',
  ],
  [
    'ItemNotFound',
    'not-there',
    'A sheet, table or cell that Panelpack looked for is no longer there: see what has changed, then check the workbook again.',
  ],
  [
    'ConflictingChange',
    'changed-by-colleague',
    'A colleague changed this workbook at the same time: wait a moment, see what has changed, then check the workbook again.',
  ],
  [
    'ApiNotFound',
    'newer-excel-needed',
    'This Excel is too old to check the workbook: update Office, or open the saved file in Panelpack outside Excel.',
  ],
  [
    'InvalidSelection',
    'something-selected',
    'Click on a cell in Excel, so that no chart or picture is selected, then check the workbook again.',
  ],
  [
    'ActivityLimitReached',
    'excel-busy',
    'Excel is busy: wait until it has finished, then check the workbook again.',
  ],
  [
    'RequestAborted',
    'excel-lost',
    'Excel did not answer: see that you are online and the workbook is still open, then check the workbook again.',
  ],
  [
    11001,
    'file-not-given',
    'Excel does not hand over this workbook as a file: save it, and open the saved file in Panelpack outside Excel.',
  ],
  [
    7000,
    'no-permission',
    'Excel does not let Panelpack check the workbook: save a copy without its sensitivity label or restrictions, or ask your IT.',
  ],
  [
    'GeneralException',
    'excel-failed',
    'Excel could not check the workbook and does not say why: save the workbook, close and open it, then try again.',
  ],
] as const;

describe('refusalFrom', () => {
  it.each(SAID_OF)('says for %s what to do', (code, ours, message) => {
    const { code: given, message: said } = refusalFrom({ code }, 'check the workbook');
    expect({ given, said }).toEqual({ given: ours, said: message });
  });

  it.each(Object.entries(HOST_CODES))('never shows Excel’s own words for %s', (code) => {
    const error = Object.assign(new Error('Die Zelle wird gerade bearbeitet.'), { code });
    const { message } = refusalFrom(error, 'check the workbook');
    expect(message).not.toContain('bearbeitet');
    expect(message).not.toContain(code);
    expect(message).toMatch(/^[A-Z].*[a-z].*\.$/);
  });

  it('says of an unknown code that Excel does not say why', () => {
    expect(refusalFrom({ code: 'SomethingNew' }, 'select the cell').code).toBe('excel-failed');
  });

  it('says of a fault of our own that Excel does not say why', () => {
    expect(refusalFrom(new TypeError('x is not a function'), 'select the cell').message).toBe(
      'Excel could not select the cell and does not say why: save the workbook, close and open it, then try again.',
    );
  });

  it('leaves a refusal as it is', () => {
    const already = new Refusal('too-large', 'This workbook is too large.');
    expect(refusalFrom(already, 'select the cell')).toBe(already);
  });
});

describe('officeCodeOf', () => {
  it('gives the code of a thrown error', () => {
    expect(officeCodeOf(Object.assign(new Error('x'), { code: 'ItemNotFound' }))).toBe('ItemNotFound');
  });

  it('gives the number of a failed call', () => {
    expect(officeCodeOf({ name: 'Network Problem', message: 'x', code: 11001 })).toBe('11001');
  });

  it('is null for what has no code', () => {
    expect(officeCodeOf('x')).toBeNull();
  });
});
