// What everybody would write: `yaml.parseDocument` and ajv, compiled once, over every manifest of a workspace.
// `node bench/baseline-yaml-ajv.mjs FOLDER` prints one JSON line; its time is the bar for `datajob validate`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { LineCounter, parseDocument } from 'yaml';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node bench/baseline-yaml-ajv.mjs FOLDER');
  process.exit(2);
}
const schema = JSON.parse(readFileSync(new URL('../schemas/datajob.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv.default({ allErrors: true, strict: false }).compile(schema);

const started = performance.now();
let manifests = 0;
let invalid = 0;
for (const path of readdirSync(folder, { recursive: true })) {
  if (!path.endsWith('datajob.yaml')) continue;
  manifests++;
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { lineCounter });
  if (document.errors.length > 0 || !validate(document.toJS())) invalid++;
}
const milliseconds = Math.round(performance.now() - started);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ manifests, invalid, milliseconds, megabytes }));
