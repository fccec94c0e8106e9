// Writes docs/errors.md from the rule table in src/run, and the names of the rules into the config's schema; with
// `--check` only says whether both are fresh (exit code 1 if not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from './generate/load-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { errorRules } = await loadModule('src/run/error-rules.ts');
const ids = errorRules.map(({ id }) => id);

fresh('docs/errors.md', page());
fresh(
  'schemas/datajob.config.schema.json',
  withIds(readFileSync(`${root}/schemas/datajob.config.schema.json`, 'utf8')),
);

function page() {
  const rows = errorRules.map(
    ({ id, class: kind, description, hint }) =>
      `| \`${id}\` | ${kind} | ${cell(description)}${hint === undefined ? '' : ` ${cell(hint)}`} |`,
  );
  return `# Why a run failed, and who must act

Every failure has a class: \`user\` (the code or the data), \`config\` (the manifest, the config or a missing secret) or
\`platform\` (everything that the team cannot mend). The class decides who is alerted and what is retried. It comes from
evidence — an exit code, a SQLSTATE, the type of an exception, a signal — by this table, from top to bottom; the rule that
decided is shown with the failure.

| Rule | Class | When |
|---|---|---|
${rows.join('\n')}

## Rules of your own

A workspace can judge some of these failures otherwise, in \`datajob.config.yaml\`; the first rule that applies decides:

\`\`\`yaml
errorRules:
  - id: crm-quota                      # shown as the rule
    rule: python-exception             # which built-in verdict it narrows
    contains: acme.QuotaExceeded       # optional: text of the message
    class: platform
    hint: The quota is renewed at midnight.
\`\`\`
`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** In place and as it is formatted, so that nothing else of the schema changes. */
function withIds(schema) {
  const list = ids.map((id) => `            ${JSON.stringify(id)}`).join(',\n');
  const pattern = /("title": "Built-in rule",[\s\S]*?)"enum": \[[\s\S]*?\]/;
  if (!pattern.test(schema)) throw new Error('The schema of the config has no list of built-in rules.');
  return schema.replace(pattern, `$1"enum": [\n${list}\n          ]`);
}

function fresh(file, text) {
  const target = `${root}/${file}`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (current(target) !== text) {
    console.error(`${file} is not what the rule table says: run \`node scripts/generate-error-docs.mjs\`.`);
    process.exitCode = 1;
  }
}

function current(target) {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
