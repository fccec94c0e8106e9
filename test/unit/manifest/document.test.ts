import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../../src/manifest/document.ts';
import type { Path } from '../../../src/manifest/place.ts';

describe('a document', () => {
  test('gives its value as plain data', () => {
    const { value, diagnostics } = parseDocument('f.yaml', 'a: {b: [1, x, true, null]}\n');
    expect(value).toEqual({ a: { b: [1, 'x', true, null] } });
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['of no bytes', ''],
    ['of comments only', '# nothing yet\n'],
    ['of a document mark only', '---\n'],
  ])('%s is null', (_, text) => {
    expect(parseDocument('f.yaml', text)).toMatchObject({ value: null, diagnostics: [] });
  });

  test('may hold values over several lines, quoted keys, anchors and aliases', () => {
    const { value, diagnostics } = parseDocument('f.yaml', '"a": &x [1,\n  2]\nb: *x\nc: two\n  lines\n');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({ a: [1, 2], b: [1, 2], c: 'two lines' });
  });

  test('may begin with a byte order mark, which columns do not count', () => {
    const document = parseDocument('f.yaml', '\ufeffa: 1\n');
    expect(document.value).toEqual({ a: 1 });
    expect(document.position(['a'], 'key')).toMatchObject({ line: 1, column: 1 });
  });

  test('may end its lines with CRLF, which columns do not count', () => {
    const document = parseDocument('f.yaml', 'a: x\r\nb: |\r\n  y\r\n  z\r\n');
    expect(document.value).toEqual({ a: 'x', b: 'y\nz\n' });
    expect(document.position(['a'], 'value')).toMatchObject({ line: 1, column: 4, endColumn: 5 });
    expect(document.position(['b'], 'key')).toMatchObject({ line: 2, column: 1 });
  });

  test('has no own prototype to reach', () => {
    const { value, diagnostics } = parseDocument('f.yaml', 'a: {"__proto__": {x: 1}}\n');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'forbidden-key', line: 1, column: 5 }]);
  });
});

describe('the position', () => {
  const text = `# first
name: "x y"
steps:
  - query: |

      select 1
      from t
  - sql: a.sql   # b
empty:
list: [a, {b: c}]
`;
  // A tab in a comment is more than the fast reader knows.
  describe.each([
    ['by the fast reader', text],
    ['by the YAML library', `${text}#\t\n`],
  ])('%s', (_, source) => {
    const document = parseDocument('f.yaml', source);
    const cases: [string, Path, 'key' | 'value' | 'content', number[]][] = [
      ['of a key', ['name'], 'key', [2, 1, 2, 5]],
      ['of a value in quotes', ['name'], 'value', [2, 7, 2, 12]],
      ['of the text in quotes', ['name'], 'content', [2, 8, 2, 12]],
      ['of a list', ['steps'], 'value', [4, 3]],
      ['of an item', ['steps', 1], 'value', [8, 5]],
      ['of an item as a key', ['steps', 1], 'key', [8, 5]],
      ['of a plain value', ['steps', 1, 'sql'], 'value', [8, 10, 8, 15]],
      ['of a block of text', ['steps', 0, 'query'], 'value', [4, 12]],
      ['of the first line of a block of text', ['steps', 0, 'query'], 'content', [5, 7]],
      ['of an empty value is its key', ['empty'], 'value', [9, 1, 9, 6]],
      ['in brackets', ['list', 1, 'b'], 'value', [10, 15, 10, 16]],
      ['of a missing entry is the entry around it', ['steps', 1, 'sql', 'x'], 'value', [8, 5, 8, 8]],
      ['of a missing item is its list', ['steps', 7], 'value', [3, 1, 3, 6]],
      ['of a missing key is the start of the file', ['nope'], 'value', [1, 1]],
      ['of the whole is the start of the file', [], 'value', [1, 1]],
    ];
    test.each(cases)('%s', (_name, path, part, [line, column, endLine, endColumn]) => {
      const end = endLine === undefined ? {} : { endLine, endColumn };
      expect(document.position(path, part)).toEqual({ file: 'f.yaml', line, column, ...end });
    });
  });

  test('of an alias is the alias, and of what is below it the anchored part', () => {
    const document = parseDocument('f.yaml', 'a: &x {k: 1}\nb: *x\n');
    expect(document.position(['b'], 'value')).toMatchObject({ line: 2, column: 4, endColumn: 6 });
    expect(document.position(['b', 'k'], 'key')).toMatchObject({ line: 1, column: 8 });
  });
});

describe('what cannot be read is one finding at its place', () => {
  test.each([
    ['a quote that is not closed', 'a: "x\nb: 1\n', 'yaml-syntax', 1, 4],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3\n', 'yaml-syntax', 1, 4],
    ['a line without colon', 'a: 1\nteam sales\nb: 2\n', 'yaml-syntax', 2, 1],
    ['wrong indentation', 'a:\n  - b\n - c\n', 'yaml-syntax', 3, 1],
    ['a line that is indented too far', 'a: 1\n b: 2\n', 'yaml-syntax', 2, 2],
    ['a colon and a space in a value', 'a: b: c\n', 'yaml-syntax', 1, 4],
    ['a reserved character', 'a: @x\n', 'yaml-syntax', 1, 4],
    ['a wrong escape', 'a: "\\q"\n', 'yaml-syntax', 1, 5],
    ['text behind brackets', 'a: [b] c\n', 'yaml-syntax', 1, 8],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'tab-indent', 2, 1],
    ['a second document', 'a: 1\n---\nb: 2\n', 'several-documents', 2, 1],
    ['a directive', '# c\n%YAML 1.1\n---\na: yes\n', 'yaml-directive', 2, 1],
    ['a tag', 'a: !!binary aGk=\n', 'yaml-tag', 1, 13],
    ['an alias without anchor', 'a: *x\n', 'unknown-alias', 1, 4],
    ['an alias of itself', 'a: &x [*x]\n', 'alias-explosion', 1, 8],
    ['a merge key', 'a: &x {b: 1}\nc:\n  <<: *x\n', 'merge-key', 3, 3],
    ['a key that is no text', 'a: {1: x}\n', 'non-text-key', 1, 5],
    ['a list as a key', '? [a]\n: b\n', 'non-text-key', 1, 3],
    ['a number too large to be exact', 'a: 12345678901234567890\n', 'unsafe-number', 1, 4],
    ['infinity', 'a: [.inf]\n', 'unsafe-number', 1, 5],
    ['NUL', 'a: 1\nb: \0\n', 'not-text', 2, 4],
    ['what was no UTF-8', 'a: \ufffd\n', 'not-text', 1, 4],
    ['a carriage return alone', 'a: 1\rb: 2\n', 'not-text', 1, 5],
    ['too many levels', `a: ${'['.repeat(80)}${']'.repeat(80)}\n`, 'too-deep', 1, 68],
    ['very many levels', `a: ${'- '.repeat(3000)}\n`, 'yaml-syntax', 1, 4],
    ['brackets without end', '['.repeat(100_000), 'too-deep', 1, 501],
    ['brackets that close nothing', ']'.repeat(100_000), 'too-deep', 1, 501],
    ['a very large file', `a: ${'x'.repeat(300_000)}\n`, 'too-large', 1, 1],
  ])('%s', (_, text, code, line, column) => {
    const { value, diagnostics } = parseDocument('f.yaml', text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error', file: 'f.yaml', line, column }]);
  });

  test('aliases that explode are found before they do', () => {
    const levels = 'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghi'[index];
      return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]\n`;
    });
    const { value, diagnostics } = parseDocument('f.yaml', `a: &a [x, x]\n${levels.join('')}`);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'alias-explosion' }]);
  });

  test('a duplicate key is found at its second place, and the rest can still be checked', () => {
    const { value, diagnostics } = parseDocument('f.yaml', 'a: 1\nb: {c: 1, c: 2}\na: 3\n');
    expect(diagnostics).toMatchObject([
      { code: 'duplicate-key', line: 2, column: 11, endColumn: 12 },
      { code: 'duplicate-key', line: 3, column: 1, endColumn: 2 },
    ]);
    expect(value).toEqual({ a: 3, b: { c: 2 } });
  });

  test('many duplicate keys take no long time and give no long list', () => {
    const { diagnostics } = parseDocument('f.yaml', 'a: 1\n'.repeat(20_000));
    expect(diagnostics).toHaveLength(50);
  });
});

describe('hints', () => {
  test('a missing space behind a colon', () => {
    const { diagnostics } = parseDocument('f.yaml', 'team:sales\nname: x\n');
    expect(diagnostics).toMatchObject([{ line: 1, hint: 'write a space behind the colon: `team: sales`' }]);
  });

  test('a variable without quotes in brackets', () => {
    const { diagnostics } = parseDocument('f.yaml', `slack: { webhook: ${'$'}{SLACK} }\n`);
    expect(diagnostics).toMatchObject([{ line: 1, hint: 'put the value that starts with `$` in quotes' }]);
  });
});
