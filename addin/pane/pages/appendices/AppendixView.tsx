import type { ReactElement } from 'react';
import type { AppendixTable } from '../../../../engine/appendices/table.ts';
import type { RagRules } from '../../../../engine/templates/rag-rules.ts';
import { longDate } from '../../../../engine/values/calendar.ts';
import { counted } from '../../../../engine/values/counted.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { AppendixRows } from './AppendixRows.tsx';

interface AppendixViewProps {
  readonly table: AppendixTable;
  readonly rules: Pick<RagRules, 'fills'>;
}

/** One table of a pack, folded until it is opened: to read and to copy into a paper. */
export function AppendixView({ table, rules }: AppendixViewProps): ReactElement {
  return (
    <Disclosure
      title={`Appendix ${table.letter}: ${table.title}`}
      note={counted(table.rows.length, 'row')}
      isOpenFirst={false}
    >
      {() => (
        <>
          <AboutTable table={table} />
          <AppendixRows table={table} rules={rules} />
        </>
      )}
    </Disclosure>
  );
}

/** What its reader must know before its rows: at which date, how marked, what was counted, from where. */
function AboutTable({
  table: { asAt, marking, notes, source },
}: Pick<AppendixViewProps, 'table'>): ReactElement {
  return (
    <>
      <p>{[`As at ${longDate(asAt)}.`, marking ?? ''].join(' ').trim()}</p>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <p className="hint">{`Source: ${source}.`}</p>
    </>
  );
}
