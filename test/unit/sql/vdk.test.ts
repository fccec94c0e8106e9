import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillPlaceholders } from '../../../src/sql/driver-placeholders.ts';
import { pythonText } from '../../../src/sql/python-text.ts';
import { readVdkDatabases } from '../../../src/sql/vdk-databases.ts';
import { substituteVdk, vdkNames } from '../../../src/sql/vdk-substitution.ts';

describe('names in braces', () => {
  test('are replaced wherever they stand, and those without a value stay and are told once', () => {
    const { text, unset } = substituteVdk(
      "select '{day}' -- {Day} {no}\nfrom {t}_x where j = '{\"a\": 1}' {no}",
      {
        day: '2026-01-02',
        t: 'orders',
      },
    );
    expect(text).toBe("select '2026-01-02' -- {Day} {no}\nfrom orders_x where j = '{\"a\": 1}' {no}");
    expect(unset).toEqual(['Day', 'no']);
  });

  test('are not looked for in what was put in, and inherited names of objects are none', () => {
    expect(substituteVdk('{a}{toString}', { a: '{b}', b: 'no' }).text).toBe('{b}{toString}');
    expect(substituteVdk('{{a}}', { a: 'x' }).text).toBe('{x}');
  });

  test('lead back to where they stand', () => {
    const given = 'ab{long}cd{x}ef';
    const { text, originalOffset } = substituteVdk(given, { long: '1', x: 'yyyyyy' });
    expect(text).toBe('ab1cdyyyyyyef');
    expect([0, 2, 3, 5, 8, 11, 12, 99].map(originalOffset)).toEqual([0, 2, 8, 10, 10, 13, 14, 15]);
  });

  test('of any text: what is not replaced stays, and every offset leads into the text', () => {
    const pieces = fc.array(fc.constantFrom('{a}', '{b}', '{', '}', 'x', "'", '\n', 'ä😀'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, fc.string(), (parts, value) => {
        const given = parts.join('');
        const { text, originalOffset } = substituteVdk(given, { a: value });
        expect(text).toBe(given.split('{a}').join(value));
        let before = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const original = originalOffset(offset);
          expect(original).toBeGreaterThanOrEqual(before);
          before = original;
        }
        expect(before).toBeLessThanOrEqual(given.length);
      }),
    );
    expect(vdkNames('{a b} {a.b} {} {x-1}').map(({ name }) => name)).toEqual(['a.b', 'x-1']);
  });
});

describe('databases in brackets', () => {
  const known = (name: string) => name === 'second';
  const read = (text: string) => {
    const { databases, text: rest } = readVdkDatabases(text, known);
    expect(rest).toHaveLength(text.length);
    return [databases.map(({ name }) => name), rest.replace(/[ \n]+/g, ' ').trim()];
  };

  test.each([
    ['at the head', '[first]\n[second]\nselect 1', ['first', 'second'], 'select 1'],
    ['after a comment', '-- about\n[first]\nselect 1', ['first'], '-- about select 1'],
    ['before SQL in the same line', '[first] select 1', ['first'], 'select 1'],
    ['twice', '[first]\n[first]\nselect 1', ['first'], 'select 1'],
    [
      'further down, alone in its line and known',
      'select 1;\n[second]\nselect 2',
      ['second'],
      'select 1; select 2',
    ],
    ['after a byte-order mark', '\uFEFF[first]\nselect 1', ['first'], 'select 1'],
  ])('are taken %s', (_, text, databases, rest) => {
    expect(read(text)).toEqual([databases, rest]);
  });

  test.each([
    ['[dbo].[orders] is T-SQL', '[dbo].[orders]'],
    ['columns of T-SQL', 'select\n[id],\n[second].x\nfrom t'],
    ['an unknown name further down', 'select\n[id]\nfrom t'],
    ['a list', 'select\n[1, 2]'],
    ['a known name within a string', "select '\n[second]\n'"],
    ['a known name within a comment', 'select 1 /*\n[second]\n*/'],
    ['a bracket within a line', ' [first] select 1'],
  ])('are not swallowed: %s', (_, text) => {
    const { databases, text: rest } = readVdkDatabases(text, known);
    expect([databases, rest]).toEqual([[], text]);
  });
});

describe('a value as Python writes it', () => {
  test('is what str() gives for the same JSON', () => {
    const values = [
      ...['1', '1.0', '-2.5e+20', 'true', 'false', 'null', '"text"', '"it\'s"', '""', '[]', '{}'],
      ...['[1, "a", true, null, 1.5]', '{"a": {"b": ["x", "it\'s", "\\"q\\"", "both \' \\""]}, "c": false}'],
      ...['["\\n\\t\\\\ \\u0001 ä 😀"]', ' {"true":"true, null: [false]"} '],
    ];
    const script =
      'import json, sys\nfor text in json.load(sys.stdin): print(json.dumps(str(json.loads(text))))';
    const output = execFileSync('python3', ['-c', script], {
      input: JSON.stringify(values),
      encoding: 'utf8',
    });
    const expected = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(values.map(pythonText)).toEqual(expected);
  });
});

describe('placeholders of Python drivers', () => {
  const text = { type: 'string', value: "it's" } as const;
  const number = { type: 'integer', value: '-5' } as const;

  test.each([
    ['select ?, ?', [text, number], "select 'it''s' , (-5) "],
    ["select '?', %s -- %s ?", [number], "select '?', (-5) -- %s ?"],
    ['select %s, j ? k', [number], 'select (-5) , j ? k'],
    ["select %s, 10 %% 3, '%%'", [number], "select (-5) , 10 % 3, '%%'"],
    ['select $2, $1', [text, number], "select (-5) , 'it''s' "],
    ['select %(a)s, :b::text', { a: text, b: number }, "select 'it''s' , (-5) ::text"],
    ['select :c, $a', { a: { type: 'null', value: '' } }, 'select :c, null '],
  ])('%s are filled with literals', (sql, parameters, expected) => {
    const filled = fillPlaceholders(sql, parameters as Parameters<typeof fillPlaceholders>[1], 'postgres');
    expect(Object.values(filled)[0]?.replace(/ +/g, ' ')).toBe(expected);
  });

  test('a value can end neither its literal nor the statement', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const filled = fillPlaceholders('select ?', [{ type: 'string', value }], 'duckdb');
        if (value.includes('\0')) return expect(filled).toHaveProperty('problem');
        expect(filled).toEqual({ text: `select  '${value.replaceAll("'", "''")}' ` });
      }),
    );
  });

  test.each([
    ['too few values', 'select ?, ?', [number], 'The statement has 2 placeholders for 1 values.'],
    ['a name without a value', 'select %(b)s', { a: number }, 'There is no value for %(b)s.'],
    [
      'a value that is none',
      'select %s',
      [{ type: 'integer', value: 'x' }],
      'The value for %s must be a whole number.',
    ],
  ])('%s is a problem', (_, sql, parameters, problem) => {
    expect(fillPlaceholders(sql, parameters as Parameters<typeof fillPlaceholders>[1], 'duckdb')).toEqual({
      problem,
    });
  });
});
