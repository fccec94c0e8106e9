// One section of bench/README.md: the figures that one benchmark measures.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** A row of the table: what was measured in ms, as a ratio to something measured beside it, and the promise. */
export function promise(what, value, base, unit, limit) {
  const ratio = value / base;
  const verdict = ratio <= limit ? '✓' : '**BROKEN**';
  return [what, ms(value), `${ratio.toFixed(2)} ${unit}`, `≤ ${limit.toFixed(2)} ${verdict}`];
}

export function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/**
 * Prints the rows and puts them between `<!-- name -->` and `<!-- /name -->` of bench/README.md. The exit code is 1 when
 * a promise is broken.
 */
export function writeSection(name, rows) {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const table = `| What | Time | Ratio | Promise |\n|---|---|---|---|\n${lines}`;
  console.log(table);
  if (table.includes('BROKEN')) process.exitCode = 1;
  const text = readFileSync(readme, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no ${start} … ${end}.`);
  writeFileSync(readme, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
}
