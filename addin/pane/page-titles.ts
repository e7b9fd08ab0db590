import type { PanePage } from '../session/pane-state.ts';

/** How each page is headed and named where one can go to it. */
export const PAGE_TITLES: Readonly<Record<PanePage, string>> = {
  start: 'Check',
  queries: 'Queries',
  summary: 'Summary',
  appendices: 'Appendices',
  columns: 'Which column is which',
  dates: 'Dates and RAG rules',
  kept: 'What Panelpack keeps here',
};
