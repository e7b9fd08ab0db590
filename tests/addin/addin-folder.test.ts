import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layAddinFolder, manifestVersion, packageVersion, readAddress } from '../../scripts/addin-folder.mjs';
import { builtSurroundings } from '../../scripts/check-manifest.ts';
import { checkManifest } from '../../scripts/manifest-check/check-manifest.ts';

const EXAMPLE = 'https://apps.example.gov.uk/panelpack';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'addin-folder-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the folder that IT hosts', () => {
  it('has a manifest that is good for its address', () => {
    layAddinFolder({ folder, address: EXAMPLE });
    writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(checkManifest(manifest, builtSurroundings(folder, EXAMPLE))).toEqual([]);
  });

  it('says nowhere where the add-in was built', () => {
    layAddinFolder({ folder, address: EXAMPLE });
    expect(readFileSync(join(folder, 'manifest.xml'), 'utf8').replace(/<!--.*?-->/s, '')).not.toContain(
      'localhost',
    );
  });

  it('has the help page that the manifest names, without script', () => {
    layAddinFolder({ folder, address: EXAMPLE });
    const help = readFileSync(join(folder, 'help.html'), 'utf8');
    expect(help).toContain("default-src 'none'");
    expect(help).not.toMatch(/<script|https?:\/\//);
  });

  it('has no copy of Office.js, which Microsoft serves', () => {
    layAddinFolder({ folder, address: EXAMPLE });
    expect(existsSync(join(folder, 'office.js'))).toBe(false);
  });
});

describe('the version in the manifest', () => {
  it('is that of package.json in four parts', () => {
    expect(manifestVersion('0.3.0')).toBe('0.3.0.0');
    const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Version>${packageVersion()}.0</Version>`);
  });

  it('leaves out what manifests have no place for', () => {
    expect(manifestVersion('1.2.3-rc.1')).toBe('1.2.3.0');
  });
});

describe('PANELPACK_ADDRESS', () => {
  it.each([
    [undefined, 'https://localhost:3000'],
    ['', 'https://localhost:3000'],
    ['https://apps.example.gov.uk/panelpack', EXAMPLE],
    ['https://apps.example.gov.uk/panelpack/', EXAMPLE],
    [' https://APPS.example.gov.uk/panelpack ', EXAMPLE],
    ['https://panelpack.example.gov.uk', 'https://panelpack.example.gov.uk'],
    ['https://apps.example.gov.uk:8443/a', 'https://apps.example.gov.uk:8443/a'],
  ])('%j is read as %s', (setting, address) => {
    expect(readAddress(setting)).toBe(address);
  });

  it.each([
    ['apps.example.gov.uk', `Give the whole address of the add-in’s folder, such as ${EXAMPLE}.`],
    ['https:apps.example.gov.uk', `Give the whole address of the add-in’s folder, such as ${EXAMPLE}.`],
    [
      'http://apps.example.gov.uk',
      `Excel opens add-ins over https only: give an address such as ${EXAMPLE}.`,
    ],
    ['file:///srv/panelpack', `Give the whole address of the add-in’s folder, such as ${EXAMPLE}.`],
    ['https://me:secret@example.gov.uk', 'Leave the name and password out of the add-in’s address.'],
    [`${EXAMPLE}?v=1`, 'End the add-in’s address with its folder: no “?” and no “#”.'],
    [`${EXAMPLE}#top`, 'End the add-in’s address with its folder: no “?” and no “#”.'],
    [`${EXAMPLE}/taskpane.html`, `Give the address of the folder, not of a page, such as ${EXAMPLE}.`],
    [`${EXAMPLE}//a`, 'Take blanks, quotes, “&” and doubled slashes out of the add-in’s address.'],
    [`${EXAMPLE}"><x`, 'Take blanks, quotes, “&” and doubled slashes out of the add-in’s address.'],
  ])('%s is refused in one sentence', (setting, sentence) => {
    expect(() => readAddress(setting)).toThrow(`${sentence} PANELPACK_ADDRESS is “${setting}”.`);
  });
});
