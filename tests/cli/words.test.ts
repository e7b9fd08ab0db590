import { describe, expect, it } from 'vitest';
import { rules } from '../../engine/rules/index.ts';
import { builtInTemplates } from '../../templates/index.ts';
import { panelpack } from '../support/run-cli.ts';

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('tells what %s asks, why, and shows its examples', async (id) => {
    const rule = rules.find((each) => each.id === id);
    const { code, stdout } = await panelpack('explain', id);
    expect(code).toBe(0);
    expect(stdout).toContain(rule?.summary);
    expect(stdout.match(/^Example: /gm)).toHaveLength(rule?.examples.length ?? 0);
  });

  it('offers what was likely meant for a rule that does not exist', async () => {
    const { code, stderr } = await panelpack('explain', 'action-has-lead');
    expect(code).toBe(2);
    expect(stderr).toContain('action-has-a-lead');
  });

  it.each([
    ['decision', ' Did you mean decisions?'],
    ['owner', ''],
  ])('says of “%s” what was likely meant, where anything is near', async (id, meant) => {
    const { code, stderr } = await panelpack('explain', id);
    expect([code, stderr]).toEqual([
      2,
      `There is no rule “${id}”.${meant} “panelpack explain” lists them.\n`,
    ]);
  });

  it('says which command shows a template', async () => {
    const { code, stderr } = await panelpack('explain', 'overdue');
    expect([code, stderr]).toEqual([
      2,
      '“overdue” is a template, and no rule: “panelpack templates show overdue” shows it.\n',
    ]);
  });

  it('lists every rule where none is named', async () => {
    const { stdout } = await panelpack('explain');
    expect(rules.filter(({ id }) => !stdout.includes(id))).toEqual([]);
  });
});

describe('templates', () => {
  const all = [...builtInTemplates.trackers, ...builtInTemplates.appendices, ...builtInTemplates.ragRules];

  it('lists every one with what it holds', async () => {
    const { stdout } = await panelpack('templates', 'list');
    expect(all.filter(({ id }) => !stdout.includes(id))).toEqual([]);
  });

  it.each(all.map(({ id }) => id))('shows %s as the JSON to start from', async (id) => {
    const { stdout } = await panelpack('templates', 'show', id);
    expect(all).toContainEqual(JSON.parse(stdout));
  });

  it.each([
    ['nothing', ''],
    ['overdu', ' Did you mean overdue?'],
  ])('says what to do for “%s”, which does not exist', async (id, meant) => {
    const { code, stderr } = await panelpack('templates', 'show', id);
    expect([code, stderr]).toEqual([
      2,
      `There is no template “${id}”.${meant} “panelpack templates list” lists them.\n`,
    ]);
  });
});

describe('help', () => {
  it('fits 80 columns and names every command', async () => {
    const { code, stdout } = await panelpack('help');
    expect(code).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const command of ['check', 'appendix', 'templates', 'explain']) expect(stdout).toContain(command);
  });

  it('is said on standard error, with exit 2, where no command is named', async () => {
    const { code, stdout, stderr } = await panelpack();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('panelpack <command>');
  });
});

describe('an option with a slip', () => {
  it.each([
    [['--asat', '2021-12-31'], 'There is no option “--asat”. Did you mean --as-at?'],
    [['--colour'], 'There is no option “--colour”.'],
    [['-x'], 'There is no option “-x”.'],
    [['--scheme'], 'Write a value behind --scheme.'],
    [['--scheme', '--quiet'], 'Write a value behind --scheme.'],
    [['--quiet=yes'], '--quiet takes no value: write it alone.'],
  ])('is told for %j in one sentence, with what to write', async (options, sentence) => {
    const { code, stderr } = await panelpack('check', 'plan.xlsx', ...options);
    expect([code, stderr]).toEqual([2, `${sentence} “panelpack help” lists the options.\n`]);
  });
});
