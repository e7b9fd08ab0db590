import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../addin/commands/command-names.ts';
import { DEVELOPMENT_ADDRESS, manifestVersion, packageVersion, readAddress } from './addin-folder.mjs';
import { pngSize } from './icons/png.ts';
import { checkManifest, type Surroundings } from './manifest-check/check-manifest.ts';

const root = join(import.meta.dirname, '..');

/** What a manifest of this checkout is held against, with the icons of a folder and the address of a build. */
export function surroundingsOf(folder: string, address: string): Surroundings {
  return {
    address,
    version: manifestVersion(packageVersion()),
    commands: COMMAND_NAMES,
    iconSizes: (path) => (existsSync(join(folder, path)) ? pngSize(readFileSync(join(folder, path))) : null),
  };
}

function report(name: string, folder: string, address: string): boolean {
  const sentences = checkManifest(readFileSync(join(root, name), 'utf8'), surroundingsOf(folder, address));
  for (const sentence of sentences) process.stdout.write(`${name}: ${sentence}\n`);
  if (sentences.length === 0) process.stdout.write(`${name} is as Excel and Panelpack want it.\n`);
  return sentences.length === 0;
}

if (process.argv[1]?.endsWith('check-manifest.ts')) {
  const built = join('dist', 'addin', 'manifest.xml');
  const good = [report('manifest.xml', join(root, 'addin'), DEVELOPMENT_ADDRESS)];
  if (existsSync(join(root, built)))
    good.push(report(built, join(root, 'dist', 'addin'), readAddress(process.env.PANELPACK_ADDRESS)));
  process.exitCode = good.includes(false) ? 1 : 0;
}
