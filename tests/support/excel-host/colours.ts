import { refuse } from './host-error.ts';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  grey: '#808080',
  gray: '#808080',
};

/** A colour as Excel takes it: "#ffc000", or an HTML name; "#RRGGBB" in capitals. */
export function asColour(value: unknown, member: string): string {
  if (typeof value !== 'string') return refuse('InvalidArgument', member);
  if (/^#[0-9a-f]{6}$/iu.test(value)) return value.toUpperCase();
  return NAMED[value.toLowerCase()] ?? refuse('InvalidArgument', member);
}
