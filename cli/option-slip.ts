import { nearestWord } from '../engine/values/nearest-word.ts';
import { didYouMean } from './likely-meant.ts';

const NAMED = /'(--?[^\s'=]+)/;

/** What to put right about an option that could not be read: Node's own sentence is for programmers, and in straight quotes. */
export function optionSlip(problem: unknown, known: readonly string[]): string {
  const why = problem instanceof Error ? problem.message : '';
  const word = NAMED.exec(why)?.[1] ?? '';
  if (!known.includes(word.slice(2))) return `There is no option “${word}”.${optionMeant(word, known)}`;
  if (why.includes('does not take')) return `${word} takes no value: write it alone.`;
  return `Write a value behind ${word}.`;
}

function optionMeant(word: string, known: readonly string[]): string {
  const near = nearestWord(word.replace(/^-+/, ''), known);
  return near === null ? '' : didYouMean(`--${near}`);
}
