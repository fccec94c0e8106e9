import { describe, expect, test } from '@jest/globals';
import { createMasker } from '../../../src/run/mask.ts';
import { createBudget, createOutputLines } from '../../../src/run/output-lines.ts';

function linesOf(
  chunks: readonly string[],
  options: { secret?: string; lineLength?: number; total?: number } = {},
) {
  const lines: string[] = [];
  const { secret = 'hidden-word', lineLength = 100, total = 1000 } = options;
  const bounds = { lineLength, total };
  const output = createOutputLines(createMasker([secret]), bounds, createBudget(total), (line) =>
    lines.push(line),
  );
  for (const chunk of chunks) output.push(chunk);
  output.end();
  return lines;
}

describe('createOutputLines', () => {
  test('gives lines whatever the chunks are, with LF, CRLF and lone CR as line ends', () => {
    const text = 'one\ntwo\r\nthree\rfour\n\nfive';
    expect(linesOf([text])).toEqual(['one', 'two', 'three', 'four', '', 'five']);
    expect(linesOf([...text])).toEqual(['one', 'two', 'three', 'four', '', 'five']);
  });

  test('drops NULs', () => {
    expect(linesOf(['a\0b\n\0'])).toEqual(['ab']);
  });

  test('hides a secret that comes in two chunks', () => {
    expect(linesOf(['say hidden-', 'word now\n'])).toEqual(['say *** now']);
  });

  test('gives an endless line in pieces, without cutting a secret in two', () => {
    const lines = linesOf(['x'.repeat(95), 'hidden-word', 'y'.repeat(300)]);
    expect(lines.every((line) => line.length <= 100)).toBe(true);
    expect(lines.join('')).toBe(`${'x'.repeat(95)}***${'y'.repeat(300)}`);
  });

  test('gives a long line that comes whole in pieces too', () => {
    const lines = linesOf([`${'x'.repeat(250)}\nend\n`]);
    expect(lines.every((line) => line.length <= 100)).toBe(true);
    expect(lines.join('')).toBe(`${'x'.repeat(250)}end`);
  });

  test('keeps memory bounded by giving pieces while the line still goes on', () => {
    const lines: string[] = [];
    const bounds = { lineLength: 100, total: 10_000 };
    const output = createOutputLines(createMasker([]), bounds, createBudget(10_000), (line) =>
      lines.push(line),
    );
    output.push('z'.repeat(1000));
    expect(lines.join('').length).toBeGreaterThanOrEqual(900);
  });

  test('says once that there was too much, for both streams together', () => {
    const lines: string[] = [];
    const budget = createBudget(50);
    const bounds = { lineLength: 100, total: 3 * 1024 * 1024 };
    const [first, second] = ['out', 'err'].map((stream) =>
      createOutputLines(createMasker([]), bounds, budget, (line) => lines.push(`${stream} ${line}`)),
    );
    first?.push(`${'a'.repeat(30)}\n`);
    second?.push(`${'b'.repeat(30)}\nmore\n`);
    first?.push('rest\n');
    first?.end();
    second?.end();
    expect(lines).toEqual([
      `out ${'a'.repeat(30)}`,
      'err [datajob] output truncated: more than 3 MiB, the rest is not shown',
    ]);
  });
});
