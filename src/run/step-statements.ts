import type { Peer } from '../ports/channels.ts';
import { BindObstacle, bindStatement } from '../sql/bind.ts';
import { splitStatements } from '../sql/statements.ts';
import { rowBatchMessage } from './row-batch-message.ts';
import { atomicityOf, connectionNameOf, sqlValues } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import type { StepRequest } from './step-request.ts';
import type { StepWork } from './step-work.ts';
import { controlsTransaction } from './transaction-control.ts';

type StatementRequest = Extract<StepRequest, { do: 'query' | 'execute' }>;

/** Rows per answer: large enough to be quick, small enough to stand in memory twice. */
export const batchRows = 2048;

/**
 * Runs what a program asks for on the step's unit; rows of a query go to the program as it takes them. Gives the
 * rows written, where the statement tells. Parameters and built-ins of the job may be named beside own values.
 */
export async function runForStep(
  work: StepWork,
  request: StatementRequest,
  peer: Peer,
): Promise<number | undefined> {
  const name = connectionNameOf(work.context, request.connection ?? work.step.connection);
  const { dialect } = await work.connections.database(name);
  const statements = splitStatements(request.sql, dialect.name);
  if (statements.length === 0) throw runFailure('bad-sql', 'There is no statement in the text.');
  if (request.do === 'query' && statements.length > 1) {
    throw runFailure('bad-sql', 'query() takes one statement. Use execute() for several.');
  }
  const values = { ...sqlValues(work.context), ...request.values };
  const session = await work.unit.session(name);
  let written: number | undefined;
  for (const { text } of statements) {
    refuseTransactionControl(work, text);
    const { statement } = bind(text, values, dialect);
    const { rows } =
      request.do === 'execute'
        ? await session.execute(statement, work.signal)
        : await session.stream(statement, batchRows, createGiver(peer), work.signal);
    if (rows !== undefined) written = (written ?? 0) + rows;
  }
  return written;
}

/** The columns go with the first rows. */
export function createGiver(
  peer: Peer,
): Parameters<Awaited<ReturnType<StepWork['unit']['session']>>['stream']>[2] {
  let told = false;
  return async (batch) => {
    const head = told ? {} : { columns: batch.columns };
    told = true;
    const { head: rows, bytes } = rowBatchMessage(batch);
    await peer.send({ ...head, ...rows }, bytes);
  };
}

function bind(...given: Parameters<typeof bindStatement>) {
  try {
    return bindStatement(...given);
  } catch (error) {
    if (!(error instanceof BindObstacle)) throw error;
    throw runFailure('bad-parameter', error.message, { cause: error });
  }
}

export function refuseTransactionControl(work: StepWork, statement: string): void {
  const atomic = atomicityOf(work.context.request.job.manifest);
  if (atomic === 'none' || !controlsTransaction(statement)) return;
  const [word = ''] = statement.split(/[\s;]/);
  throw runFailure(
    'transaction-control',
    `${word} is not allowed here: with \`atomic: ${atomic}\` the runner holds the transaction.`,
  );
}
