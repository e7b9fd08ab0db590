import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACKAGES = join(import.meta.dirname, '..', '..', 'node_modules');

/** What a package's own code loads, by name. */
function loads(name: string): Set<string> {
  const lib = join(PACKAGES, name, 'lib');
  const code = readdirSync(lib)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(lib, file), 'utf8'));
  return new Set(code.join('\n').match(/(?<=require\(")[^".][^"]*(?="\))/g) ?? []);
}

describe('the package that makes the development certificate', () => {
  it.each(['office-addin-dev-certs', 'office-addin-usage-data'])('%s has nothing to send with', (name) => {
    const senders = [
      'http',
      'https',
      'http2',
      'net',
      'tls',
      'dgram',
      'axios',
      'applicationinsights',
      'undici',
    ];
    expect([...loads(name)].filter((loaded) => senders.includes(loaded.replace('node:', '')))).toEqual([]);
  });
});
