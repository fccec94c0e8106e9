// What a value may be, in words, with links to the sections of docs/manifest.md.

const words = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
};

/** The kind of value that a schema describes. */
export function typeText(schema, definitions) {
  if (schema.$ref !== undefined) return referenceText(definitions[nameOf(schema.$ref)], definitions);
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf !== undefined)
    return alternatives(schema.anyOf.map((branch) => typeText(branch, definitions)));
  if (Array.isArray(schema.type)) return alternatives(schema.type.map((type) => words[type]));
  if (schema.type === 'array') return listText(schema, definitions);
  if (schema.type === 'object') return mapText(schema, definitions);
  return words[schema.type];
}

function referenceText(target, definitions) {
  if (isPart(target) || target.patternErrorMessage !== undefined)
    return `[${target.title}](#${anchor(target)})`;
  return typeText(target, definitions);
}

function listText({ items }, definitions) {
  if (Array.isArray(items)) return `list of ${items.length} numbers`;
  return `list of ${typeText(items, definitions)}`;
}

function mapText({ additionalProperties, properties }, definitions) {
  if (properties !== undefined)
    return `map with ${Object.keys(properties)
      .map((key) => `\`${key}\``)
      .join(', ')}`;
  return `map of ${typeText(additionalProperties, definitions)}`;
}

function alternatives(texts) {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

/** Whether a definition has a section of its own: a map with keys, or a choice of such maps. */
export function isPart(definition) {
  return (
    definition.properties !== undefined ||
    (definition.anyOf?.every(({ $ref }) => $ref !== undefined) ?? false)
  );
}

/** Names of the definitions that have a section, in the order in which they are first used. */
export function partsOf(schema) {
  const found = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    const name = typeof node.$ref === 'string' ? nameOf(node.$ref) : undefined;
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(schema.definitions[name]);
    }
    for (const [key, part] of Object.entries(node))
      if (key !== 'definitions' && key !== 'examples') visit(part);
  };
  visit(schema);
  return [...found].filter((name) => isPart(schema.definitions[name]));
}

export function nameOf(reference) {
  return reference.replace('#/definitions/', '');
}

function anchor({ title }) {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
