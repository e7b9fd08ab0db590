import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEngineRoom } from '../../addin/engine-room/make-engine-room.ts';
import { unwatched } from '../../addin/run.ts';
import { USUAL_PACK } from '../../addin/session/pane-state.ts';
import type { TrackerSource } from '../../addin/tracker-source.ts';
import { NOTHING_KEPT } from '../../engine/kept/kept-schema.ts';
import { renderAppendixJson } from '../../engine/render/appendix-json.ts';
import { panelpack } from '../support/run-cli.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'trackers');
const TODAY = '2022-01-10';

function workbooksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name));
}

async function inThePane(source: TrackerSource): Promise<{ report: unknown; appendices: unknown }> {
  const room = makeEngineRoom();
  const asked = { sources: [source], kept: NOTHING_KEPT, isOpenWorkbook: false, today: TODAY };
  const { report } = await room.check(asked, unwatched());
  if (report.totals.unreadable > 0) return { report: plain(report), appendices: null };
  const answer = await room.makePack(USUAL_PACK, unwatched());
  const appendices =
    answer.kind === 'made' && answer.pack.tables.length > 0 ? parsed(renderAppendixJson(answer.pack)) : null;
  return { report: plain(report), appendices };
}

async function onTheCommandLine(path: string): Promise<{ report: unknown; appendices: unknown }> {
  const check = await panelpack('check', path, '--format', 'json');
  const appendix = await panelpack('appendix', path, '--format', 'json', '--quiet');
  return {
    report: parsed(check.stdout),
    appendices: appendix.stdout === '' ? null : parsed(appendix.stdout),
  };
}

function plain(value: unknown): unknown {
  return parsed(JSON.stringify(value));
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}

const files = [...workbooksIn(join(ROOT, 'examples')), ...workbooksIn(CORPUS)];

describe('one engine, two hosts', () => {
  test.each(files.map((path) => [basename(path), path]))(
    '%s gives the same report and the same appendices on the command line and in the pane',
    async (file, path) => {
      const bytes = new Uint8Array(readFileSync(path));
      const pane = await inThePane({ kind: 'bytes', file, bytes });
      const cli = await onTheCommandLine(path);
      expect(pane.report).toEqual(cli.report);
      expect(pane.appendices).toEqual(cli.appendices);
    },
  );
});
