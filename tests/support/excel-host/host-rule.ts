import type { Area } from '../../../engine/workbook/workbook.ts';

/** A conditional format. Only custom ones (a formula) can be made here; a file's own are known by their place alone. */
export interface HostRule {
  readonly id: string;
  areas: readonly Area[];
  /** Excel's name of its kind: "Custom". */
  readonly type: string;
  /** The custom rule's formula with its "=", "" before it is set. */
  formula: string;
  stopIfTrue: boolean;
  fill: string | null;
  font: {
    color: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: string | null;
    strikethrough: boolean | null;
  };
  borders: Record<RuleSide, { style: string; color: string }>;
}

/** The four sides a conditional format may draw. */
export type RuleSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** A rule that does nothing yet. */
export function newRule(id: string, areas: readonly Area[], type: string): HostRule {
  const none = (): { style: string; color: string } => ({ style: 'None', color: '#000000' });
  return {
    id,
    areas,
    type,
    formula: '',
    stopIfTrue: false,
    fill: null,
    font: { color: null, bold: null, italic: null, underline: null, strikethrough: null },
    borders: { EdgeTop: none(), EdgeBottom: none(), EdgeLeft: none(), EdgeRight: none() },
  };
}
