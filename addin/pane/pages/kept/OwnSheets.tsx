import { useEffect, useState, type ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { Section } from '../../parts/Section.tsx';

interface OwnSheetsProps {
  readonly session: PaneSession;
}

/** Sheets of this workbook that Panelpack made; nothing where there are none. */
export function OwnSheets({ session }: OwnSheetsProps): ReactElement | null {
  const sheets = useOwnSheets(session);
  if (sheets.length === 0) return null;
  return (
    <Section title="Sheets that Panelpack made here">
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <p className="hint">Panelpack deletes no sheet: delete in Excel those that you do not want.</p>
    </Section>
  );
}

function useOwnSheets(session: PaneSession): readonly string[] {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOpen = true;
    void session.ownSheets().then((found) => {
      if (isOpen) setSheets(found);
    });
    return () => {
      isOpen = false;
    };
  }, [session]);
  return sheets;
}
