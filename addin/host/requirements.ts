/** The oldest Excel that Panelpack runs in, as the manifest declares it: Office 2021 and later. */
export const FLOOR = '1.13';

/** Members used beyond the floor, with the set that brings them: each is asked for by `canUse` before it is used. */
export const GATED = {
  'Range.getDisplayedCellProperties': { set: 'ExcelApi', version: '1.19' },
} as const;

export type GatedMember = keyof typeof GATED;

/** Whether this Excel has a requirement set. */
export function has(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Whether this Excel has a member beyond the floor. */
export function canUse(member: GatedMember): boolean {
  const { set, version } = GATED[member];
  return has(set, version);
}
