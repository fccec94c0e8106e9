import fc from 'fast-check';
import { realisticManifests } from './realistic-manifests.ts';

/** Texts in the style of YAML, most of them valid: maps, lists, brackets, quotes, blocks of text, comments. */
export function yamlTexts(): fc.Arbitrary<string> {
  const { map, list } = nodes();
  const start = fc.constantFrom('', '', '', '---\n', '# a comment\n', '\n\n');
  return fc.tuple(start, fc.oneof(map, list)).map(([prefix, print]) => prefix + print(0));
}

/** Realistic manifests with some characters or lines inserted, removed, replaced or moved. */
export function mutatedManifests(): fc.Arbitrary<string> {
  const small = ['a: b\n', '- a\n- b: c\n  d: e\n', 'a: |\n  x\n  y\nb: >-\n  p\n', 'a:\n- [1, {x: y}]\n'];
  return fc
    .tuple(
      fc.constantFrom(...realisticManifests, ...small),
      fc.array(mutations(), { minLength: 1, maxLength: 4 }),
    )
    .map(([text, changes]) => changes.reduce((changed, change) => change(changed), text));
}

/** Writes a node at an indentation; what it writes ends with a line end. */
type Print = (indent: number) => string;

function nodes() {
  const inline = fc.tuple(scalars(), endings()).map(
    ([text, end]): Print =>
      () =>
        ` ${text}${end}`,
  );
  const { map, list } = fc.letrec<{ value: Print; map: Print; list: Print }>((tie) => ({
    // What stands behind a colon.
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      fc.tuple(scalars(), endings()).map(
        ([text, end]): Print =>
          () =>
            ` ${text}${end}`,
      ),
      blocks(),
      fc.tuple(endings(), fc.constantFrom(0, 1, 2, 2, 2, 4), tie('map')).map(below),
      fc.tuple(endings(), fc.constantFrom(0, 0, 2, 2), tie('list')).map(below),
    ),
    map: fc
      .uniqueArray(fc.tuple(keys(), tie('value')), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
      .map(
        (entries): Print =>
          (indent) =>
            entries.map(([key, value]) => `${' '.repeat(indent)}${key}:${value(indent)}`).join(''),
      ),
    list: fc
      .array(
        fc.oneof(
          { arbitrary: inline, weight: 10 },
          { arbitrary: tie('map').map(mapAsItem), weight: 5 },
          { arbitrary: blocks(), weight: 2 },
          { arbitrary: tie('value'), weight: 1 },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map(
        (items): Print =>
          (indent) =>
            items.map((item) => `${' '.repeat(indent)}-${item(indent)}`).join(''),
      ),
  }));
  return { map, list };
}

function below([end, more, node]: [string, number, Print]): Print {
  return (indent) => `${end}${node(indent + more)}`;
}

// The first key stands behind the dash.
function mapAsItem(map: Print): Print {
  return (indent) => ` ${map(indent + 2).trimStart()}`;
}

function keys(): fc.Arbitrary<string> {
  const usual = fc.constantFrom('a', 'b', 'name', 'not_null', 'on', 'x-1', 'A.b', '_c');
  const odd = fc.constantFrom(
    'null',
    'true',
    '1',
    '"q"',
    "'s'",
    'two words',
    '<<',
    '__proto__',
    'toString',
    'é',
    '-',
    '',
  );
  return fc.oneof({ arbitrary: usual, weight: 100 }, { arbitrary: odd, weight: 1 });
}

function scalars(): fc.Arbitrary<string> {
  const plain = fc.constantFrom(
    'b',
    'two words',
    '10_load',
    '30m',
    '2026-12-24',
    'a:b',
    'https://x.y/z#f',
    'x#y',
    '-x',
    'é',
  );
  const typed = fc.constantFrom(
    '1',
    '-7',
    '0',
    '0.5',
    '12.50',
    'true',
    'False',
    'null',
    '~',
    'NULL',
    'yes',
    'nan',
  );
  const odd = fc.constantFrom(
    '01',
    '1e3',
    '0x1F',
    '.5',
    '1.',
    '-0',
    '+1',
    '.inf',
    '-.Inf',
    '.NaN',
    '9007199254740993',
    '0o7',
  );
  const quoted = fc.constantFrom(
    '"x y"',
    '"a\\n\\"b"',
    "'it''s'",
    '"# no comment"',
    "'a: b'",
    '"\\u00e9"',
    '""',
    "''",
    '"é"',
  );
  const wrong = fc.constantFrom(
    '&a b',
    '*a',
    '!t x',
    '@x',
    '`x`',
    '%x',
    'a: b',
    '"x',
    '[a',
    '- b',
    '? x',
    '| x',
    '{a',
    'x ]',
    '[a, ]',
    '[a: b]',
    '{a}',
    '[x #y]',
    '{a:1}',
  );
  const flow = fc.constantFrom('[]', '{}', '[a, b]', '[ 1, "x" ]', '{ a: 1, b: [c] }', '{a: {b: c}}');
  return fc.oneof(
    { arbitrary: plain, weight: 40 },
    { arbitrary: typed, weight: 25 },
    { arbitrary: quoted, weight: 25 },
    { arbitrary: flow, weight: 25 },
    { arbitrary: odd, weight: 1 },
    { arbitrary: wrong, weight: 1 },
  );
}

function endings(): fc.Arbitrary<string> {
  const usual = fc.constantFrom(
    '\n',
    '\n',
    '\n',
    ' # why\n',
    '  \n',
    '\n\n',
    '\n  # below\n',
    '\n# at the start\n',
  );
  const odd = fc.constantFrom('#x\n', '\n      more\n', '\t\n', '', '\r\n', '\n...\n', '\n---\n');
  return fc.oneof({ arbitrary: usual, weight: 150 }, { arbitrary: odd, weight: 1 });
}

function blocks(): fc.Arbitrary<Print> {
  const headers = mostly(['|', '|-', '>', '>-'], ['|+', '|2', '| # c', '>+']);
  const lines = mostly(['select 1', '- no item', '# no comment', 'a: b'], ['', ' ', '  deeper: x']);
  return fc.tuple(headers, fc.array(lines, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2, 2, 4)).map(
    ([header, content, more]): Print =>
      (indent) => {
        const margin = ' '.repeat(indent + more);
        return ` ${header}\n${content.map((line) => (line === '' ? '\n' : `${margin}${line}\n`)).join('')}`;
      },
  );
}

function mostly(usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...usual), weight: 20 },
    { arbitrary: fc.constantFrom(...odd), weight: 1 },
  );
}

const fragments = [
  ...' :-#"\'[]{},|>&*!%@`?~=.\\$',
  ...[
    '\n',
    '\n\n',
    '  ',
    ': ',
    '- ',
    ' #',
    'null',
    'true',
    '01',
    '1.0',
    '-1',
    '---',
    '\n---\n',
    '\n...\n',
    'a',
    'b: c',
  ],
  ...[
    '\n  ',
    '\n    ',
    'é',
    '\u00a0',
    '😀',
    '\t',
    '\r',
    '\u2028',
    '\ufeff',
    '<<: ',
    '__proto__: ',
    '"q": ',
    ' :',
  ],
];

function mutations(): fc.Arbitrary<(text: string) => string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(
      fc.constantFrom('insert', 'remove', 'replace', 'move'),
      place,
      place,
      fc.constantFrom(...fragments),
    )
    .map(([how, from, to, fragment]) => (text) => {
      const at = Math.floor(from * text.length);
      if (how === 'insert') return text.slice(0, at) + fragment + text.slice(at);
      if (how === 'remove') return text.slice(0, at) + text.slice(at + 1 + Math.floor(to * 4));
      if (how === 'replace') return text.slice(0, at) + fragment + text.slice(at + 1);
      const lines = text.split('\n');
      const [line = ''] = lines.splice(Math.floor(from * lines.length), 1);
      lines.splice(Math.floor(to * lines.length), 0, fragment.trim() === '' ? fragment + line : line);
      return lines.join('\n');
    });
}
