import { lazy } from 'react';

/** Where each page’s script is; the chunk’s name tells the build what is opened only when somebody asks. */
const FETCH = {
  queries: () => import(/* webpackChunkName: "page-queries" */ './pages/QueriesPage.tsx'),
  summary: () => import(/* webpackChunkName: "page-summary" */ './pages/SummaryPage.tsx'),
  appendices: () => import(/* webpackChunkName: "page-appendices" */ './pages/AppendicesPage.tsx'),
  columns: () => import(/* webpackChunkName: "page-columns" */ './pages/ColumnsPage.tsx'),
  dates: () => import(/* webpackChunkName: "page-dates" */ './pages/DatesPage.tsx'),
  kept: () => import(/* webpackChunkName: "page-kept" */ './pages/KeptPage.tsx'),
};

/** The pages that only show what was checked, each fetched when it is first opened. */
export const CHECKED_PAGES = {
  queries: lazy(async () => ({ default: (await FETCH.queries()).QueriesPage })),
  summary: lazy(async () => ({ default: (await FETCH.summary()).SummaryPage })),
  appendices: lazy(async () => ({ default: (await FETCH.appendices()).AppendicesPage })),
  columns: lazy(async () => ({ default: (await FETCH.columns()).ColumnsPage })),
};

/** The pages that have something to say before any check. */
export const OPEN_PAGES = {
  dates: lazy(async () => ({ default: (await FETCH.dates()).DatesPage })),
  kept: lazy(async () => ({ default: (await FETCH.kept()).KeptPage })),
};

/** Fetches every page before it is opened, so that each opens at once and with the network off. */
export async function fetchPages(): Promise<void> {
  await Promise.allSettled(Object.values(FETCH).map((fetchPage) => fetchPage()));
}
