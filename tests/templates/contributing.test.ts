import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendixTemplateSchema, trackerTemplateSchema } from '../../engine/templates/schemas.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'CONTRIBUTING.md'), 'utf8');

/** The JSON of a worked example, found by the id it gives itself. */
function template(id: string): unknown {
  const blocks = [...PAGE.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
  return JSON.parse(blocks.find((json) => json.includes(`"id": "${id}"`)) ?? 'null');
}

describe('CONTRIBUTING', () => {
  it('shows a tracker template that would be taken', () => {
    expect(trackerTemplateSchema.parse(template('hospitality')).id).toBe('hospitality');
  });

  it('shows an appendix template that would be taken', () => {
    expect(appendixTemplateSchema.parse(template('high-priority')).id).toBe('high-priority');
  });
});
