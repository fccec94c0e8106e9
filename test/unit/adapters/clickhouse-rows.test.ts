import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clickhouseBatches } from '../../../src/adapters/clickhouse-rows.ts';
import { clickhouseReader } from '../../../src/adapters/clickhouse-values.ts';

/** As ClickHouse writes a text in `TabSeparated`. */
function field(text: string | null): string {
  if (text === null) return '\\N';
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    "'": "\\'",
    '\0': '\\0',
  };
  return [...text].map((sign) => signs[sign] ?? sign).join('');
}

describe('rows of ClickHouse', () => {
  const texts = fc.option(
    fc.string({ unit: fc.constantFrom('\\', '\t', '\n', '\r', "'", '\0', 'N', 'é', '😀', 'a', '') }),
  );

  test('any text comes back, whatever pieces the answer comes in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(texts, texts), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (given, size) => {
          const lines = [
            'a\tb',
            'Nullable(String)\tNullable(String)',
            ...given.map((row) => row.map(field).join('\t')),
          ];
          const bytes = Buffer.from(`${lines.join('\n')}\n`);
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          const read: unknown[] = [];
          const answer = { status: 200, headers: new Map<string, string>(), body: Readable.from(pieces) };
          for await (const batch of clickhouseBatches(answer, 3, 'select')) read.push(...batch.rows);
          expect(read).toEqual(given);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['LowCardinality(Nullable(String))', 'a', 'text', 'a'],
    [
      'Int256',
      '-170141183460469231731687303715884105729',
      'integer',
      -170141183460469231731687303715884105729n,
    ],
    ["Nullable(DateTime('Europe/Riga'))", '2026-07-01T10:00:00Z', 'timestamptz', '2026-07-01T10:00:00.000Z'],
    ['DateTime64(9)', '2026-07-01T10:00:00.120000000Z', 'timestamp', '2026-07-01T13:00:00.12'],
    ['DateTime', '2026-10-25T00:30:00Z', 'timestamp', '2026-10-25T03:30:00'],
    ['DateTime', '2026-10-25T01:30:00Z', 'timestamp', '2026-10-25T03:30:00'],
    ['Float64', '-inf', 'float', -Infinity],
    ['Decimal(38, 9)', '1.500000000', 'decimal', '1.500000000'],
    ['Array(Nullable(Int64))', '[1,NULL]', 'text', '[1,NULL]'],
  ])('%s %s is %s', (type, text, kind, value) => {
    const reader = clickhouseReader(type, 'Europe/Riga');
    expect([reader.type, reader.read(text)]).toEqual([kind, value]);
  });
});
