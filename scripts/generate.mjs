// Writes everything that follows from schemas/: TypeScript types, validators and docs/manifest.md; and docs/templates.md.
// `--check` writes nothing and ends with 1 when a file is not what it would write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestDocument } from './generate/document.mjs';
import { kinds, readSchemas } from './generate/schemas.mjs';
import { templatesDocument } from './generate/templates.mjs';
import { typesOf } from './generate/types.mjs';
import { validatorDeclaration, validatorOf } from './generate/validators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = 'src/manifest/generated';

const schemas = readSchemas(`${root}schemas`);
const files = new Map();
for (const kind of kinds) {
  files.set(`${generated}/${kind}.ts`, await typesOf(schemas[kind]));
  files.set(`${generated}/${kind}-validator.js`, await validatorOf(schemas[kind]));
  files.set(`${generated}/${kind}-validator.d.ts`, validatorDeclaration('../shape-error.ts'));
}
// The standard has its own documentation.
const { contract } = readSchemas(`${root}schemas`, ['contract']);
files.set(`${generated}/contract.ts`, await typesOf(contract));
files.set(`${generated}/contract-validator.js`, await validatorOf(contract));
files.set(`${generated}/contract-validator.d.ts`, validatorDeclaration('../shape-error.ts'));
const { report } = readSchemas(`${root}schemas`, ['report']);
files.set('src/report/generated/report-validator.js', await validatorOf(report, { firstOnly: true }));
files.set(
  'src/report/generated/report-validator.d.ts',
  validatorDeclaration('../../manifest/shape-error.ts'),
);
files.set('docs/manifest.md', manifestDocument(schemas));
files.set('docs/templates.md', await templatesDocument());

const stale = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path);
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} does not follow from schemas/: run \`npm run generate\`.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const path of stale) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, files.get(path));
    console.log(`wrote ${path}`);
  }
}

function current(path) {
  return existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined;
}
