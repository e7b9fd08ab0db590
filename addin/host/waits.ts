/** How long Excel may take to answer one request, in milliseconds: some of its promises never settle. */
export const ANSWERED_WITHIN = 60_000;

/** How long it may take over what grows with the workbook and cannot be cancelled: own sheets, highlights, fixes. */
export const WRITTEN_WITHIN = 300_000;

/** How long others wait for what they can go on without: a file closed, edits heard, the pane in front. */
export const WAITED_FOR = 10_000;
