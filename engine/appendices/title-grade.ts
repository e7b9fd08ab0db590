import type { AssessedRecord } from '../assess/assess-record.ts';
import { columnOf } from '../recognise/tracker.ts';
import { readGrade } from '../values/grade.ts';
import type { Feed } from './source.ts';

/** A grade that a table's title gives to all its rows, and the cell that says so. */
export interface TitleGrade {
  readonly text: string;
  readonly cell: string;
}

const GRADE_WORD = /\b(no assurance|limited|reasonable|adequate|substantial)\b/i;

/** "Limited audits" over a table without a grade column, as the 2017 paper prints it; null where it has the column. */
export function titleGradeOf({ examination, tracker }: Feed): TitleGrade | null {
  if (columnOf(tracker, 'grade')) return null;
  const title = examination.recognition.titles.find(({ sheet }) => sheet === tracker.sheet.name);
  for (const { text, cell } of title?.texts ?? []) {
    const word = text.length <= 120 ? GRADE_WORD.exec(text)?.[1] : undefined;
    if (word !== undefined) return { text: word, cell: `${tracker.sheet.name}!${cell}` };
  }
  return null;
}

/** A record's latest grade: its own column's, else that of the title over its table; the first one until a follow-up gives another. */
export function gradeText({ record }: AssessedRecord, ofTitle: TitleGrade | null): string {
  const latest = record.fields.get('grade')?.text ?? ofTitle?.text ?? '';
  const first = record.fields.get('previousGrade')?.text ?? '';
  return !isGraded(latest) && isGraded(first) ? first : latest;
}

function isGraded(text: string): boolean {
  return readGrade(text, 'audit')?.isGraded === true;
}
