import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const typescript = {
  test: /\.ts$/,
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

/** The command line as one file that runs without node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './cli/index.ts',
  output: { path: join(root, 'dist', 'cli'), filename: 'panelpack.js' },
  resolve: { extensions: ['.ts', '.js'], alias: NOT_BUNDLED },
  module: { rules: [typescript] },
  optimization: { minimize: true },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.DefinePlugin({ PANELPACK_VERSION: JSON.stringify(version) }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    { apply: (compiler) => compiler.hooks.afterEmit.tap('commonjs', markAsCommonJs) },
  ],
  performance: false,
};

/** The project is ES modules; what webpack writes for Node is not. */
function markAsCommonJs() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'package.json'), '{ "type": "commonjs" }\n');
}

export default [cli];
