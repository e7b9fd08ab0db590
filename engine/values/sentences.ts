const SENTENCE_END = /[.;!?]\s+|[\n\r•●▪]/;
const BULLET = /^[*-]+\s*/;
const FULL_STOP = /[.;]$/;

/** The sentences of an update as written, without their full stops; bullets and lines are apart. An abbreviation ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim().replace(BULLET, '').replace(FULL_STOP, ''))
    .filter((sentence) => sentence !== '');
}
