import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { auditsRegister } from './audits.ts';
import { inspectionsRegister } from './inspections.ts';
import { improvementPlanFlat } from './plan-flat.ts';
import { improvementPlanPages } from './plan-pages.ts';

/** The sample trackers of the fictional Northmoor Police, by file name. */
export const SAMPLES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'improvement-plan-pages.xlsx': improvementPlanPages,
  'improvement-plan-flat.xlsx': improvementPlanFlat,
  'inspections-register.xlsx': inspectionsRegister,
  'audits-register.xlsx': auditsRegister,
};

/** Writes every sample beside this file. */
export async function buildSamples(): Promise<void> {
  for (const [name, make] of Object.entries(SAMPLES)) {
    await writeFile(new URL(name, import.meta.url), await make());
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildSamples();
