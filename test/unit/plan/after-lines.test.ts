import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from '../../../src/manifest/document.ts';
import { namesInAfter } from '../../../src/plan/after-lines.ts';

const names = (...lines: readonly string[]) => namesInAfter([lines.join('\n')], 4);

describe('namesInAfter', () => {
  test('reads the usual ways to write a list', () => {
    expect(names('after: [a, b-2]  # why', 'params:')).toEqual(['a', 'b-2']);
    expect(names('"after": ["a"]')).toEqual(['a']);
    expect(names('{ team: x, after: [a] }')).toEqual(['a']);
    expect(names('after: # see [x]', '  - a', '', "  - 'b'", 'params:')).toEqual(['a', 'b']);
    expect(names('after:', '- a')).toEqual(['a']);
    expect(names('after: [', '  a,', '  b', ']')).toEqual(['a', 'b']);
    expect(names('after:', 'params:')).toEqual([]);
  });

  test('reads a list in a line of its own whatever stands behind it', () => {
    expect(names('after: [a, b]', 'description: after: [c]', '# after: [d]')).toEqual(['a', 'b', 'c', 'd']);
    expect(names('after: [a]', '? x')).toBeUndefined();
    expect(names('after: [a]', 'name: "\\x61"')).toBeUndefined();
  });

  test('takes prose for what it is', () => {
    expect(names('description: Runs after the others.', 'team: sales')).toEqual([]);
    expect(namesInAfter([], 4)).toEqual([]);
  });

  test('gives up where the lines do not tell everything', () => {
    expect(names('after:', '  - a', '  - b', '  - c', '  - d')).toBeUndefined();
    expect(names('after: [a,', '  b,', '  c,', '  d,', '  e,')).toBeUndefined();
    expect(names('after: ["\\x61"]')).toBeUndefined();
    expect(names('after: [a, # ]', '  b]')).toBeUndefined();
    expect(names('after: *others')).toBeUndefined();
    expect(names('after:', '  [a]')).toBeUndefined();
    expect(names('after:', '  - >-', '    a')).toBeUndefined();
    expect(names('? after', ': [a]')).toBeUndefined();
  });

  test('never misses a name that the document has', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{1,8}$/);
    const style = fc.constantFrom('flow', 'block', 'tight', 'lines', 'quoted', 'comment');
    const around = fc.array(fc.constantFrom('team: x', 'runbook: "y"', '# after: [z]', 'a: after', ''), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 7 }), style, around, (after, form, before) => {
        const text = [
          ...before.map((line, n) => line.replace(/^(\w+):/, `$1${n}:`)),
          written(after, form),
          'last: 1',
        ].join('\n');
        const { value } = parseDocument('datajob.yaml', text);
        const real = (value as { after?: string[] | null }).after ?? [];
        const found = namesInAfter(groupsOf(text), 4);
        expect(real).toEqual(after);
        if (found !== undefined) expect(found).toEqual(expect.arrayContaining([...real]));
      }),
    );
  });
});

function written(after: readonly string[], form: string): string {
  if (form === 'flow' || after.length === 0) return `after: [${after.join(', ')}]`;
  if (form === 'lines') return `after: [\n${after.map((name) => `  ${name},`).join('\n')}\n]`;
  const quote = form === 'quoted' ? '"' : '';
  const indent = form === 'tight' ? '' : '  ';
  const comment = form === 'comment' ? '  # see [x]\n\n  # more' : '';
  return `after:${comment === '' ? '' : ' # those [y]'}\n${after.map((name) => `${indent}- ${quote}${name}${quote}${comment}`).join('\n')}`;
}

/** As `git grep -A4` cuts them. */
function groupsOf(text: string): string[] {
  const lines = text.split('\n');
  const groups: string[][] = [];
  let end = -1;
  for (const [index, line] of lines.entries()) {
    if (!line.includes('after') && !line.includes('\\')) continue;
    if (index > end) groups.push([]);
    const from = Math.max(index, end);
    end = index + 5;
    groups.at(-1)?.push(...lines.slice(from, end));
  }
  return groups.map((group) => group.join('\n'));
}
