/** The namespace of the custom XML part that Panelpack keeps in a user's workbook: both hosts find it by this. */
export const KEPT_NAMESPACE = 'urn:panelpack:kept:1';

/** The most characters that are read of that part. */
export const LONGEST_KEPT = 1024 * 1024;
