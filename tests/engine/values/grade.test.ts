import { describe, expect, test } from 'vitest';
import { GRADE_SCHEMES, type GradeSchemeId } from '../../../engine/values/grade-schemes.ts';
import { compareGrades, readGrade } from '../../../engine/values/grade.ts';

const GRADES: readonly [string, GradeSchemeId, string | null, number | null][] = [
  ['good', 'peel-4', 'Good', 2],
  ['good', 'peel-5', 'Good', 3],
  ['Rating: good', 'peel-4', 'Good', 2],
  ['Rating - requires improvement', 'peel-4', 'Requires improvement', 1],
  ['Rating: inadequate (this was impacted by one case)', 'peel-4', 'Inadequate', 0],
  ['Adequate', 'peel-5', 'Adequate', 2],
  ['Adequate', 'peel-4', null, null],
  ['Adequate Assurance', 'audit', 'Adequate', 2],
  ['Reasonable', 'audit', 'Reasonable', 2],
  ['LIMITED', 'audit', 'Limited', 1],
  ['Substantial assurance', 'audit', 'Substantial', 3],
  ['No assurance', 'audit', 'No assurance', 0],
  ['Moderate', 'audit', null, null],
  ['', 'audit', null, null],
];

test.each(GRADES)('%j in %s is %s', (text, scheme, name, rank) => {
  const grade = readGrade(text, scheme);
  expect([grade?.name ?? null, grade?.rank ?? null]).toEqual([name, rank]);
});

test('Adequate without a scheme may be a PEEL grade or an audit opinion', () => {
  expect(readGrade('Adequate')).toEqual({
    name: 'Adequate',
    scheme: null,
    rank: null,
    isGraded: true,
    candidates: ['peel-5', 'audit'],
  });
});

test('Limited is an audit opinion and nothing else', () => {
  expect(readGrade('Limited')?.scheme).toBe('audit');
});

test.each([
  'Advisory',
  'Payroll (Advisory)',
  'Ungraded',
  'No rating given but wording suggests good to outstanding',
])('%j is not graded', (text) => {
  expect(readGrade(text)).toEqual({ name: text, scheme: null, rank: null, isGraded: false, candidates: [] });
});

describe('movement', () => {
  const MOVES: readonly [string, GradeSchemeId, string, GradeSchemeId, string][] = [
    ['limited', 'audit', 'adequate', 'audit', 'improved'],
    ['limited', 'audit', 'limited', 'audit', 'same'],
    ['reasonable', 'audit', 'adequate', 'audit', 'same'],
    ['adequate', 'audit', 'limited', 'audit', 'worsened'],
    ['good', 'peel-4', 'good', 'peel-5', 'not-comparable'],
    ['adequate', 'peel-5', 'adequate', 'audit', 'not-comparable'],
    ['advisory', 'audit', 'limited', 'audit', 'not-comparable'],
  ];
  test.each(MOVES)('from %s (%s) to %s (%s) is %s', (from, fromScheme, to, toScheme, movement) => {
    expect(compareGrades(readGrade(from, fromScheme), readGrade(to, toScheme))).toBe(movement);
  });

  test('a missing grade is not comparable', () => {
    expect(compareGrades(null, readGrade('limited', 'audit'))).toBe('not-comparable');
  });
});

test('every scheme is listed worst first', () => {
  for (const { grades } of GRADE_SCHEMES) {
    const ranks = grades.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});
