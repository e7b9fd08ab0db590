import type { AppendixTemplate } from '../templates/appendix-template.ts';
import type { Edition } from './table.ts';

/** By place; those without one follow in the order in which they were given (D13). */
export function inPackOrder(templates: readonly AppendixTemplate[]): AppendixTemplate[] {
  const place = (template: AppendixTemplate): number => template.place ?? Number.MAX_SAFE_INTEGER;
  return [...templates].sort((a, b) => place(a) - place(b));
}

/** Queries, date checks and data quality are for the team: panel and public editions do not have them (D13). */
export function isMadeIn({ workingOnly }: AppendixTemplate, edition: Edition): boolean {
  return edition === 'working' || workingOnly !== true;
}
