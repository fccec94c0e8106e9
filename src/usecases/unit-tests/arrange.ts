import type { GivenTable, UnitTest } from '../../manifest/unit-test.ts';
import { DatabaseError, type Session } from '../../ports/database.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { quoteTable } from '../../quality/table-name.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { lineColumn } from '../../sql/line-column.ts';
import { stringLiteral } from '../../sql/literal.ts';
import { splitStatements } from '../../sql/statements.ts';
import type { TypedValue } from '../../sql/typed-value.ts';
import { columnTypes } from './column-types.ts';
import { readRowSet } from './row-set.ts';
import { TestProblem } from './test-problem.ts';

/** What arranging needs of the world. */
export interface Stage {
  /** The session of a connection; absent: of the job's. */
  readonly session: (connection: string | undefined) => Promise<Session>;
  readonly tree: FileTree;
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly signal: AbortSignal;
}

const rowsPerStatement = 500;
const duckdb = dialectOf('duckdb');

/** A table that the steps write, by its quoted name. */
export interface TargetTable {
  readonly connection: string;
  readonly sql: string;
}

/**
 * Makes the tables that a test begins with, and the schemas of those that it ends with: where the job runs, they are
 * there. Rejects with `TestProblem`.
 */
export async function arrange(test: UnitTest, targets: readonly TargetTable[], stage: Stage): Promise<void> {
  for (const given of test.given) {
    try {
      await makeTable(given, stage);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      throw new TestProblem(
        `The rows of ${given.table} cannot be put there: ${error.message}`,
        given.origin,
        error,
      );
    }
  }
  for (const { name, query, connection } of test.expect) {
    if (query === undefined) await makeSchema(name, connection, stage);
  }
  for (const { connection, sql } of targets) await makeSchema(sql, connection, stage);
  if (test.setup !== undefined) await runSetup(test.setup, stage);
}

async function makeTable(given: GivenTable, stage: Stage): Promise<void> {
  const { table, columns: declared, rows, origin } = given;
  const set = await readRowSet(rows, stage.tree);
  const columns = columnTypes(set, declared);
  if (columns.length === 0) {
    const message = `${table} has no rows that would show its columns: write \`columns\` with their types.`;
    throw new TestProblem(message, origin);
  }
  const name = quoteTable(table, stage.values, duckdb);
  if ('problem' in name) throw new TestProblem(`${name.problem}.`, origin);
  const session = await stage.session(given.connection);
  const run = (text: string) => session.execute({ text, values: [] }, stage.signal);
  await makeSchema(table, given.connection, stage);
  const types = columns.map((column) => `${duckdb.quoteName(column.name)} ${column.type}`);
  await run(`create table ${name.sql} (${types.join(', ')})`);
  const names = set.columns.map(duckdb.quoteName).join(', ');
  for (let start = 0; start < set.rows.length; start += rowsPerStatement) {
    const tuples = set.rows
      .slice(start, start + rowsPerStatement)
      .map((row) => `(${row.map(textOf).join(', ')})`);
    await run(`insert into ${name.sql} (${names}) values ${tuples.join(', ')}`);
  }
}

async function makeSchema(table: string, connection: string | undefined, stage: Stage): Promise<void> {
  const name = quoteTable(table, stage.values, duckdb);
  const schema = 'sql' in name ? schemaOf(name.sql) : undefined;
  if (schema === undefined) return;
  const session = await stage.session(connection);
  await session.execute({ text: `create schema if not exists ${schema}`, values: [] }, stage.signal);
}

/** The quoted name without its last part. */
function schemaOf(quoted: string): string | undefined {
  const parts = quoted.match(/"(?:[^"]|"")*"/g) ?? [];
  return parts.length > 1 ? parts.slice(0, -1).join('.') : undefined;
}

// As text, because the column's type says how it is read.
function textOf(value: string | number | boolean | null): string {
  return value === null ? 'null' : stringLiteral(String(value), 'duckdb');
}

async function runSetup({ sql, origin }: NonNullable<UnitTest['setup']>, stage: Stage): Promise<void> {
  const session = await stage.session(undefined);
  for (const { text, offset } of splitStatements(sql, 'duckdb')) {
    try {
      await session.execute({ text, values: [] }, stage.signal);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      const { line, column } = lineColumn(sql, offset + (error.evidence.offset ?? 0));
      const place = { file: origin.file, line: origin.line + line - 1, column: origin.column + column - 1 };
      throw new TestProblem(`\`setup\` cannot be run: ${error.message}`, place, error);
    }
  }
}
