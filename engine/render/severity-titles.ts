/** How each severity of query is headed for a person, what must be fixed first. */
export const SEVERITY_TITLES = [
  { severity: 'error', title: 'Must be fixed' },
  { severity: 'warning', title: 'To confirm' },
  { severity: 'info', title: 'For information' },
] as const;

/** How queries that were accepted are headed: they are in no total. */
export const ACCEPTED_TITLE = 'Accepted with a reason';
