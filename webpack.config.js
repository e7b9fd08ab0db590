import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { addressOrExit, layAddinFolder } from './scripts/addin-folder.mjs';
import { weighAddin } from './scripts/addin-weight.mjs';
import { oneFile } from './scripts/one-file.mjs';
import { shortExamples } from './scripts/short-examples.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false, allowImportingTsExtensions: false } },
};

/** ExcelJS without its streams, and without what only they, reading and CSV need: it writes here, and nothing else. */
const NOT_BUNDLED = {
  exceljs$: 'exceljs/lib/exceljs.bare.js',
  unzipper: false,
  archiver: false,
  'fast-csv': false,
};

/** Of zod what makes a JSON Schema of a schema: only the documentation is written with it. */
const NO_JSON_SCHEMA = Object.fromEntries(
  ['json-schema-processors.js', 'to-json-schema.js'].map((part) => [
    join(root, 'node_modules', 'zod', 'v4', 'core', part),
    false,
  ]),
);

/** The command line as one file that runs without node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './cli/index.ts',
  output: { path: join(root, 'dist', 'cli'), filename: 'panelpack.js' },
  resolve: { extensions: ['.ts', '.js'], alias: NOT_BUNDLED },
  module: { rules: [typescript] },
  // Read as plain bytes: beyond ASCII, V8 would hold all of it in two bytes a character.
  optimization: {
    minimize: true,
    minimizeOptions: { javascript: { compress: { passes: 2 }, format: { ascii_only: true } } },
  },
  plugins: [
    new webpack.DefinePlugin({ PANELPACK_VERSION: JSON.stringify(version) }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    oneFile,
  ],
  performance: false,
};

/** Office.js comes from Microsoft’s own address and from nowhere else: it may not be hosted by others. */
const OFFICE = 'https://appsforoffice.microsoft.com';
/** Fluent inserts empty style elements and fills them by rules: this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function policy(...scripts) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    ['connect-src', "'self'", ...scripts].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(filename, officeScript, contentPolicy) {
  return new HtmlWebpackPlugin({
    filename,
    template: './addin/pane/page.html',
    templateParameters: { officeScript, policy: contentPolicy },
    scriptLoading: 'defer',
    minify: false,
  });
}

/** The one setting for those who host the add-in: PANELPACK_ADDRESS. It only changes the manifest. */
const address = addressOrExit();

function withShortExamples({ options, ...rule }) {
  // A name of its own keeps ts-loader from sharing one compiler with the command line’s build.
  const getCustomTransformers = () => ({ before: [shortExamples] });
  return { ...rule, options: { ...options, instance: 'addin', getCustomTransformers } };
}

/** The task pane and the page outside Excel: one bundle, two pages. */
const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { pane: './addin/pane/index.tsx' },
  output: {
    path: join(root, 'dist', 'addin'),
    filename: 'scripts/[name].[contenthash:8].js',
    chunkFilename: 'scripts/[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js', ...NO_JSON_SCHEMA },
  },
  module: { rules: [withShortExamples(typescript)] },
  // What page and worker share is one file for both, not one for each shorn of what only the other uses; names are short.
  optimization: { usedExports: 'global', moduleIds: 'size', mangleExports: 'size' },
  plugins: [
    new webpack.DefinePlugin({ PANELPACK_VERSION: JSON.stringify(version) }),
    page('taskpane.html', `${OFFICE}/lib/1/hosted/office.js`, policy(OFFICE)),
    page('index.html', null, policy()),
    weighAddin,
    { apply: (compiler) => compiler.hooks.afterEmit.tap('folder', () => layAddinFolder({ address })) },
  ],
  performance: false,
};

export default [cli, addin];
