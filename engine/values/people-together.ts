/** What stands between somebody who leads and somebody beside them, in small letters wherever it is no part of a title. */
const BESIDE =
  '(?:together|jointly|along|in (?:conjunction|partnership|collaboration|consultation|association|liaison)|working(?: jointly| closely)?|joint) with|alongside|as well as|(?:supported|assisted|deputised|aided) by|with (?:the )?(?:support|help|assistance|input) (?:of|from)|with|w/';
const BRACKETED = '\\([^)]*\\)?|\\[[^\\]]*\\]?';
const SOMEBODY = '(?:the\\s+)?(?=\\p{Lu}|[Ss]\\.?151)';
const PARTS = new RegExp(`${BRACKETED}|([,;:-]?\\s+(${BESIDE}):?\\s+${SOMEBODY})`, 'gu');
const AT_THE_START = new RegExp(
  `^(?:${BESIDE}|[Ss]upported by|[Aa]ssisted by|[Tt]ogether with|[Jj]ointly with|[Ww]ith|[Ss]upport(?:ing)?:|[Dd]eputy:):?\\s+${SOMEBODY}`,
  'u',
);
const IN_BRACKETS = new RegExp(`\\s*[([]\\s*((?:${BESIDE}):?\\s+${SOMEBODY}[^()[\\]]+)[)\\]]`, 'gu');
const MAY_PART = /with|by|alongside|as well|w\//;

/** Two sides of a lead cell, and how plainly the words between them say that they are two. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  /** False for a bare "with" or "working with": "Head of Work with Families" is one post. */
  readonly isPlain: boolean;
}

/** Every place outside brackets where a lead cell may be parted: "supported by", "jointly with", "with". */
export function placesBeside(words: string): readonly Beside[] {
  if (!MAY_PART.test(words)) return [];
  const places: Beside[] = [];
  for (const found of words.matchAll(PARTS)) {
    const [whole, between = '', said = ''] = found;
    if (between === '') continue;
    places.push({
      before: words.slice(0, found.index),
      after: words.slice(found.index + whole.length),
      isPlain: !/^(?:(?:working )?with|w\/)$/.test(said) || between.startsWith(','),
    });
  }
  return places;
}

/** "HR Director (supported by Cdr Okafor)" without the brackets: such a bracket holds no name of the director. */
export function unbracketed(words: string): string {
  return words.includes('(') || words.includes('[') ? words.replace(IN_BRACKETS, ', $1') : words;
}

/** "Supported by Head of Learning" by itself: who it is. */
export function withoutBeside(words: string): string {
  return words.replace(AT_THE_START, '');
}

/** What is done with others, at the end of a post: "Head of Engagement with Partners" leads nothing with anybody. */
const DONE_WITH_OTHERS =
  /\b(?:work|working|liaison|liaising|relations|relationships?|engagement|engaging|partnerships?|contacts?|contracts?|planning|collaboration|co-?operation|involvement|communications?|consultation|links?|interface|dealing)$/i;

const OF_SOMETHING = /\b(?:of|for)\b/i;

/** How likely what stands before a bare "with" goes on behind it: a post "of" something may, one that works with others will. */
export function goesOn(before: string): 'likely' | 'maybe' | 'hardly' {
  if (DONE_WITH_OTHERS.test(before.trim())) return 'likely';
  return OF_SOMETHING.test(before) ? 'maybe' : 'hardly';
}
