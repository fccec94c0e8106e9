import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly $ref?: string;
}

const files = ['datajob.schema.json', 'datajob.config.schema.json', 'datajob.template.schema.json'];
const schemas = new Map(files.map((file) => [file, read(file)] as const));

describe.each(files)('%s', (file) => {
  const parts = partsOf(schemas.get(file) ?? {}, '#');

  test('says of every key and definition what it is', () => {
    const silent = parts.filter(({ schema }) => !schema.title || !schema.description);
    const explained = silent.filter(({ schema }) => schema.$ref === undefined);
    expect(explained.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('every description is made of sentences', () => {
    const texts = parts.flatMap(({ schema }) => schema.description ?? []);
    expect(texts.filter((text) => !/^[A-Z`].*\.$/s.test(text))).toEqual([]);
  });

  test('its own examples and defaults are valid', () => {
    const ajv = new Ajv({ strict: false });
    for (const [name, schema] of schemas) ajv.addSchema(schema, name);
    const wrong = parts.flatMap(({ schema, pointer }) => {
      const values = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
      return values
        .filter((value) => !ajv.validate(`${file}${pointer}`, value))
        .map((value) => ({ pointer, value }));
    });
    expect(wrong).toEqual([]);
    expect(parts.some(({ schema }) => schema.examples !== undefined)).toBe(true);
  });
});

test('what fits one key of a manifest depends on no other key, because entries are judged one by one', () => {
  const { title, description, examples, properties, definitions, ...rules } =
    schemas.get('datajob.schema.json') ?? {};
  expect(rules).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    required: ['team'],
  });
});

function read(file: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8'));
}

function partsOf(schema: Schema, pointer: string): { schema: Schema; pointer: string }[] {
  const below = (['properties', 'definitions'] as const).flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).flatMap(([name, part]) =>
      partsOf(part, `${pointer}/${keyword}/${name}`),
    ),
  );
  return [{ schema, pointer }, ...below];
}
