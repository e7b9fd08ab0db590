import type { RagAssessment } from '../assess/assess-rag.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import { listed, type QualityLine } from './quality-line.ts';

const RULE = 'rating-fits-the-dates';

const CHECK_WORDS: Readonly<Record<RagAssessment['dateCheck'], string>> = {
  red: 'the dates show red',
  amber: 'the dates show amber',
  'no-concern': 'there is nothing in the dates',
  complete: 'it is reported complete',
  'not-rated': 'the dates cannot be measured',
};

/** A rating that differs from its date check, and the cell it stands in. */
interface Disagreement {
  readonly record: AssessedRecord['record'];
  readonly rag: RagAssessment;
  readonly cell: string;
}

/** Ratings that differ from the date check and that no query asks about: a line for each pair of D5 on each sheet. */
export function disagreementLines({ records, queries, settings }: Examination): QualityLine[] {
  const asked = new Set(
    queries.filter(({ rule }) => rule === RULE).map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`),
  );
  const apart = records.flatMap(({ record, rag }): Disagreement[] => {
    if (!rag?.cell || !isApart(rag) || asked.has(`${record.sheet}!${rag.cell}`)) return [];
    return [{ record, rag, cell: rag.cell }];
  });
  const alike = groupedBy(apart, ({ record, rag }) =>
    [record.sheet, rag.stated, rag.dateCheck].join('\u0000'),
  );
  return Array.from(alike.values(), (group) => lineOf(group, settings.ragRules.names));
}

/** A blank is always asked for where the dates show something; with nothing in them it is a gap to know of. */
function isApart({ agreement, stated, dateCheck }: RagAssessment): boolean {
  const isAskedAnyway = stated === 'none' && (dateCheck === 'red' || dateCheck === 'amber');
  return agreement !== 'agree' && !isAskedAnyway;
}

function lineOf(
  group: Group<Disagreement>,
  names: Examination['settings']['ragRules']['names'],
): QualityLine {
  const [{ record, rag }] = group;
  const said = rag.stated === 'none' ? names.none : `The lead says ${names[rag.stated]}`;
  const why = group.length === 1 ? `: ${rag.reason}` : '';
  const isTheLeads = rag.stated !== 'none' && rag.agreement === 'accept';
  const settled = isTheLeads ? ' The rating is the lead’s to give.' : '';
  return {
    matter: 'For information',
    sheet: record.sheet,
    cells: listed(group.map(({ cell }) => cell)),
    refs: listed(group.map(refOf)),
    found: names[rag.stated],
    readAs: `${said}, and ${CHECK_WORDS[rag.dateCheck]}${why}.${settled}`,
    rule: RULE,
  };
}

function refOf({ record }: Disagreement): string {
  return record.fields.get('ref')?.text.trim() || `row ${String(record.row)}`;
}
