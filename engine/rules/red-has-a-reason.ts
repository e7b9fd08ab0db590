import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { foldText } from '../values/fold.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { asking, cellOf, nameOf, quote, type Examined, type RecordCheck, type Rule } from './rule.ts';
import { askLater, askEachOrTogether, type Asked, type TogetherWords } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status', 'RAG'];

/** A lead's Red that the dates do not explain is explained by the update. */
export const redHasAReason: Rule = {
  id: 'red-has-a-reason',
  severity: 'warning',
  summary: 'A Red that the dates do not show is explained in the update',
  why: 'Red is the lead’s to give, and the dates may hide what is wrong. A panel must read the reason to help.',
  source: 'Decision table D5, row Red; trap T39',
  check: checkReds,
  examples: [
    {
      name: 'an update that says what is wrong is enough',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Recruit a data lead',
          'Cdr Okafor',
          'March 2022',
          'No suitable person was found in two rounds.',
          'In progress',
          'Red',
        ],
        [
          '1.2',
          '1: Learning',
          'Roll out the visits',
          'Cdr Okafor',
          'March 2022',
          'Three boroughs will miss their number this year.',
          'In progress',
          'Red',
        ],
      ],
      expect: [],
    },
    {
      name: 'a Red that the dates show needs no more',
      headings: HEADINGS,
      rows: [['1.3', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'October 2021', '', 'In progress', 'Red']],
      expect: [],
    },
    {
      name: 'a status that tells of a delay is a reason',
      headings: HEADINGS,
      rows: [['1.4', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'On hold', 'Red']],
      expect: [],
    },
    {
      name: 'a blank update leaves a Red unexplained',
      headings: HEADINGS,
      rows: [['1.5', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'In progress', 'Red']],
      expect: [
        {
          cell: 'F2',
          message:
            'Say in F2 why action 1.5 is rated Red: its update is blank, and its dates do not show why (due 31 March 2022, 90 days away).',
        },
      ],
    },
    {
      name: 'an update with only good news is to be confirmed',
      headings: HEADINGS,
      rows: [
        [
          '1.6',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'March 2022',
          'Two hubs are open and their staff trained.',
          'In progress',
          'Red',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          severity: 'info',
          message:
            'Say in F2 why action 1.6 is rated Red: “Two hubs are open and their staff trained.” gives no reason that was recognised, nor do its dates (due 31 March 2022, 90 days away).',
        },
      ],
    },
  ],
};

/** Words by which an update tells what stands in the way: generous, for a wrong question costs more than a missed one. */
const NAMES_A_CAUSE =
  /\b(?:risks?|issues?|problems?|concerns?|challeng\w*|difficult\w*|delay\w*|late|later|slip\w*|behind|overdue|miss(?:ed|es|ing)?|fail\w*|lack\w*|lost|shortage|short|shortfall|gaps?|insufficient|limited|too (?:few|little|many)|only|still|awaiting|awaits?|waiting|wait|pending|outstanding|depend\w*|until|unless|subject to|vacan\w*|turnover|sick\w*|absence|capacity|resourc\w*|funding|unfunded|budget|cost\w*|pressure|pause\w*|stalled|stopped|suspended|halted|hold|held|block\w*|barrier|unable|cannot|not|no|none|never|without|nobody|neither|nor|however|but|although|despite|yet|re-?plan\w*|re-?profil\w*|re-?schedul\w*|extension|extended|escalat\w*|red|amber|uncertain\w*|unclear|unlikely|critical|urgent|poor|weak\w*|decreas\w*|declin\w*|worse\w*|increas\w*|backlog|breach\w*|incident|strike|withdr\w*|reject\w*|refus\w*|turned down|hard)\b|n't\b/;

function checkReds({ settings }: Examined): RecordCheck {
  const blank: Asked[] = [];
  const silent: Asked[] = [];
  const { red } = settings.ragRules.names;
  const words: TogetherWords = (rows, cells) => forMany(rows, cells, red);
  return {
    look: (assessed) => {
      const field = isRedWithoutCause(assessed) ? assessed.record.fields.get('update') : undefined;
      const text = field?.text.trim() ?? '';
      if (field && text === '') blank.push(askLater(assessed, field, askWhy, field, red));
      else if (field && !NAMES_A_CAUSE.test(foldText(text)))
        silent.push(askLater(assessed, field, askToConfirm, field, red));
    },
    *ask() {
      yield* askEachOrTogether(redHasAReason, blank, words);
      yield* askEachOrTogether(asking(redHasAReason, 'info'), silent, words);
    },
  };
}

/** Rated Red, and neither the dates nor the status tell why. */
function isRedWithoutCause({ rag, status }: AssessedRecord): boolean {
  if (rag?.stated !== 'red' || rag.row !== 'nothing-in-the-dates') return false;
  return status === null || !NAMES_A_CAUSE.test(foldText(status.reading.text));
}

function askWhy(assessed: AssessedRecord, field: FieldText, red: string): string {
  const dates = `its dates do not show why (${assessed.rag?.reason ?? ''})`;
  return `Say in ${cellOf(field)} why ${nameOf(assessed)} is rated ${red}: its update is blank, and ${dates}.`;
}

function askToConfirm(assessed: AssessedRecord, field: FieldText, red: string): string {
  const wanted = `Say in ${cellOf(field)} why ${nameOf(assessed)} is rated ${red}`;
  const dates = `nor do its dates (${assessed.rag?.reason ?? ''})`;
  return `${wanted}: ${quote(field.text)} gives no reason that was recognised, ${dates}.`;
}

function forMany(rows: number, cells: string, red: string): string {
  return `Say in the updates why ${counted(rows, 'action')} are rated ${red} (${cells}): their dates do not show why.`;
}
