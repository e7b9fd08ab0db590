import { lazy } from 'react';

/** The pages that only show what was checked, each fetched when it is first opened. */
export const CHECKED_PAGES = {
  queries: lazy(async () => ({ default: (await import('./pages/QueriesPage.tsx')).QueriesPage })),
  summary: lazy(async () => ({
    default: (await import(/* webpackChunkName: "page-summary" */ './pages/SummaryPage.tsx')).SummaryPage,
  })),
  appendices: lazy(async () => ({
    default: (await import(/* webpackChunkName: "page-appendices" */ './pages/AppendicesPage.tsx'))
      .AppendicesPage,
  })),
  columns: lazy(async () => ({
    default: (await import(/* webpackChunkName: "page-columns" */ './pages/ColumnsPage.tsx')).ColumnsPage,
  })),
};

/** The pages that have something to say before any check. */
export const OPEN_PAGES = {
  dates: lazy(async () => ({
    default: (await import(/* webpackChunkName: "page-dates" */ './pages/DatesPage.tsx')).DatesPage,
  })),
  kept: lazy(async () => ({
    default: (await import(/* webpackChunkName: "page-kept" */ './pages/KeptPage.tsx')).KeptPage,
  })),
};
