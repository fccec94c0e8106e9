// TypeScript types of a schema, by json-schema-to-typescript.
import { compile } from 'json-schema-to-typescript';
import { mapSchema, without } from './schemas.mjs';

const ignored = ['title', 'examples', 'default', 'if', 'then'];
// Only pairs become tuples.
const lengths = ['minItems', 'maxItems'];

export function typesOf(schema) {
  const prepared = mapSchema(schema, (part) =>
    withNamedReference(without(part, Array.isArray(part.items) ? ignored : [...ignored, ...lengths])),
  );
  return compile({ ...prepared, title: schema.title }, schema.title, {
    bannerComment: '// Written by `npm run generate` from schemas/. Do not edit.',
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 110 },
  });
}

// A description beside a reference would make a copy of the type: `allOf` keeps its name.
function withNamedReference(part) {
  if (part.$ref === undefined || part.description === undefined) return part;
  return { description: part.description, allOf: [{ $ref: part.$ref }] };
}
