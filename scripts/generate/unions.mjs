// `anyOf` reads well in editors and gives good types, but its errors name every branch that did not fit.
// Here each becomes a chain of decisions, so that a value is judged by the one branch that it means.
import { mapSchema, without } from './schemas.mjs';

export function decidedUnions(schema) {
  const excluding = withAlternatives(schema);
  return mapSchema(excluding, (part) =>
    part.anyOf === undefined
      ? part
      : { ...without(part, ['anyOf']), ...decide(part.anyOf, excluding.definitions) },
  );
}

// Tells each branch of a choice by key which keys exclude each other, for the message.
function withAlternatives(schema) {
  const definitions = { ...schema.definitions };
  mapSchema(schema, (part) => {
    const names = (part.anyOf ?? []).map(({ $ref }) => $ref?.replace('#/definitions/', ''));
    const objects = names.filter((name) => definitions[name]?.required !== undefined);
    if (objects.length < 2 || definitions[objects[0]].properties.type?.const !== undefined) return part;
    const alternatives = objects.map((name) => definitions[name].required[0]);
    for (const name of objects) definitions[name] = { ...definitions[name], alternatives };
    return part;
  });
  return { ...schema, definitions };
}

function decide(branches, definitions) {
  const resolved = branches.map((schema) => ({ schema, target: resolve(schema, definitions) }));
  const types = [...new Set(resolved.flatMap(({ target }) => target.type ?? fail(target)))];
  const byType = types.map((type) => [
    type,
    resolved.filter(({ target }) => [target.type].flat().includes(type)),
  ]);
  return byType.reduceRight(
    (rest, [type, candidates]) => ({
      if: { type },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
      then: candidates.length === 1 ? candidates[0].schema : decideObject(candidates),
      else: rest,
    }),
    { type: types.length === 1 ? types[0] : types },
  );
}

function decideObject(candidates) {
  return candidates.every(({ target }) => target.properties.type?.const !== undefined)
    ? byTypeProperty(candidates)
    : byPresentKey(candidates);
}

// Every branch says with `type: {const}` what it is.
function byTypeProperty(candidates) {
  const names = candidates.map(({ target }) => target.properties.type.const);
  return candidates.reduceRight(
    (rest, { schema }, index) => ({
      if: { required: ['type'], properties: { type: { const: names[index] } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
      then: schema,
      else: rest,
    }),
    { required: ['type'], properties: { type: { enum: names } } },
  );
}

// The first mandatory key of a branch belongs to that branch alone.
function byPresentKey(candidates) {
  const keys = candidates.map(({ target }) => target.required[0]);
  return candidates.reduceRight(
    (rest, { schema }, index) => ({
      if: { required: [keys[index]] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
      then: schema,
      else: rest,
    }),
    { not: {}, alternatives: keys },
  );
}

function resolve(schema, definitions) {
  return schema.$ref === undefined
    ? schema
    : resolve(definitions[schema.$ref.replace('#/definitions/', '')], definitions);
}

function fail(target) {
  throw new Error(`a branch of anyOf needs a type: ${JSON.stringify(target).slice(0, 80)}`);
}
