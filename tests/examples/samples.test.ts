import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../examples/build.ts';
import type { Examination } from '../../engine/examine.ts';
import { examined, workbookFrom } from '../support/examining.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples');
const AS_AT = { asAt: '2025-12-31', panelDate: '2026-01-19' };

async function sample(name: string): Promise<Examination> {
  return examined(Promise.resolve(new Uint8Array(readFileSync(join(FOLDER, name)))), AS_AT);
}

function asked({ queries }: Examination, rule: string): (string | null)[] {
  return queries.filter((query) => query.rule === rule).map(({ cell }) => cell);
}

describe('the committed samples', () => {
  it('are what their code builds', async () => {
    for (const [name, build] of Object.entries(SAMPLES)) {
      const committed = await workbookFrom(Promise.resolve(new Uint8Array(readFileSync(join(FOLDER, name)))));
      expect(await workbookFrom(build()), `${name} is stale: run “npx tsx examples/build.ts”`).toEqual(
        committed,
      );
    }
  });
});

describe('improvement-plan-flat.xlsx', () => {
  it('shows a newcomer what each kind of query looks like', async () => {
    const plan = await sample('improvement-plan-flat.xlsx');
    expect(plan.records).toHaveLength(20);
    expect({
      lead: asked(plan, 'action-has-a-lead'),
      repeated: asked(plan, 'references-are-unique'),
      coerced: asked(plan, 'deadline-is-not-a-coerced-date'),
      fill: asked(plan, 'status-and-fill-agree'),
      timescaleAsStatus: asked(plan, 'status-is-not-a-deadline'),
    }).toEqual({
      lead: ['D9'],
      repeated: ['B11'],
      coerced: ['E15'],
      fill: ['G21'],
      timescaleAsStatus: ['G18'],
    });
  });

  it('has a sheet of guidance, listed and not counted', async () => {
    const { recognition } = await sample('improvement-plan-flat.xlsx');
    expect(recognition.sheets.map(({ name, counted }) => [name, counted])).toEqual([
      ['Actions', true],
      ['Guidance', false],
    ]);
  });
});

describe('improvement-plan-pages.xlsx', () => {
  it('is rated by colour alone, and read so', async () => {
    const { records } = await sample('improvement-plan-pages.xlsx');
    expect(records).toHaveLength(14);
    expect(records.filter(({ rag }) => rag?.statedBy === 'fill').length).toBe(9);
  });

  it('has an assurance map of four areas, one of them without a heading of its own', async () => {
    const { assurance } = await sample('improvement-plan-pages.xlsx');
    expect(assurance.map(({ area }) => area.area?.number)).toEqual(['1', '2', '3', '4']);
  });
});

describe('the registers', () => {
  it('hold sixteen inspections and twelve audits', async () => {
    const inspections = await sample('inspections-register.xlsx');
    const audits = await sample('audits-register.xlsx');
    expect([inspections.records.length, audits.records.length]).toEqual([16, 12]);
  });

  it('ask for the date of a report that only says “Published”', async () => {
    const register = await sample('inspections-register.xlsx');
    expect(asked(register, 'published-has-a-date')).toHaveLength(1);
  });
});
