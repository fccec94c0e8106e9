import type { Classification } from '../manifest/check.ts';
import type { CheckResult, CheckSamples } from '../run/result.ts';
import type { Dialect } from '../sql/dialect.ts';
import { type Asker, limitOf } from './asker.ts';
import type { SampleQuery } from './check-kind.ts';
import type { PlannedCheck } from './plan-checks.ts';
import type { Relation } from './relation.ts';
import { foldedName } from './table-name.ts';

export interface Sampling {
  readonly asker: Asker;
  readonly classification: Classification;
  readonly hidesValues: boolean;
}

/** Wider rows say less, and the check's own columns come first. */
const mostColumns = 12;
const longestCell = 80;

/**
 * The result with some of its failing rows, when the check asks for them. Columns that are classified as personal
 * are not even read; nor are those of a query, whose columns may be called otherwise, when the job has any.
 */
export async function withSamples(
  { check, plan, ground }: PlannedCheck,
  result: CheckResult,
  { asker, classification, hidesValues }: Sampling,
): Promise<CheckResult> {
  if (check.samples === undefined || result.status !== 'failed' || plan.how === 'known') return result;
  const { sample } = plan;
  if (sample === undefined) return result;
  const [relation] = ground.relations;
  if (relation === undefined && hidesValues) {
    const note = 'a query may show personal columns under other names, so none is shown';
    return { ...result, samples: { ...nothing, note } };
  }
  const chosen = chooseColumns(
    sample,
    { relation, dialect: ground.dialect },
    personalColumns(classification, relation?.sql),
  );
  const text = `select ${chosen.list} ${sample.rest} limit ${check.samples}`;
  if (chosen.list === '') return { ...result, samples: { ...nothing, ...chosen.counts } };
  const statement = { text, values: sample.binds ?? [] };
  const answer = await asker.ask(statement, { ms: limitOf([check]), maxRows: check.samples });
  if (!('value' in answer)) {
    const note = hidesValues
      ? 'the rows could not be read'
      : `the rows could not be read: ${answer.error.message}`;
    return { ...result, samples: { ...nothing, ...chosen.counts, note } };
  }
  const { columns, rows } = answer.value;
  const samples: CheckSamples = {
    columns: columns.slice(0, mostColumns),
    rows: rows.map((row) => row.slice(0, mostColumns).map(cellText)),
    ...chosen.counts,
    ...(columns.length > mostColumns && { omitted: columns.length - mostColumns }),
  };
  return { ...result, samples };
}

const nothing: CheckSamples = { columns: [], rows: [] };

function chooseColumns(
  sample: SampleQuery,
  { relation, dialect: { quoteName } }: { relation: Relation | undefined; dialect: Dialect },
  isPersonal: (name: string) => boolean,
) {
  if (relation === undefined) return { list: '*', counts: {} };
  const first = sample.columns.map((name, at) => ({ name, sql: sample.as?.[at] ?? quoteName(name) }));
  const known = new Set(sample.columns);
  const others = sample.wide ? relation.columns.filter(({ name }) => !known.has(name)) : [];
  const all = [...first, ...others.map(({ name }) => ({ name, sql: quoteName(name) }))];
  const visible = all.filter(({ name }) => !isPersonal(name));
  const shown = visible.slice(0, mostColumns).map(({ name, sql }) => `${sql} as ${quoteName(name)}`);
  // A number of rows alone says nothing that the check does not say.
  const beside =
    sample.beside === undefined || shown.length === 0 ? [] : [`count(*) as ${quoteName(sample.beside)}`];
  const hidden = all.length - visible.length;
  const omitted = visible.length - Math.min(visible.length, mostColumns);
  return {
    list: [...shown, ...beside].join(', '),
    counts: { ...(hidden > 0 && { hidden }), ...(omitted > 0 && { omitted }) },
  };
}

/**
 * Whether a column of a table is classified as personal, by its name. Names are compared without regard to capitals,
 * and with or without a schema: rather one too many is hidden.
 */
export function personalColumns(
  classification: Classification,
  table: string | undefined,
): (name: string) => boolean {
  const wanted = tableKey(table ?? '');
  const names = Object.entries(classification)
    .filter(([name]) => name === '*' || isSameTable(tableKey(name), wanted))
    .flatMap(([, columns]) => Object.keys(columns));
  const personal = new Set(names.map((name) => foldedName(name, { folds: 'lower' }).toLowerCase()));
  return (name) => personal.has(name.toLowerCase());
}

function tableKey(name: string): string {
  return name.replaceAll(/["`]/g, '').toLowerCase();
}

function isSameTable(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text =
    typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > longestCell ? `${line.slice(0, longestCell - 1)}…` : line;
}
