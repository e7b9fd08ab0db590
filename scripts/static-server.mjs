// A small server for a folder of plain files: for sideloading over https, and for tests over http.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A name with a fingerprint of its content in it, as webpack makes: such a file never changes under its name. */
const FINGERPRINTED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/;

/**
 * Serves the files of a folder on this machine only. Port 0 takes a free one. `certificate` ({ key, cert }) makes it
 * https; `headers` are sent with every answer.
 */
export async function startServer({ root, port = 0, certificate, headers = {} }) {
  const top = await realpath(root);
  const answerRequest = (request, response) => void answer(top, headers, request, response);
  const server = certificate ? createSecureServer(certificate, answerRequest) : createServer(answerRequest);
  await new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  const scheme = certificate ? 'https' : 'http';
  return { url: `${scheme}://localhost:${server.address().port}`, close: () => closeServer(server) };
}

async function answer(top, headers, request, response) {
  for (const [name, value] of Object.entries({ 'X-Content-Type-Options': 'nosniff', ...headers }))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await fileFor(top, request.url ?? '/');
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': cachingOf(file.path),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file that an address means, or null: none there, or outside the folder, by dots or by a link. */
async function fileFor(top, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const asked = resolve(top, `.${decodeURIComponent(pathname)}`);
    const path = await realpath(pathname.endsWith('/') ? join(asked, 'index.html') : asked);
    if (!path.startsWith(top + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch {
    return null;
  }
}

function cachingOf(path) {
  if (/\.(html|xml)$/i.test(path)) return 'no-store';
  return FINGERPRINTED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(status === 404 ? 'There is no such file here.\n' : 'This server only gives files.\n');
}

function closeServer(server) {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
