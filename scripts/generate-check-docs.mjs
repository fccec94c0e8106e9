// Writes docs/checks.md, every type of check with the SQL that it becomes, from the checks in src/quality; with `--check`
// only says whether it is fresh (exit code 1 if not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from './generate/load-module.mjs';

const target = fileURLToPath(new URL('../docs/checks.md', import.meta.url));
const { checkedEngines, explainCheck } = await loadModule('scripts/generate/check-sql.ts');

const orders = 'table: analytics.orders';
// One example of each type; what is beside it in the text is all that its columns are.
const examples = [
  [orders, 'not_null: country'],
  [orders, 'unique: [id, country]'],
  [orders, 'accepted_values: { column: country, values: [LV, EE, LT] }'],
  [orders, 'range: { column: amount, min: 0, max: 1000 }'],
  [orders, 'pattern: { column: country, regex: "[A-Z]{2}" }'],
  [orders, 'relationships: { column: country, to: ref.countries, key: code }'],
  [orders, 'expression: paid or amount < 100', 'where: amount > 0'],
  [orders, 'row_count: { mustBeGreaterThan: 0 }'],
  [orders, 'freshness: { column: loaded_at, mustBeLessThan: 26h }'],
  [orders, 'schema: { columns: { id: bigint, country: varchar(2) } }'],
  ['sql: select * from analytics.orders where amount < 0'],
  [orders, 'compare: { with: stage.orders, key: [id], columns: [amount] }'],
];

const text = `${[opening(), ...examples.map((lines) => section(lines))].join('\n\n')}\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (current() !== text) {
  console.error('docs/checks.md is not what the checks are: run `node scripts/generate-check-docs.mjs`.');
  process.exitCode = 1;
}

function opening() {
  const names = checkedEngines.map(({ title }) => title).join(', ');
  return `# Checks and their SQL

What each type of check asks the database, made from the checks themselves: ${names}. Checks of one table that are told row
by row (\`not_null\`, \`accepted_values\`, \`range\`, \`pattern\`, \`expression\`, \`row_count\`, \`freshness\`) share one
statement: their counts stand beside each other behind one \`select count(*)\`. How checks are written, and what they stop:
[quality.md](quality.md).

The examples look at a table with \`id\` (a whole number), \`country\` and \`code\` (text), \`amount\` (a decimal), \`paid\` (a
boolean) and \`loaded_at\` (a time with a zone).`;
}

function section(lines) {
  const told = checkedEngines.map(({ name, title }) => ({ title, ...explainCheck(lines.join('\n'), name) }));
  const [{ type, assertion }] = told;
  const yaml = lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`).join('\n');
  const head = `## \`${type}\`\n\n${assertion}.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
  if (told[0].sql === undefined) return `${head}\n\nNo row is read: the catalogue says it.`;
  const bySql = grouped(told);
  const blocks = [...bySql].map(
    ([sql, engines]) => `${engines.map(({ title }) => title).join(', ')}:\n\n\`\`\`sql\n${sql}\n\`\`\``,
  );
  return [head, ...blocks].join('\n\n');
}

function grouped(told) {
  const found = new Map();
  for (const one of told) found.set(one.sql, [...(found.get(one.sql) ?? []), one]);
  return found;
}

function current() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
