// docs/templates.md: the inputs of the built-in templates, and the cases by which test/integration/templates.test.ts
// tests them on every engine.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadModule } from './load-module.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function templatesDocument() {
  const { builtIns } = await loadModule('src/sql/templates/built-ins.ts');
  const names = [...builtIns.keys()].filter((name) => name !== 'scd1');
  return `${introduction}\n${names.map((name) => section(name, builtIns.get(name))).join('\n')}\n${ownTemplates}`;
}

function section(name, { summary, inputs }) {
  const rows = Object.entries(inputs).map(
    ([input, { type, values, default: value, optional, description }]) =>
      `| \`${input}\` | ${values ? values.map((one) => `\`${one}\``).join(', ') : type} | ${
        value === undefined ? (optional ? '' : 'required') : `\`${JSON.stringify(value)}\``
      } | ${cell(description)} |`,
  );
  const also = name === 'upsert' ? ' Also under the name `scd1`.' : '';
  return `## \`${name}\`

${summary}${also}

| Input | Type | Default | |
|---|---|---|---|
${rows.join('\n')}
${name === 'ingest' ? ingest : cases(name)}`;
}

function cases(name) {
  const { cases: all } = parse(readFileSync(`${root}test/templates/${name}.yaml`, 'utf8'));
  return `
<details><summary>What it does, case by case</summary>

${all.map(oneCase).join('\n')}
</details>
`;
}

function oneCase({ case: title, with: inputs = {}, time, source, target, after, twice, error }) {
  const given = Object.entries(inputs).map(([key, value]) => `\`${key}: ${yaml(value)}\``);
  const when = time === undefined ? [] : [`scheduled time ${time}`];
  const how = [...given, ...when].length === 0 ? '' : ` (${[...given, ...when].join(', ')})`;
  const parts = [block('source', source), block('target before', target ?? 'there is none')];
  if (after !== undefined) parts.push(block('target after', after));
  if (twice !== undefined) parts.push(block('after doing it again', twice));
  const refusal = error === undefined ? '' : `\nThe run fails: ${error}\n`;
  return `**${title}**${how}

\`\`\`text
${beside(parts)}
\`\`\`
${refusal}`;
}

function yaml(value) {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** A table under its title, all lines equally long. */
function block(title, text) {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  const heads = rows[0]?.map((head) => head.split(/\s+/)[0]) ?? [];
  const lines = text.includes('\n') || !text.includes(' none') ? [heads, ...rows.slice(1)] : rows;
  const widths =
    lines[0]?.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length))) ?? [];
  const written = lines.map((line) => line.map((part, index) => part.padEnd(widths[index] ?? 0)).join(' | '));
  const all = [title, '-'.repeat(title.length), ...written];
  const width = Math.max(...all.map((line) => line.length));
  return all.map((line) => line.padEnd(width));
}

function beside(blocks) {
  const height = Math.max(...blocks.map((lines) => lines.length));
  const width = (lines) => lines[0]?.length ?? 0;
  return Array.from({ length: height }, (_, index) =>
    blocks
      .map((lines) => lines[index] ?? ' '.repeat(width(lines)))
      .join('     ')
      .trimEnd(),
  ).join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

const introduction = `# Templates

A template is a step that many jobs share. Some come with datajob; they work on DuckDB and PostgreSQL:

\`\`\`yaml
steps:
  - uses: ingest
    with: { file: data/orders.csv, table: stage.orders }
  - uses: upsert
    with: { source: stage.orders, target: analytics.orders, key: [id, country] }
\`\`\`

What all of them have in common:

- Columns are found by name, in the database, when the step runs: there is no list to maintain. Columns that only the
  target has get their default in new rows and keep their value in others; a column that only the source has is refused.
- Everything happens in the transaction of the run, or in one of its own where the job is not atomic: all of it or nothing.
  On PostgreSQL others may read the target meanwhile, and nobody else may write it.
- Doing the same again changes nothing, unless adding again is what was asked for (\`repeated: add\`, \`mode: append\`).
- Null is a value like others when rows are compared. A *key* without a value is refused, and so are different rows for one
  key: the run fails and names them. Equal rows of the source count as one where there is a key.
- Names of tables and columns are checked and quoted; they are written as the database has them. A list of columns is
  written \`[id, country]\` or \`id, country\`.
- \`datajob validate\` checks the names and types of the inputs. Each template has a version, which is a part of the digest of
  the jobs that use it.

Python steps run the same templates with \`job.run_template("upsert", source="stage.orders", target="orders", key=["id"])\`.
`;

const ingest = `
Values of CSV and JSON lines are texts that are read as the types of the table; nothing is guessed. In CSV what is in
quotes is never null. A key of JSON lines that is missing, or null, is no value. Columns that the file does not have get their
default. Only files of the workspace and of the run's temporary folder are read, wherever links lead.

What does not fit is told with file, row and column, and nothing is loaded:

\`\`\`text
data/orders.csv: row 3, column id: "three" is no INTEGER.
\`\`\`

\`create: true\` makes a missing table. The types of CSV are then those in which all values are written: \`true\`, \`12\`, \`1.5\`,
\`2026-01-02\`, \`2026-01-02 03:04:05\`; \`007\` is a code and stays text.

On DuckDB SQL can read files by itself, too: \`insert into stage.orders select * from read_csv('data/orders.csv')\`.
`;

const ownTemplates = `## Templates of your own

A folder with a \`template.yaml\` and files such as \`10_load.sql\`, \`20_check.py\`, \`30_export.sh\`, which run in this order:

\`\`\`yaml
# templates/load/template.yaml
description: Loads one day.
inputs:
  target: { type: identifier }
  key: { type: identifier-list }
  days: 7
\`\`\`

\`uses: load\` runs the folder \`templates/load\`; one of that name takes the place of a template of datajob. \`uses: ./shared/load\`
runs any other folder, by its path from the root of the workspace. The inputs are the parameters of its steps, instead of those
of the job: \`:days\` and \`\${{ params.target }}\` in SQL, \`job.params\` in Python (an \`identifier-list\` is a list there),
\`DATAJOB_PARAM_DAYS\` in the shell. All files of the folder are a part of the job: changing one of them changes the digest of
every job that uses it, and \`datajob plan\` shows them.

\`checks\` in its \`template.yaml\` are written like those of a job and run when its steps are done, in the same transaction:
\`{ table: "\${{ params.target }}", unique: id }\`. See [Data quality](quality.md).

A template that only Python steps run is named in the manifest, so that it is a part of the job as well:

\`\`\`yaml
templates: [./shared/load]
\`\`\`

## Templates of another repository

\`\`\`yaml
steps:
  - uses: acme/data-templates//load@4f2c8e0b1d6a7935c0e4f8a2b6d1c3e5f7a90b12
    with: { target: analytics.orders, key: id }
\`\`\`

The repository, \`//\`, the folder in it, \`@\` and the full id of a commit. The repository is \`OWNER/NAME\` on GitHub (on the
server that \`GITHUB_SERVER_URL\` names), or an address that begins with \`https://\` or \`ssh://\`, or \`git@host:path\`; without
\`//\` and a folder the root is the template. Branches and tags are refused, because what runs could then change without any
change here; \`datajob validate\` says at which commit they are now.

- It is fetched by the Git of the machine, with the credentials that this Git has by itself, the first time that a command
  needs it; after that no network is needed. It is kept by commit in \`templates\` in the
  [cache folder](steps.md#packages). \`datajob validate\` says which could not be fetched, and why.
- The commit and the files of the folder are a part of the digest of every job that uses it.
- On GitHub the token of a workflow reads its own repository only. For a private repository of templates a step before datajob
  gives Git its credentials, for example \`gh auth setup-git\` with a token that may read it, or an SSH key.
- For a pull request from a fork it is fetched over https and without any credentials of the machine.
- Only the folder is taken: at most 1000 files and 20 MiB. A link that leads out of the repository, and a submodule, are refused.
- Failures name the file as \`acme/data-templates@4f2c8e0b…/load/10_load.sql\`.
`;
