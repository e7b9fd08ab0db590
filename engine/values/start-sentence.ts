/** Words at the start of a sentence: "The action in row 5" of "the action in row 5"; what begins with a figure stays. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
