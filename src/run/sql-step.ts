import type { Position } from '../diagnostic.ts';
import type { QueryStep, SqlStep } from '../manifest/manifest.ts';
import { DatabaseError } from '../ports/database.ts';
import { BindObstacle, bindStatement } from '../sql/bind.ts';
import type { Dialect } from '../sql/dialect.ts';
import { lineColumn } from '../sql/line-column.ts';
import { type StatementText, statementsOf } from '../sql/statements.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { atomicityOf, connectionNameOf, sqlValues } from './run-context.ts';
import { failureFrom, type Place, RunFailure, runFailure } from './run-failure.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { controlsTransaction } from './transaction-control.ts';
import type { Statements } from './unit-of-work.ts';

/** SQL and where each of its characters is written. */
export interface SqlSource {
  readonly text: string;
  readonly place: (offset: number) => Place;
  /** It holds no parameters: what looks like one is meant for the database. */
  readonly verbatim?: true;
}

/** Runs the statements of a `.sql` file. */
export async function runSqlFileStep(work: StepWork<SqlStep>): Promise<StepDone> {
  const { step, context } = work;
  const source = await readSqlFile(context.request.tree, step.file, step.origin);
  return runSql(work, [source], sqlValues(context), step.connection);
}

/** Runs the statements that are written in the manifest. */
export async function runQueryStep(work: StepWork<QueryStep>): Promise<StepDone> {
  const { step, context } = work;
  return runSql(work, [inlineSql(step.sql, step.sqlOrigin)], sqlValues(context), step.connection);
}

/** Text of a `.sql` file; `origin` is where it is asked for. */
export async function readSqlFile(
  tree: StepWork['context']['request']['tree'],
  file: string,
  origin: Position,
): Promise<SqlSource> {
  const text = (await tree.read([file])).get(file);
  if (text === undefined) {
    throw runFailure('missing-file', `${file} does not exist, or leads out of the workspace.`, {
      place: origin,
    });
  }
  return { text, place: (offset) => ({ file, ...lineColumn(text, offset) }) };
}

/** Runs all statements of the sources in order, on one connection. */
export async function runSql(
  work: StepWork,
  sources: readonly SqlSource[],
  values: Readonly<Record<string, TypedValue>>,
  connection: string | undefined,
): Promise<StepDone> {
  const name = connectionNameOf(work.context, connection);
  const { dialect } = await work.connections.database(name);
  const session = await work.unit.session(name);
  let index = 0;
  let rows: number | undefined;
  for (const source of sources) {
    for (const statement of statementsOf(source.text, dialect.name)) {
      index += 1;
      const written = await runStatement({ work, session, dialect, source, statement, values, index });
      if (written !== undefined) rows = (rows ?? 0) + written;
    }
  }
  return rows === undefined ? {} : { rows };
}

interface StatementRun {
  readonly work: StepWork;
  readonly session: Statements;
  readonly dialect: Dialect;
  readonly source: SqlSource;
  readonly statement: StatementText;
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly index: number;
}

async function runStatement(run: StatementRun): Promise<number | undefined> {
  const { work, session, source, statement, index } = run;
  const { context, step, signal } = work;
  const { clock } = context.ports;
  refuseTransactionControl(run);
  const bound = bind(run);
  const startedAt = clock.now();
  try {
    const { rows } = await session.execute(bound.statement, signal);
    const at = clock.now();
    const done = { step: step.name, index, durationMs: at - startedAt, ...(rows !== undefined && { rows }) };
    context.emit({ type: 'statement-finished', at, ...done });
    return rows;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const offset = error.evidence.offset === undefined ? 0 : bound.originalOffset(error.evidence.offset);
    throw located(error, source.place(statement.offset + offset));
  }
}

function located(error: DatabaseError, place: Place): RunFailure {
  const { evidence, message } = error;
  const failure = failureFrom({ kind: 'database', evidence, message }, message, place, evidence.hint);
  return new RunFailure(failure, error);
}

function bind({ statement, values, dialect, source }: StatementRun) {
  if (source.verbatim) {
    return { statement: { text: statement.text, values: [] }, originalOffset: (offset: number) => offset };
  }
  try {
    return bindStatement(statement.text, values, dialect);
  } catch (error) {
    if (!(error instanceof BindObstacle)) throw error;
    const place = source.place(statement.offset + error.offset);
    throw runFailure('bad-parameter', error.message, { place, cause: error });
  }
}

function refuseTransactionControl({ work, statement, source }: StatementRun): void {
  const atomic = atomicityOf(work.context.request.job.manifest);
  if (atomic === 'none' || !controlsTransaction(statement.text)) return;
  const [word = ''] = statement.text.split(/[\s;]/);
  const message = `${word} is not allowed here: with \`atomic: ${atomic}\` the runner holds the transaction.`;
  throw runFailure('transaction-control', message, { place: source.place(statement.offset) });
}

/** Lines after the first begin in the column of the first: so is a block of YAML indented. */
function inlineSql(text: string, origin: Position): SqlSource {
  return {
    text,
    place: (offset) => {
      const { line, column } = lineColumn(text, offset);
      return { file: origin.file, line: origin.line + line - 1, column: origin.column + column - 1 };
    },
  };
}
