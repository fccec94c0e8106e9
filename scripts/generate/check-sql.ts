// For the documents: what a check of a manifest asks each engine.
import type { Check } from '../../src/manifest/check.ts';
import type { LogicalType } from '../../src/manifest/column-types.ts';
import { parseDocument } from '../../src/manifest/document.ts';
import { normaliseChecks } from '../../src/manifest/normalise-checks.ts';
import type { RawCheck } from '../../src/manifest/raw.ts';
import { isChecked } from '../../src/quality/check-dialects.ts';
import { kindOf } from '../../src/quality/check-kinds.ts';
import {
  type PlannedCheck,
  planCheck,
  queryStatement,
  scanStatement,
} from '../../src/quality/plan-checks.ts';
import { locate } from '../../src/quality/read-relation.ts';
import type { EngineName } from '../../src/sql/dialect.ts';
import { dialectOf } from '../../src/sql/dialects.ts';

/** The engines on which checks run, by the names that people know. */
const engines: readonly EngineName[] = [
  ...(['duckdb', 'postgres', 'mysql', 'sqlite', 'clickhouse'] as const),
  ...(['trino', 'snowflake', 'bigquery', 'databricks'] as const),
];
export const checkedEngines = engines
  .filter(isChecked)
  .map((name) => ({ name, title: dialectOf(name).title }));

const columns: readonly { readonly name: string; readonly type: LogicalType }[] = [
  { name: 'id', type: 'integer' },
  { name: 'code', type: 'text' },
  { name: 'country', type: 'text' },
  { name: 'amount', type: 'decimal' },
  { name: 'paid', type: 'boolean' },
  { name: 'loaded_at', type: 'timestamptz' },
];

/** The one statement of each check of an entry of `checks`, beside what must hold. */
export function explainCheck(
  yaml: string,
  engine: EngineName,
): { readonly type: string; readonly assertion: string; readonly sql?: string } {
  const document = parseDocument('datajob.yaml', `checks:\n  - ${yaml.replaceAll('\n', '\n    ')}\n`);
  const { checks } = document.value as { readonly checks: readonly RawCheck[] };
  const [check] = normaliseChecks(checks, document);
  if (check === undefined) throw new Error(`${yaml} is no check.`);
  const kind = kindOf(check);
  const assertion = kind.assertion(check);
  const sql = statementOf(planned(check, engine));
  return { type: check.type, assertion, ...(sql !== undefined && { sql }) };
}

function planned(check: Check, engine: EngineName): PlannedCheck {
  const dialect = dialectOf(engine);
  const context = { dialect, values: {}, now: 0 };
  const relations = kindOf(check)
    .reads(check)
    .map((source) => {
      const { name, sql } = locate(source, context);
      return { name, sql, columns, dialect };
    });
  return planCheck(check, relations, context);
}

function statementOf(item: PlannedCheck): string | undefined {
  const { plan, ground } = item;
  if (plan.how === 'known') return undefined;
  if (plan.how === 'query') return queryStatement({ ...item, plan }).text;
  const rows = `from ${ground.relations[0]?.sql ?? ''}${ground.where === undefined ? '' : ` where (\n${ground.where}\n)`}`;
  return scanStatement(rows, [{ ...item, plan }]).text;
}
