import { expect, test } from 'vitest';
import { readAuditGrade, readGrade } from '../../../engine/values/grade.ts';

const GRADES: readonly [string, string | null][] = [
  ['good', 'Good'],
  ['Rating: good', 'Good'],
  ['Rating - requires improvement', 'Requires improvement'],
  ['Rating: inadequate (this was impacted by one case)', 'Inadequate'],
  ['Adequate', 'Adequate'],
  ['Limited', 'Limited'],
  ['Moderate', null],
  ['', null],
];
test.each(GRADES)('the grade of %j is %s', (text, name) => {
  expect(readGrade(text)).toBe(name);
});

const AUDIT_GRADES: readonly [string, string | null][] = [
  ['Adequate Assurance', 'Adequate'],
  ['Reasonable', 'Reasonable'],
  ['LIMITED', 'Limited'],
  ['Substantial assurance', 'Substantial'],
  ['No assurance', 'No assurance'],
  ['Good', null],
  ['Moderate', null],
];
test.each(AUDIT_GRADES)('as an audit opinion %j is %s', (text, name) => {
  expect(readAuditGrade(text)).toBe(name);
});

test.each([
  'Advisory',
  'Payroll (Advisory)',
  'Ungraded',
  'No rating given but wording suggests good to outstanding',
])('%j is not graded, and keeps its own words', (text) => {
  expect(readGrade(text)).toBe(text);
});
