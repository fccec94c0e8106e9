// Writes the tables of inputs and outputs of action.yml between marks in docs/github.md and README.md; with
// `--check` only says whether they are fresh (exit code 1 if not).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const [begin, end] = ['<!-- action.yml: generated, do not edit -->', '<!-- action.yml: end -->'];

const { inputs, outputs } = parse(readFileSync(`${root}/action.yml`, 'utf8'));
const inputTable = table(
  ['Input', 'Default', 'Meaning'],
  rows(inputs, ({ default: value }) => [value === undefined ? '' : code(value)]),
);
const outputTable = table(
  ['Output', 'Meaning'],
  rows(outputs, () => []),
);

const check = process.argv.includes('--check');
refresh('docs/github.md', `${inputTable}\n\n${outputTable}`);
refresh('README.md', outputTable);

function refresh(name, tables) {
  const file = `${root}/${name}`;
  const current = existsSync(file) ? readFileSync(file, 'utf8') : `# datajob on GitHub\n\n${begin}\n${end}\n`;
  const [start, stop] = [current.indexOf(begin), current.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${name} has lost the marks ${begin} and ${end}.`);
  const fresh = `${current.slice(0, start)}${begin}\n\n${tables}\n\n${current.slice(stop)}`;
  if (!check) return writeFileSync(file, fresh);
  if (existsSync(file) && current === fresh) return;
  console.error(`${name} does not follow from action.yml: run \`npm run generate\`.`);
  process.exitCode = 1;
}

function rows(declared, middle) {
  return Object.entries(declared).map(([name, each]) => [
    code(name),
    ...middle(each),
    each.description.trim().replaceAll('|', '\\|'),
  ]);
}

function table(header, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(header), row(header.map(() => '---')), ...lines.map(row)].join('\n');
}

function code(text) {
  return `\`${text}\``;
}
