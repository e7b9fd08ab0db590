// Lays the files of dist/addin that webpack does not make: the manifest for the address of this build, icons, help page.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the manifest that is committed says the pages are: what `npm run addin:start` serves. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** Copies icons and help page to the folder that IT hosts, and writes the manifest for its address. */
export function layAddinFolder({
  folder = join(root, 'dist', 'addin'),
  address = readAddress(process.env.PANELPACK_ADDRESS),
} = {}) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'addin', 'assets'), join(folder, 'assets'), { recursive: true });
  cpSync(join(root, 'addin', 'help'), folder, { recursive: true });
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  writeFileSync(join(folder, 'manifest.xml'), manifestFor(manifest, { address, version: packageVersion() }));
}

/** The manifest with its pages at another address and the version of this build. */
export function manifestFor(manifest, { address, version }) {
  return manifest
    .replaceAll(DEVELOPMENT_ADDRESS, () => address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
}

/** A version as manifests number it, in four parts: 0.3.0 is 0.3.0.0. */
export function manifestVersion(version) {
  return `${version.replace(/[^\d.].*$/, '')}.0`;
}

/** The version in package.json. */
export function packageVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** The address of the folder that IT hosts, without a slash at its end; throws one sentence where it can't be one. */
export function readAddress(setting) {
  const text = (setting ?? '').trim() || DEVELOPMENT_ADDRESS;
  const slip = slipOf(text);
  if (slip) throw new Error(`${slip} PANELPACK_ADDRESS is “${text}”.`);
  return new URL(text).href.replace(/\/$/, '');
}

/** The address of this build, or the end of it: prints the one sentence and exits with 2. */
export function addressOrExit() {
  try {
    return readAddress(process.env.PANELPACK_ADDRESS);
  } catch (slip) {
    process.stderr.write(`${slip.message}\n`);
    return process.exit(2);
  }
}

const EXAMPLE = 'such as https://apps.example.gov.uk/panelpack';

function slipOf(text) {
  if (!URL.canParse(text) || !/^[a-z]+:\/\/[^/]/i.test(text))
    return `Give the whole address of the add-in’s folder, ${EXAMPLE}.`;
  const { protocol, username, password, pathname } = new URL(text);
  if (protocol !== 'https:') return `Excel opens add-ins over https only: give an address ${EXAMPLE}.`;
  if (username || password) return 'Leave the name and password out of the add-in’s address.';
  if (/[?#]/.test(text)) return 'End the add-in’s address with its folder: no “?” and no “#”.';
  if (/\.(html?|xml|js)\/?$/i.test(pathname))
    return `Give the address of the folder, not of a page, ${EXAMPLE}.`;
  if (/\s|\/\/|["'<>&\\]/.test(text.slice('https://'.length)))
    return `Take blanks, quotes, “&” and doubled slashes out of the add-in’s address.`;
  return null;
}

if (process.argv[1]?.endsWith('addin-folder.mjs')) layAddinFolder({ address: addressOrExit() });
