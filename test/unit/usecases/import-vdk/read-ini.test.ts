import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readIni } from '../../../../src/usecases/import-vdk/read-ini.ts';

/** What Python's configparser reads; null where it refuses. */
const oracle = `
import configparser, json, sys
answers = []
for text in json.load(sys.stdin):
    parser = configparser.ConfigParser(interpolation=None, default_section="\\0none")
    try:
        parser.read_string(text)
        answers.append({name: dict(parser[name]) for name in parser.sections()})
    except configparser.Error:
        answers.append(None)
print(json.dumps(answers))
`;

describe('reading an INI file', () => {
  test('gives sections and keys with their lines', () => {
    const { sections, entries, problems } = readIni(
      '# c\n[owner]\r\nTeam : sales\n\n[a b]\nx=1\n  2 ; no comment\ny =\n',
    );
    expect(sections).toEqual([
      { name: 'owner', line: 2 },
      { name: 'a b', line: 5 },
    ]);
    expect(entries).toEqual([
      { section: 'owner', key: 'team', value: 'sales', line: 3 },
      { section: 'a b', key: 'x', value: '1\n2 ; no comment', line: 6 },
      { section: 'a b', key: 'y', value: '', line: 8 },
    ]);
    expect(problems).toEqual([]);
  });

  test('goes on after what is wrong', () => {
    const { entries, problems } = readIni('a = 1\n[s]\nx = 1\nx = 2\nnothing\n= 3\n[s]\ny = 4');
    expect(problems.map(({ line }) => line)).toEqual([1, 4, 5, 6, 7]);
    expect(entries.map(({ key, value }) => `${key}=${value}`)).toEqual(['x=1', 'y=4']);
  });

  test('agrees with configparser on any mix of lines: on what they say, and on whether all is well', () => {
    const line = fc.constantFrom(
      ...[
        '[a]',
        '[b]',
        '  [c]',
        '[d] x',
        'k = v',
        'K: w',
        'l=',
        'm = a = b : c',
        '  more',
        '\tmore',
        ' ; c',
        '# c',
        '',
      ],
      ...['n = x ; y', 'o', '= p', ' q = r', '[]', 'r = %(x)s'],
    );
    const texts = fc
      .sample(fc.array(line, { maxLength: 8 }), { numRuns: 1500, seed: 7 })
      .map((all) => all.join('\n'));
    const output = execFileSync('python3', ['-c', oracle], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
    });
    const expected: readonly (Record<string, Record<string, string>> | null)[] = JSON.parse(output);
    expect(expected.filter((each) => each !== null).length).toBeGreaterThan(200);
    for (const [index, text] of texts.entries()) {
      const { sections, entries, problems } = readIni(text);
      const read = Object.fromEntries(
        sections.map(({ name }) => [
          name,
          Object.fromEntries(
            entries.filter((entry) => entry.section === name).map(({ key, value }) => [key, value]),
          ),
        ]),
      );
      expect({ text, read: problems.length === 0 ? read : null }).toEqual({ text, read: expected[index] });
    }
  });
});
