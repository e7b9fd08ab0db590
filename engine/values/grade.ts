import { foldText } from './fold.ts';
import { GRADE_SCHEMES, type GradeScheme, type GradeSchemeId, type SchemeGrade } from './grade-schemes.ts';

/** A grade as read. */
export interface Grade {
  /** As printed: "Requires improvement"; the cell's own words where it is not graded. */
  readonly name: string;
  /** Null where several schemes have the word and none was named, or where it is not graded. */
  readonly scheme: GradeSchemeId | null;
  /** Place within the scheme, 0 the worst; null without a scheme. */
  readonly rank: number | null;
  /** False for advisory work and inspections without a grade (T17-2, C6). */
  readonly isGraded: boolean;
  /** Every scheme that has the word. */
  readonly candidates: readonly GradeSchemeId[];
}

const UNGRADED =
  /^(?:advisory|ungraded|un-graded|not graded|no grade|no rating|not rated|no opinion|n ?\/ ?a\b|not applicable)|\((?:advisory|ungraded|not graded)\)|^advisory$/;
const LABEL = /^(?:overall )?(?:rating|grade|judg(?:e)?ment|opinion|assurance|grading)s?\s*[:-]\s*/;
const TAIL = /\s*(?:\(.*|:.*|- .*|[.,;*])$/;
const ASSURANCE = / (?:assurance|opinion|rating)$/;

/** Reads a grade within a scheme, or within all where none is named; null where the cell holds none. */
export function readGrade(text: string, scheme?: GradeSchemeId): Grade | null {
  const folded = foldText(text.slice(0, LONGEST)).replace(LABEL, '').replaceAll('_', ' ');
  if (UNGRADED.test(folded))
    return { name: text.trim(), scheme: null, rank: null, isGraded: false, candidates: [] };
  const schemes = GRADE_SCHEMES.filter(({ id }) => scheme === undefined || id === scheme);
  const found = schemes.flatMap((list) => gradeOf(list, folded) ?? []);
  const [first] = found;
  if (!first) return null;
  const isCertain = found.length === 1;
  return {
    name: first.grade.name,
    scheme: isCertain ? first.id : null,
    rank: isCertain ? first.grade.rank : null,
    isGraded: true,
    candidates: found.map(({ id }) => id),
  };
}

const LONGEST = 200;

function gradeOf(
  scheme: GradeScheme,
  folded: string,
): { readonly id: GradeSchemeId; readonly grade: SchemeGrade } | null {
  const word = folded.replace(TAIL, '').trim();
  const isIt = (name: string): boolean => name === word || name === word.replace(ASSURANCE, '');
  const grade = scheme.grades.find(({ name, aliases }) => isIt(name.toLowerCase()) || aliases.some(isIt));
  return grade ? { id: scheme.id, grade } : null;
}

/** From one grade to the next; PEEL's two lists and anything ungraded are not comparable (C7, D8). */
export function compareGrades(
  previous: Grade | null,
  next: Grade | null,
): 'improved' | 'same' | 'worsened' | 'not-comparable' {
  if (previous?.rank == null || next?.rank == null || previous.scheme !== next.scheme)
    return 'not-comparable';
  if (next.rank === previous.rank) return 'same';
  return next.rank > previous.rank ? 'improved' : 'worsened';
}
