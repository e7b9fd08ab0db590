import { foldText } from './fold.ts';

/** One grade as printed, and its other spellings, folded. */
interface Grade {
  readonly name: string;
  readonly aliases: readonly string[];
}

const grade = (name: string, ...aliases: readonly string[]): Grade => ({ name, aliases });

/** PEEL, of four tiers to 2018/19 and of five, with Adequate, from 2021/22 (C6). */
const PEEL_GRADES: readonly Grade[] = [
  grade('Inadequate'),
  grade('Requires improvement', 'ri'),
  grade('Adequate'),
  grade('Good'),
  grade('Outstanding'),
];

/** Opinions of internal audit: they share words with PEEL and are never one list with it (C7). */
const AUDIT_GRADES: readonly Grade[] = [
  grade('No assurance', 'none', 'no'),
  grade('Limited'),
  grade('Adequate'),
  grade('Reasonable'),
  grade('Substantial'),
];
const ALL_GRADES: readonly Grade[] = [...PEEL_GRADES, ...AUDIT_GRADES];

/** Advisory work and inspections without a grade (T17-2, C6). */
const UNGRADED =
  /^(?:advisory|ungraded|un-graded|not graded|no grade|no rating|not rated|no opinion|n ?\/ ?a\b|not applicable)|\((?:advisory|ungraded|not graded)\)|^advisory$/;
const LABEL = /^(?:overall )?(?:rating|grade|judg(?:e)?ment|opinion|assurance|grading)s?\s*[:-]\s*/;
const TAIL = /\s*(?:\(.*|:.*|- .*|[.,;*])$/;
const ASSURANCE = / (?:assurance|opinion|rating)$/;
const LONGEST = 200;

/** The grade of a cell as printed, "Requires improvement"; its own words where it says that there is none; null where it holds neither. */
export function readGrade(text: string): string | null {
  return readAmong(ALL_GRADES, text);
}

/** As `readGrade`, of internal audit's opinions alone. */
export function readAuditGrade(text: string): string | null {
  return readAmong(AUDIT_GRADES, text);
}

function readAmong(grades: readonly Grade[], text: string): string | null {
  const folded = foldText(text.slice(0, LONGEST)).replace(LABEL, '').replaceAll('_', ' ');
  if (UNGRADED.test(folded)) return text.trim();
  const word = folded.replace(TAIL, '').trim();
  const isIt = (name: string): boolean => name === word || name === word.replace(ASSURANCE, '');
  const found = grades.find(({ name, aliases }) => isIt(name.toLowerCase()) || aliases.some(isIt));
  return found?.name ?? null;
}
