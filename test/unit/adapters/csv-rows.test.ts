import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvRows } from '../../../src/adapters/csv-rows.ts';

async function read(text: string, size: number) {
  const bytes = Buffer.from(text);
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const rows: (string | null)[][] = [];
  for await (const batch of csvRows(chunks)) rows.push(...batch);
  return rows;
}

test('null is what stands without quotes only', async () => {
  expect(await read('1,\\N,"\\N",""\n,x,\\N,"a""b"\n', 3)).toEqual([
    ['1', null, '\\N', ''],
    ['', 'x', null, 'a"b'],
  ]);
});

test('the last line need not end', async () => {
  expect(await read('1,2\n3,"4"', 100)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('quotes that are never closed are an error', async () => {
  await expect(read('1,"2\n', 100)).rejects.toThrow('within a text in quotes');
});

test('any rows come back, however they are cut', async () => {
  const value = fc.option(fc.string({ unit: 'binary', maxLength: 8 }));
  const table = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
      // A lone half of a character cannot be sent as UTF-8.
      const given = rows.map((row) => row.map((one) => one?.toWellFormed() ?? null));
      const quoted = (one: string | null) => (one === null ? '\\N' : `"${one.replaceAll('"', '""')}"`);
      const text = given.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      expect(await read(text, size)).toEqual(given);
    }),
    { numRuns: 200 },
  );
});
