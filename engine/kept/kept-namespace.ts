/** The namespace of the custom XML part that Panelpack keeps in a user's workbook: both hosts find it by this. */
export const KEPT_NAMESPACE = 'urn:panelpack:kept:1';
