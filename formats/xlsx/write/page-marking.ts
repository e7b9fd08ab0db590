import { lineText } from './cell-text.ts';

/** Letters that Excel takes in a page header, its codes counted; a little is kept for those. */
const LONGEST = 220;
const MORE = ' and more: see the top of the sheet';

/** A marking for the top and foot of a printed page: bold, in the middle, its own “&” never a code. */
export function pageMarking(marking: string): string {
  return `&C&10&"Arial,Bold"${shortened(headerText(marking))}`;
}

/** Text in a page header: Excel’s codes begin with “&”, so a real one is written twice. */
export function headerText(text: string): string {
  return lineText(text).replace(/&/g, '&&');
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - MORE.length).replace(/[\ud800-\udbff]$/, '');
  const ampersands = /&*$/.exec(cut)?.[0].length ?? 0;
  return (ampersands % 2 === 1 ? cut.slice(0, -1) : cut) + MORE;
}
