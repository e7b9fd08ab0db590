import { expect, test } from 'vitest';
import { codeOf, inExcel } from '../../support/excel-host/in-excel.ts';

function displayedFill(): Promise<string> {
  return codeOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan 1').getRange('A1');
      range.getDisplayedCellProperties({ format: { fill: { color: true } } });
      await context.sync();
    }),
  );
}

test('a member of ExcelApi 1.19 is not found at the floor, and is there at the ceiling', async () => {
  inExcel({ requirementSet: '1.13' });
  expect(await displayedFill()).toBe('ApiNotFound');
  inExcel({ requirementSet: '1.20' });
  expect(await displayedFill()).toBe('done');
});

test('a member of ExcelApi 1.14 is not found at the floor by the library’s own table', async () => {
  inExcel({ requirementSet: '1.13' });
  const work = Excel.run((context) => {
    context.workbook.worksheets.onProtectionChanged.add(() => Promise.resolve());
    return Promise.resolve();
  });
  expect(await codeOf(work)).toBe('ApiNotFound');
});

test('Office says which sets there are', () => {
  inExcel({ requirementSet: '1.13' });
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported('ExcelApi', '1.9'),
    requirements.isSetSupported('ExcelApi', '1.13'),
    requirements.isSetSupported('ExcelApi', '1.14'),
    requirements.isSetSupported('SharedRuntime', '1.1'),
    requirements.isSetSupported('NoSuchApi', '1.1'),
  ]).toEqual([true, true, false, true, false]);
});
