/** What of an operation is of use when requests and answers are checked. */
export function usable(operation) {
  const { operationId, parameters, requestBody, responses } = operation;
  return { operationId, parameters, requestBody, responses };
}

/**
 * The same without texts for people, and with `nullable` said as JSON Schema says it. `named` tells that the
 * keys of the value are names, as below `properties`, and not words of the description.
 */
export function lean(value, named = false) {
  if (Array.isArray(value)) return value.map((item) => lean(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, content]) => content !== undefined && (named || isRule(key)),
  );
  const result = Object.fromEntries(kept.map(([key, content]) => [key, ruleOf(key, content, named)]));
  return named ? result : withNull(result);
}

const forPeople = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
]);

function isRule(key) {
  return !forPeople.has(key) && !key.startsWith('x-');
}

const maps = new Set([
  'properties',
  'patternProperties',
  'responses',
  'content',
  'headers',
  'schemas',
  'parameters',
]);

function ruleOf(key, content, named) {
  if (!named && (key === 'enum' || key === 'default' || key === 'const')) return content;
  return lean(content, !named && maps.has(key) && !Array.isArray(content));
}

function withNull(schema) {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (rest.type !== undefined) {
    const choices = rest.enum === undefined || rest.enum.includes(null) ? {} : { enum: [...rest.enum, null] };
    return { ...rest, type: [rest.type, 'null'], ...choices };
  }
  // Without a type anything goes, null too; with a list of shapes null has to be one of them.
  const list = ['anyOf', 'oneOf'].find((key) => rest[key] !== undefined);
  if (list !== undefined) return { ...rest, [list]: [...rest[list], { type: 'null' }] };
  return rest.allOf === undefined && rest.$ref === undefined ? rest : { anyOf: [rest, { type: 'null' }] };
}

/** The components that a value refers to, and those that they refer to. */
export function reachable(components, value) {
  const found = new Map();
  const visit = (part) => {
    for (const [, kind, name] of JSON.stringify(part).matchAll(
      /"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g,
    )) {
      if (found.has(`${kind}/${name}`)) continue;
      const component = lean(components[kind][name]);
      found.set(`${kind}/${name}`, component);
      visit(component);
    }
  };
  visit(value);
  const result = {};
  for (const key of [...found.keys()].sort()) {
    const [kind, name] = key.split('/');
    result[kind] ??= {};
    result[kind][name] = found.get(key);
  }
  return result;
}
