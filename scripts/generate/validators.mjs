// Validators of a schema as self-contained modules: ajv writes them, esbuild folds its run-time parts in.
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { mapSchema, without } from './schemas.mjs';
import { decidedUnions } from './unions.mjs';

/** `shapeError`: where the type of the errors is, seen from the validator. */
export function validatorDeclaration(shapeError) {
  return `// Written by \`npm run generate\` from schemas/. Do not edit.
import type { ShapeError } from '${shapeError}';

export declare const validate: ((value: unknown) => boolean) & { errors?: readonly ShapeError[] | null };
`;
}

const documentation = ['$schema', 'title', 'description', 'default', 'examples'];

/** `firstOnly`: for input of strangers, whose mistakes need no long explanation. */
export async function validatorOf(schema, { firstOnly = false } = {}) {
  const { definitions, ...root } = decidedUnions(mapSchema(schema, (part) => without(part, documentation)));
  const ajv = new Ajv.default({
    allErrors: !firstOnly,
    // The errors carry the schema that was not met: what is allowed there, and its message.
    verbose: !firstOnly,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    // Patterns are ASCII, and `u` makes them slower.
    unicodeRegExp: false,
    code: { source: true, esm: false },
  });
  ajv.addVocabulary(['patternErrorMessage', 'alternatives']);
  for (const [name, definition] of Object.entries(definitions))
    ajv.addSchema(byName(definition, definitions), name);
  const code = standalone.default(ajv, ajv.compile(byName(root, definitions)));
  return bundled(withPlainLength(code));
}

// Lengths are bounds against nonsense, so UTF-16 code units do; counting characters takes a fifth of the time.
function withPlainLength(code) {
  return code.replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => text.length');
}

// Each definition is a schema of its own, so that an error carries only its own part; but the rule of a key
// stands where it is used, so that its error names the key.
function byName(schema, definitions) {
  return mapSchema(schema, (part) => {
    const keys = part.propertyNames?.$ref;
    return {
      ...part,
      ...(part.$ref !== undefined && { $ref: nameOf(part.$ref) }),
      ...(keys !== undefined && { propertyNames: definitions[nameOf(keys)] }),
    };
  });
}

function nameOf(reference) {
  return reference.replace('#/definitions/', '');
}

async function bundled(code) {
  const result = await build({
    // Else the text depends on the folder that the script is started in.
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    stdin: {
      contents: `${code}\n`,
      resolveDir: new URL('../..', import.meta.url).pathname,
      sourcefile: 'validator.cjs',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20.19',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const body = result.outputFiles[0].text;
  return [
    '// Written by `npm run generate` from schemas/. Do not edit.',
    'const module = { exports: {} };',
    body.replace(/^"use strict";\n/, ''),
    'export const validate = module.exports;\n',
  ].join('\n');
}
