// Reads the schemas and makes each self-contained: a reference into another file becomes a local definition.
import { readFileSync } from 'node:fs';

/** The files that have a schema; the order of docs/manifest.md. */
export const kinds = ['manifest', 'config', 'template', 'tests'];

const fileOf = {
  manifest: 'datajob.schema.json',
  config: 'datajob.config.schema.json',
  template: 'datajob.template.schema.json',
  tests: 'datajob.tests.schema.json',
  contract: 'contract.schema.json',
  report: 'report.schema.json',
};

/** The named schemas, by default those of the files of a workspace. */
export function readSchemas(folder, names = kinds) {
  const byFile = Object.fromEntries(
    Object.values(fileOf).map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))]),
  );
  return Object.fromEntries(names.map((kind) => [kind, selfContained(byFile[fileOf[kind]], byFile)]));
}

function selfContained(schema, byFile) {
  const definitions = { ...schema.definitions };
  const localize = (node, file) =>
    mapSchema(node, (part) => {
      if (typeof part.$ref !== 'string') return part;
      const [target, name] = part.$ref.split('#/definitions/');
      const source = target === '' ? file : target;
      if (source !== undefined && definitions[name] === undefined) {
        definitions[name] = byFile[source].definitions[name];
        definitions[name] = localize(definitions[name], source);
      }
      return { ...part, $ref: `#/definitions/${name}` };
    });
  const { definitions: own = {}, ...root } = schema;
  const result = localize(root, undefined);
  for (const name of Object.keys(own)) definitions[name] = localize(own[name], undefined);
  return { ...result, definitions };
}

/** Rebuilds a schema, every subschema through `change` from the inside out. */
export function mapSchema(schema, change) {
  const result = { ...schema };
  for (const key of ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not']) {
    const part = result[key];
    if (Array.isArray(part)) result[key] = part.map((item) => mapSchema(item, change));
    else if (part !== null && typeof part === 'object') result[key] = mapSchema(part, change);
  }
  for (const key of ['properties', 'definitions']) {
    if (result[key] === undefined) continue;
    result[key] = Object.fromEntries(
      Object.entries(result[key]).map(([name, part]) => [name, mapSchema(part, change)]),
    );
  }
  for (const key of ['anyOf', 'allOf']) {
    if (result[key] !== undefined) result[key] = result[key].map((part) => mapSchema(part, change));
  }
  return change(result);
}

/** A copy without the named keywords. */
export function without(schema, keywords) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.includes(key)));
}
