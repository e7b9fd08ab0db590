const SENTENCE_END = /(?<=[.;!?])\s+|\s*[\n\r•●▪]\s*/;

/** The sentences of an update as written, bullets and lines apart; an abbreviation's full stop ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
