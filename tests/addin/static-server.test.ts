import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type StaticServer } from '../../scripts/static-server.mjs';

const top = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(top, 'served');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Panelpack</title>');
  writeFileSync(join(root, 'pane.0f3a9c21.js'), 'pane();');
  writeFileSync(join(root, 'a “name”.txt'), 'words');
  writeFileSync(join(top, 'secret.txt'), 'secret');
  symlinkSync(join(top, 'secret.txt'), join(root, 'link.txt'));
  server = await startServer({ root, headers: { 'Content-Security-Policy': "default-src 'self'" } });
});
afterAll(async () => {
  await server.close();
  rmSync(top, { recursive: true });
});

/** The status of an address that is sent as it stands: fetch would tidy its dots away. */
async function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('the server of plain files', () => {
  it('gives a page as HTML that is never kept', async () => {
    const answer = await fetch(`${server.url}/index.html`);
    expect(await answer.text()).toBe('<!doctype html><title>Panelpack</title>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('gives index.html for the folder', async () => {
    expect(await (await fetch(server.url)).text()).toContain('Panelpack');
  });

  it('lets a script with a fingerprint in its name be kept', async () => {
    const answer = await fetch(`${server.url}/pane.0f3a9c21.js?v=2`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends the headers that it was given', async () => {
    const answer = await fetch(server.url);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('gives a file whose name needs escapes', async () => {
    expect(await (await fetch(`${server.url}/${encodeURIComponent('a “name”.txt')}`)).text()).toBe('words');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '//../secret.txt',
    '/link.txt',
    '/index.html%00.txt',
    '/%E0%A4%A',
    '/assets',
    '/assets/',
    '/nothing.js',
  ])('has no file at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('takes nothing in', async () => {
    expect((await fetch(server.url, { method: 'POST', body: 'words' })).status).toBe(405);
  });

  it('answers HEAD without the file', async () => {
    const answer = await fetch(`${server.url}/index.html`, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe('39');
    expect(await answer.text()).toBe('');
  });

  it('says where the folder is missing', async () => {
    await expect(startServer({ root: join(top, 'nowhere') })).rejects.toThrow('nowhere');
  });
});
