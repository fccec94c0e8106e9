import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';
import { realisticManifests } from '../../support/realistic-manifests.ts';

const keys = (
  'version name team description runbook schedule cron timezone paused until after params type values default secrets ' +
  'connection atomic timeout retry limit delay steps sql query python run uses with needs env expose checks table ' +
  'not_null unique columns accepted_values column row_count mustBe mustBeBetween unit severity id alerts on class ' +
  'email slack environments staging production resources jobs teams connections url path defaults state smtp __proto__'
).split(' ');
const scalar = fc.oneof(
  fc.constantFrom(
    '10_load.sql',
    ':x',
    '${{ params.x }}',
    '../x',
    '5m',
    '',
    '* * * * *',
    'a',
    'constructor',
    'scd1',
  ),
  fc.constantFrom(null, true, 0, -1, 1.5, 1e300),
);
const anything = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...keys), tie('node')), { maxLength: 6 }).map(Object.fromEntries),
  ),
})).node;

/** What validation must do with whatever it is given: answer, with jobs that can be used. */
async function load(files: Record<string, string>): Promise<void> {
  const workspace = await loadWorkspace(memoryFileTree({ 'j/10_load.sql': 'select :x', ...files }));
  for (const job of workspace.jobs) expect(JSON.stringify(job.manifest)).toContain('"steps"');
  for (const found of workspace.diagnostics) {
    expect(found.line).toBeGreaterThan(0);
    expect(found.column).toBeGreaterThan(0);
    expect(found.message).not.toBe('');
  }
}

describe('whatever is in a workspace, it is answered with findings', () => {
  test('manifests, templates and configs of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (manifest, config) => {
        await load({
          'datajob.config.yaml': JSON.stringify(config),
          'j/datajob.yaml': JSON.stringify(manifest),
          'templates/scd1/template.yaml': JSON.stringify(manifest),
        });
      }),
      { numRuns: 1_500 },
    );
  });

  test('realistic manifests with any part of any shape', async () => {
    const base = {
      team: 'a',
      steps: [{ sql: '10_load.sql' }],
      checks: [{ table: 't', unique: 'id' }],
      params: {},
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), anything, anything, async (key, first, second) => {
        const manifest = {
          ...base,
          [key]: first,
          steps: [...base.steps, { query: 'select :x', [key]: second }],
        };
        await load({ 'datajob.config.yaml': '', 'j/datajob.yaml': JSON.stringify(manifest) });
      }),
      { numRuns: 1_500 },
    );
  });

  test('manifests with lines and characters changed', async () => {
    const mutation = fc.record({
      text: fc.constantFrom(...realisticManifests),
      cut: fc.nat(),
      length: fc.nat({ max: 40 }),
      put: fc.constantFrom(
        '',
        ' ',
        '\t',
        '\n',
        ':',
        '- ',
        '{',
        ']',
        '"',
        "'",
        '|',
        '&a ',
        '*a',
        '#',
        '!!x ',
        '\0',
        'x: y\n',
      ),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ text, cut, length, put }) => {
        const at = cut % text.length;
        const mutated = text.slice(0, at) + put + text.slice(at + length);
        await load({ 'datajob.config.yaml': '', 'j/datajob.yaml': mutated });
      }),
      { numRuns: 1_500 },
    );
  });
});
