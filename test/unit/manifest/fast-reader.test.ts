import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument as parseYaml } from 'yaml';
import { type ParsedDocument, parseDocument } from '../../../src/manifest/document.ts';
import { readFast } from '../../../src/manifest/fast-reader.ts';
import type { Path } from '../../../src/manifest/place.ts';
import { realisticManifests } from '../../support/realistic-manifests.ts';
import { mutatedManifests, yamlTexts } from '../../support/yaml-texts.ts';

describe('what the fast reader accepts, it reads exactly as yaml does', () => {
  test('for texts made from a grammar', () => {
    expect(acceptedOf(yamlTexts(), 4000)).toBeGreaterThan(1500);
  });

  test('for realistic manifests with random changes', () => {
    expect(acceptedOf(mutatedManifests(), 4000)).toBeGreaterThan(400);
  });

  test('for realistic manifests, none of which it declines', () => {
    for (const text of realisticManifests) expect(agrees(text)).toBe(true);
  });
});

describe('the fast reader declines', () => {
  test.each([
    ['an empty text', ''],
    ['comments only', '# nothing\n'],
    ['a plain document', 'text\n'],
    ['anchors', 'a: &x 1\n'],
    ['aliases', 'a: *x\n'],
    ['tags', 'a: !x 1\n'],
    ['directives', '%YAML 1.2\n---\na: 1\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['an end of the document', 'a: 1\n...\n'],
    ['tabs', 'a:\n\tb: 1\n'],
    ['carriage returns', 'a: 1\r\n'],
    ['a byte order mark', '\ufeffa: 1\n'],
    ['control characters', 'a: \u0007\n'],
    ['characters that were no UTF-8', 'a: \ufffd\n'],
    ['odd line separators', 'a: x\u2028y\n'],
    ['values over several lines', 'a: x\n  y\n'],
    ['quotes over several lines', 'a: "x\n  y"\n'],
    ['brackets over several lines', 'a: [x,\n  y]\n'],
    ['a quote that is not closed', 'a: "x\n'],
    ['unusual escapes', 'a: "\\x41"\n'],
    ['a backslash at the end of a quote', 'a: "x\\'],
    ['duplicate keys', 'a: 1\na: 2\n'],
    ['duplicate keys in brackets', 'a: {b: 1, b: 2}\n'],
    ['a key that every object has', 'constructor: 1\n'],
    ['__proto__', '__proto__: 1\n'],
    ['merge keys', '<<: {a: 1}\n'],
    ['keys that are no text', 'true: 1\n'],
    ['keys in quotes', '"a": 1\n'],
    ['explicit keys', '? a\n: b\n'],
    ['a colon and a space in a value', 'a: b: c\n'],
    ['large numbers', 'a: 12345678901234567890\n'],
    ['unusual numbers', 'a: 0x1F\n'],
    ['numbers that start with zero', 'a: 010\n'],
    ['empty items', '-\n'],
    ['lists in lists without brackets', '- - a\n'],
    ['wrong indentation', 'a:\n  b: 1\n c: 2\n'],
    ['a map in a list at the wrong column', '- a: 1\n b: 2\n'],
    ['a list item among keys', 'a: 1\n- b\n'],
    ['a block that keeps its last lines', 'a: |+\n  x\n\n'],
    ['a block with a given indentation', 'a: |2\n  x\n'],
    ['an empty block', 'a: |\nb: 1\n'],
    ['a block without line end', 'a: |\n  x'],
    ['folded lines with a gap', 'a: >\n  x\n\n  y\n'],
    ['a comma at the end of brackets', 'a: [b, ]\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a key without value in brackets', 'a: {b}\n'],
    ['text behind brackets', 'a: [b] c\n'],
    ['many brackets', `a: ${'['.repeat(30)}${']'.repeat(30)}\n`],
    ['many levels', Array.from({ length: 30 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['a very long text', `a: ${'x'.repeat(200_000)}\n`],
  ])('%s', (_, text) => {
    expect(readFast(text)).toBeUndefined();
    // Nothing of it is remembered.
    expect(readFast(text)).toBeUndefined();
  });

  test('a list item behind an entry that other texts have, too', () => {
    const entry = `steps:\n${'  - run: echo\n'.repeat(20)}`;
    const texts = [`${entry}- x\n`, `${entry}- x\n`, entry, `team: a\n${entry}\n- x\n`];
    expect(texts.map((text) => readFast(text) !== undefined)).toEqual([false, false, true, false]);
  });
});

describe('entries that several texts have', () => {
  const entry = `steps:\n${'  - run: echo\n'.repeat(20)}`;
  const [first, second] = [`team: a\n${entry}`, `# more\nteam: b\n\n${entry}timeout: 1h\n`].map(readFast);

  test('are read once', () => {
    expect(second?.parts[1]).toBe(first?.parts[1]);
    expect(second?.value).toEqual({ team: 'b', steps: Array(20).fill({ run: 'echo' }), timeout: '1h' });
  });

  test('have their own place in each', () => {
    const position = (text: string) => parseDocument('f', text).position(['steps', 1, 'run'], 'value');
    expect(position(`team: a\n${entry}`)).toMatchObject({ line: 4, column: 10 });
    expect(position(`# more\n\nteam: a\n${entry}`)).toMatchObject({ line: 6, column: 10 });
  });
});

// How many of the texts were accepted; each of these is compared with `yaml`.
function acceptedOf(texts: fc.Arbitrary<string>, numRuns: number): number {
  let accepted = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (agrees(text)) accepted++;
    }),
    { numRuns },
  );
  return accepted;
}

function agrees(text: string): boolean {
  const fast = readFast(text);
  // With what it remembers from the first time.
  expect(readFast(text)).toEqual(fast);
  if (fast === undefined) return false;
  const yaml = parseYaml(text, { prettyErrors: false });
  expect([...yaml.errors, ...yaml.warnings]).toEqual([]);
  expect(fast.value).toStrictEqual(yaml.toJS());
  const document = parseDocument('f', text);
  // A tab in a comment at the end makes the fast reader decline and changes nothing else.
  const slow = parseDocument('f', `${text}\n#\t`);
  expect(slow.diagnostics).toEqual([]);
  const paths = pathsIn(fast.value, []);
  expect(placesIn(document, paths)).toEqual(placesIn(slow, paths));
  return true;
}

function placesIn(document: ParsedDocument, paths: readonly Path[]): string[] {
  const parts = ['key', 'value', 'content'] as const;
  return paths.flatMap((path) =>
    parts.map((part) => JSON.stringify([path, part, document.position(path, part)])),
  );
}

function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}
