/** Where the command line names an option or a file, the pane names its own field. */
const IN_THE_PANE: readonly (readonly [string | RegExp, string])[] = [
  ['Give one with --as-at or in a title row', 'Give one under “As-at date” or in a title row'],
  [/\(--scheme [^()]+\)/, 'under “Dates and RAG rules”'],
  ['Write it under “columns” in panelpack.config.json.', 'Say so under “Which column is which”.'],
  [
    'choose its replacement under “markings” in panelpack.config.json',
    'choose its replacement under “Replace a marking”',
  ],
  [
    'Put agreed ones on record under “extensions” in the config.',
    'Where one was agreed, choose “Record an extension…”.',
  ],
  ['“posts” in the config gives one', '“A post for a name” gives one'],
];

/** A message as the pane says it: the same but for where to put a setting right. */
export function sayInPane(message: string): string {
  return IN_THE_PANE.reduce((said, [there, here]) => said.replace(there, here), message);
}
