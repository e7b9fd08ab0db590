/** Which list a grade belongs to; the lists share words and are never one (C6, C7). */
export type GradeSchemeId = 'peel-4' | 'peel-5' | 'audit';

/** One grade of a scheme. */
export interface SchemeGrade {
  /** As printed. */
  readonly name: string;
  /** 0 is the worst; audit's Reasonable and Adequate are two words for one rank. */
  readonly rank: number;
  /** Other spellings, folded. */
  readonly aliases: readonly string[];
}

/** A list of grades, worst first. */
export interface GradeScheme {
  readonly id: GradeSchemeId;
  readonly name: string;
  readonly grades: readonly SchemeGrade[];
}

const grade = (name: string, rank: number, ...aliases: readonly string[]): SchemeGrade => ({
  name,
  rank,
  aliases,
});

/** PEEL to 2018/19, PEEL from 2021/22, and internal audit opinions, worst first. */
export const GRADE_SCHEMES: readonly GradeScheme[] = [
  {
    id: 'peel-4',
    name: 'PEEL, four tiers (to 2018/19)',
    grades: [
      grade('Inadequate', 0),
      grade('Requires improvement', 1, 'ri'),
      grade('Good', 2),
      grade('Outstanding', 3),
    ],
  },
  {
    id: 'peel-5',
    name: 'PEEL, five tiers (from 2021/22)',
    grades: [
      grade('Inadequate', 0),
      grade('Requires improvement', 1, 'ri'),
      grade('Adequate', 2),
      grade('Good', 3),
      grade('Outstanding', 4),
    ],
  },
  {
    id: 'audit',
    name: 'Internal audit opinions',
    grades: [
      grade('No assurance', 0, 'none', 'no'),
      grade('Limited', 1),
      grade('Adequate', 2),
      grade('Reasonable', 2),
      grade('Substantial', 3),
    ],
  },
];
