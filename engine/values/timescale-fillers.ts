const LEADING = new RegExp(
  `^(?:${[
    'to be (?:completed|implemented|delivered) by',
    'on-?going (?:until|till|to|-)',
    'due (?:by|in|on|to)',
    'before (?:the )?end(?: of)?',
    'no later than',
    'not later than',
    'end (?:of|date)',
    'implementation',
    'implement',
    'delivery',
    'deliver',
    'completion',
    'complete by',
    'roll-?out',
    'launch',
    'expected',
    'anticipated',
    'estimated',
    'est',
    'approximately',
    'approx',
    'circa',
    'c',
    'around',
    'about',
    'target',
    'due',
    'planned',
    'proposed',
    'provisional(?:ly)?',
    'forecast',
    'revised(?: to)?',
    'extended(?: to| until| till)?',
    'ext(?: to)?',
    'overdue',
    'scheduled',
    'likely',
    'deadline',
    'timescale',
    'date',
    'now',
    'by',
    'on',
    'in',
    'for',
    'during',
    'at',
    'to',
    'until',
    'till',
    'end',
    'start',
    'beginning',
    'middle',
    'mid',
    'late',
    'later',
    'early',
    'latest',
    'is',
    'of',
    'the',
  ].join('|')})(?:[ .:,-]+)(?=.)`,
);
/** “31 March deadline”, “Q3 at the latest”: the words behind the date. */
const TRAILING =
  /[ ,:-]+(implementation|delivery|completion|roll-?out|launch|expected|estimated|est|approx|target|deadline|revised|extended|ext|overdue|provisional|provisionally|latest|at the latest|end|tbc|to be confirmed)$/;

/** Folded text without the words that say nothing of the date, and those words in their order (D1, "drop filler words"). */
export interface Stripped {
  readonly text: string;
  readonly fillers: readonly string[];
  readonly hasQuestionMark: boolean;
  readonly isToBeConfirmed: boolean;
}

const MOST_FILLERS = 8;

/** Takes filler words off both ends of folded text. */
export function stripFillers(folded: string): Stripped {
  const hasQuestionMark = folded.endsWith('?');
  let text = hasQuestionMark ? folded.replace(/[ ?]+$/, '') : folded;
  const before: string[] = [];
  const after: string[] = [];
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const leading = LEADING.exec(text);
    const trailing = leading ? null : TRAILING.exec(text);
    if (leading) {
      before.push(leading[0].replace(/[ .:,-]+$/, ''));
      text = text.slice(leading[0].length);
    } else if (trailing) {
      after.unshift(trailing[1] ?? '');
      text = text.slice(0, trailing.index);
    } else {
      break;
    }
  }
  const isToBeConfirmed = after.some((word) => word === 'tbc' || word === 'to be confirmed');
  return { text, fillers: [...before, ...after], hasQuestionMark, isToBeConfirmed };
}
