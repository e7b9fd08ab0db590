const SENTENCE_END = /[.;!?]\s+|[\n\r•●▪]/;
const AROUND = /^[\s*-]+|[\s.;]+$/g;

/** The sentences of an update as written, without their full stops; bullets and lines are apart. An abbreviation ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(AROUND, ''))
    .filter((sentence) => sentence !== '');
}
