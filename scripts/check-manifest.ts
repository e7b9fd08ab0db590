import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../addin/commands/command-names.ts';
import { DEVELOPMENT_ADDRESS, manifestVersion, packageVersion } from './addin-folder.mjs';
import { pngSize } from './icons/png.ts';
import { checkManifest, type Surroundings } from './manifest-check/check-manifest.ts';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'addin');
const built = join(root, 'dist', 'addin');

/** What the committed manifest is held against: the icons beside the sources, and the pages that a build makes. */
export function sourceSurroundings(): Surroundings {
  const pages = ['taskpane.html', 'help.html'];
  return { ...surroundings(sources, DEVELOPMENT_ADDRESS), pageIsThere: (path) => pages.includes(path) };
}

/** What a built manifest is held against: the very files that IT hosts. */
export function builtSurroundings(folder: string, address: string): Surroundings {
  return { ...surroundings(folder, address), pageIsThere: (path) => existsSync(join(folder, path)) };
}

function surroundings(folder: string, address: string): Omit<Surroundings, 'pageIsThere'> {
  return {
    address,
    version: manifestVersion(packageVersion()),
    commands: COMMAND_NAMES,
    iconSizes: (path) => (existsSync(join(folder, path)) ? pngSize(readFileSync(join(folder, path))) : null),
  };
}

/** Prints what is to be put right in a manifest; true where nothing is. */
function report(name: string, against: (xml: string) => Surroundings): boolean {
  const xml = readFileSync(join(root, name), 'utf8');
  const sentences = checkManifest(xml, against(xml));
  for (const sentence of sentences) process.stdout.write(`${name}: ${sentence}\n`);
  if (sentences.length === 0) process.stdout.write(`${name} is as Excel and Panelpack want it.\n`);
  return sentences.length === 0;
}

/** The address that a manifest was built for: where its pane is, without the page. */
function addressOf(xml: string): string {
  return /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(xml)?.[1] ?? DEVELOPMENT_ADDRESS;
}

if (process.argv[1]?.endsWith('check-manifest.ts')) {
  const good = [report('manifest.xml', sourceSurroundings)];
  if (existsSync(join(built, 'manifest.xml')))
    good.push(report('dist/addin/manifest.xml', (xml) => builtSurroundings(built, addressOf(xml))));
  process.exitCode = good.includes(false) ? 1 : 0;
}
