import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../src/model/check';
import { formatReport } from '../src/model/problem';

const ROOT = path.resolve(import.meta.dirname, '..');

describe('the content of the knowledge base', () => {
  it('passes its own check', async () => {
    const { problems } = await checkSite(ROOT);
    expect(problems.length, `\n\n${formatReport(problems)}\n`).toBe(0);
  });

  it('explains to the editor every rule that the check can name', async () => {
    const report = await readFile(path.join(import.meta.dirname, '__fixtures__', 'all-faults.report.txt'), 'utf8');
    const guide = await readFile(path.join(ROOT, 'docs/om/redaktion.md'), 'utf8');
    const rules = new Set([...report.matchAll(/\(([a-z-]+)\)$/gm)].map(([, rule = '']) => rule));
    expect([...rules].filter((rule) => !guide.includes(`{#regel-${rule}}`))).toEqual([]);
  });
});
