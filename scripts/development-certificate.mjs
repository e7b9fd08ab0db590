// The certificate of https://localhost for trying the add-in on this machine; never for one that others open.
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'panelpack-certificate');
const DAY = 24 * 60 * 60 * 1000;

/**
 * Key and certificate for localhost. On Windows and Mac the package makes them once a month and asks the system to
 * trust them, which Excel needs. Elsewhere there is no Excel to trust them: they are made, and nothing is installed.
 */
export async function developmentCertificate() {
  const { default: certificates } = await import('office-addin-dev-certs');
  if (process.platform === 'win32' || process.platform === 'darwin')
    return certificates.getHttpsServerOptions();
  return untrustedCertificate(certificates);
}

async function untrustedCertificate(certificates) {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(cache, name),
  );
  if (!existsSync(key) || !lastsTheDay(cert)) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    await certificates.generateCertificates(authority, cert, key);
    chmodSync(key, 0o600);
  }
  return { ca: readFileSync(authority), cert: readFileSync(cert), key: readFileSync(key) };
}

function lastsTheDay(certificate) {
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + DAY;
}
