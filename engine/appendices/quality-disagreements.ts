import type { AssessedRecord, RagAssessment } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import { listed, type QualityLine } from './quality-line.ts';

const RULE = 'rating-fits-the-dates';

const CHECK_WORDS: Readonly<Record<RagAssessment['dateCheck'], string>> = {
  red: 'the dates show red',
  amber: 'the dates show amber',
  'no-concern': 'there is nothing in the dates',
  complete: 'it is reported complete',
  'not-rated': 'the dates cannot be measured',
};

interface Group {
  readonly sheet: string;
  readonly rag: RagAssessment;
  readonly cells: string[];
  readonly refs: string[];
}

/** Ratings that differ from the date check and that no query asks about: a line for each pair of D5 on each sheet. */
export function disagreementLines({ records, queries, settings }: Examination): QualityLine[] {
  const asked = new Set(
    queries.filter(({ rule }) => rule === RULE).map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`),
  );
  const groups = new Map<string, Group>();
  for (const assessed of records) {
    const { rag, record } = assessed;
    if (!rag?.cell || !isApart(rag) || asked.has(`${record.sheet}!${rag.cell}`)) continue;
    const key = [record.sheet, rag.stated, rag.dateCheck].join('\u0000');
    const group = groups.get(key) ?? { sheet: record.sheet, rag, cells: [], refs: [] };
    group.cells.push(rag.cell);
    group.refs.push(refOf(assessed));
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => lineOf(group, settings.ragRules.names));
}

/** A blank is always asked for where the dates show something; with nothing in them it is a gap to know of. */
function isApart({ agreement, stated, dateCheck }: RagAssessment): boolean {
  const isAskedAnyway = stated === 'none' && (dateCheck === 'red' || dateCheck === 'amber');
  return agreement !== 'agree' && !isAskedAnyway;
}

function lineOf(
  { sheet, rag, cells, refs }: Group,
  names: Examination['settings']['ragRules']['names'],
): QualityLine {
  const said = rag.stated === 'none' ? names.none : `The lead says ${names[rag.stated]}`;
  const why = cells.length === 1 ? `: ${rag.reason}` : '';
  const isTheLeads = rag.stated !== 'none' && rag.agreement === 'accept';
  const settled = isTheLeads ? ' The rating is the lead’s to give.' : '';
  return {
    matter: 'For information',
    sheet,
    cells: listed(cells),
    refs: listed(refs),
    found: names[rag.stated],
    readAs: `${said}, and ${CHECK_WORDS[rag.dateCheck]}${why}.${settled}`,
    rule: RULE,
  };
}

function refOf({ record }: AssessedRecord): string {
  return record.fields.get('ref')?.text.trim() || `row ${String(record.row)}`;
}
