const LAST_SPACE = 32;
const FIRST_BEYOND_ASCII = 127;

/** Whether a text shows nothing: empty, or spaces of any kind alone. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  // Nearly every text begins with a letter or a digit, and needs no closer look.
  const first = text.charCodeAt(0);
  return (first <= LAST_SPACE || first >= FIRST_BEYOND_ASCII) && text.trim() === '';
}
