import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parseDocument } from '../../../../src/manifest/document.ts';
import { judgeDocument } from '../../../../src/workspace/contract/raw-contract.ts';
import { readTableContract } from '../../../../src/workspace/contract/read-table-contract.ts';

// The schema of the standard itself, see test/contracts/README.md.
const root = join(import.meta.dirname, '../../../');
const schema = JSON.parse(readFileSync(join(root, 'contracts/odcs-v3.1.0.schema.json'), 'utf8'));
const sample = readFileSync(join(root, 'manifests/ok/contracts/orders/contracts/orders.odcs.yaml'), 'utf8');
const fits = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);

/** Codes of what we refuse, in the file and in each table of it. */
function refusals(value: unknown): string[] {
  // Parsing takes most of the time, and is not what is asked here.
  const place = { file: 'c.yaml', line: 1, column: 1 };
  const read = judgeDocument({ file: 'c.yaml', value, diagnostics: [], parts: [], position: () => place });
  const { raw } = read;
  const tables = (raw?.schema ?? []).flatMap(({ name }) => {
    const output = { table: name };
    return raw === undefined ? [] : readTableContract({ ...read, raw }, output, [output]).diagnostics;
  });
  return [...read.diagnostics, ...tables]
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every document that differs from the sample in one place. */
function* mutations(): Generator<{ readonly what: string; readonly value: Json }> {
  const original = parseDocument('c.yaml', sample).value as Json;
  for (const path of pathsOf(original)) {
    const at = path.join('.');
    for (const replacement of [-1, 'text', [], null] as Json[]) {
      yield {
        what: `${at} = ${JSON.stringify(replacement)}`,
        value: changed(original, path, () => replacement),
      };
    }
    yield { what: `without ${at}`, value: changed(original, path, () => undefined) };
    yield {
      what: `${at} with an unknown key`,
      value: changed(original, path, (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { ...value, unknownKey: 1 }
          : value,
      ),
    };
  }
}

function pathsOf(value: Json): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) => [[key], ...pathsOf(item).map((path) => [key, ...path])]);
}

function changed(
  value: Json,
  path: readonly (string | number)[],
  change: (value: Json) => Json | undefined,
): Json {
  const copy = structuredClone(value);
  let parent = copy as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, Json>;
  const last = path.at(-1) ?? '';
  const next = change(parent[last] ?? null);
  if (next !== undefined) parent[last] = next;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

test('our schema refuses what the schema of the standard refuses, and little more', () => {
  const lenient: string[] = [];
  const strict: string[] = [];
  let count = 0;
  for (const { what, value } of mutations()) {
    count += 1;
    const standard = fits(value);
    const own = refusals(value);
    // Where the data is, is not looked into.
    if (/^(?:without )?servers\.0[ .]/.test(what)) continue;
    if (!standard && own.length === 0) lenient.push(what);
    if (standard && own.length > 0) strict.push(`${what}: ${own.join(' ')}`);
  }
  expect(count).toBeGreaterThan(500);
  expect(lenient).toEqual([]);
  // Values that no metric, threshold or bound could mean.
  expect(strict.filter((what) => !/\.arguments\.|: bad-(?:threshold|range)$/.test(what))).toEqual([]);
});
