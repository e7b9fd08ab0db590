// `npm run addin:start`: serves dist/addin over https on this machine, so that Excel here can open the add-in.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS } from './addin-folder.mjs';
import { developmentCertificate } from './development-certificate.mjs';
import { startServer } from './static-server.mjs';
import { installPackages, runTool } from './with-packages.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist', 'addin');
const SOURCES = [
  'addin',
  'engine',
  'formats',
  'templates',
  'webpack.config.js',
  'manifest.xml',
  'package.json',
];

installPackages();
if (isStale()) runTool('webpack', '--config', 'webpack.config.js', '--stats', 'errors-only');
const server = await serve();
process.stdout.write(howToSideload(server.url));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());

async function serve() {
  const port = Number(new URL(DEVELOPMENT_ADDRESS).port);
  try {
    return await startServer({ root: folder, port, certificate: await developmentCertificate() });
  } catch (slip) {
    process.stderr.write(`${slipSentence(slip, port)}\n`);
    return process.exit(2);
  }
}

function slipSentence(slip, port) {
  if (slip.code === 'EADDRINUSE')
    return `Close what uses port ${port}, often an earlier “npm run addin:start”, and try again.`;
  return `The add-in could not be served: ${slip.message.split('\n')[0]}`;
}

/** Whether the built pages are missing, or older than something that they are built from. */
function isStale() {
  const built = join(folder, 'taskpane.html');
  return !existsSync(built) || SOURCES.some((name) => newest(join(root, name)) > statSync(built).mtimeMs);
}

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function howToSideload(url) {
  return `
The add-in is at ${url}/taskpane.html, and the page for use without Excel at ${url}/index.html.

To try it in Excel on this machine, give Excel the file
  ${join(root, 'manifest.xml')}

  Windows  Put the file in a shared folder. In Excel: File, Options, Trust Center, Trust Center Settings,
           Trusted Add-in Catalogs; add the folder’s network path, tick Show in Menu, and restart Excel.
           Then Home, Add-ins, Advanced (or More Add-ins), Shared Folder.
  Mac      Copy the file to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if there
           is none) and restart Excel. Then Home, Add-ins.
  Web      In Excel on the web: Home, Add-ins, More Settings, Upload My Add-in.

docs/guide/deploy.md says more. Ctrl+C stops the server.
`;
}
