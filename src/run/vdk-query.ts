import type { Peer } from '../ports/channels.ts';
import { fillPlaceholders } from '../sql/driver-placeholders.ts';
import { splitStatements } from '../sql/statements.ts';
import { substituteVdk } from '../sql/vdk-substitution.ts';
import { vdkConnectionName } from '../workspace/vdk-connections.ts';
import { connectionNameOf } from './run-context.ts';
import { failureOfThrown, RunFailure, runFailure } from './run-failure.ts';
import type { VdkQuery } from './step-request.ts';
import { batchRows, createGiver, refuseTransactionControl } from './step-statements.ts';
import type { StepWork } from './step-work.ts';
import { unsetHint } from './vdk-sql-step.ts';
import { vdkValues } from './vdk-values.ts';

/** Runs what a step of a VDK job asks for; the rows of the last statement go to the program. Gives the rows written. */
export async function runVdkQuery(
  work: StepWork,
  request: VdkQuery,
  peer: Peer,
): Promise<number | undefined> {
  const { step, signal } = work;
  const named = request.connection === undefined ? undefined : vdkConnectionName(request.connection);
  const name = connectionNameOf(work.context, named ?? step.connection);
  const { dialect } = await work.connections.database(name);
  const { text, unset } = await substituted(work, request);
  const statements = splitStatements(filled(text, request, dialect.name), dialect.name);
  if (statements.length === 0) throw runFailure('bad-sql', 'There is no statement in the text.');
  const session = await work.unit.session(name);
  let written: number | undefined;
  try {
    for (const [index, { text }] of statements.entries()) {
      refuseTransactionControl(work, text);
      const statement = { text, values: [] };
      const { rows } =
        index < statements.length - 1
          ? await session.execute(statement, signal)
          : await session.stream(statement, batchRows, createGiver(peer), signal);
      if (rows !== undefined) written = (written ?? 0) + rows;
    }
  } catch (error) {
    const failure = unset.length === 0 ? undefined : failureOfThrown(error);
    throw failure === undefined ? error : new RunFailure({ ...failure, hint: unsetHint(unset) }, error);
  }
  return written;
}

async function substituted(work: StepWork, { sql, substitute }: VdkQuery) {
  return substitute ? substituteVdk(sql, await vdkValues(work, sql)) : { text: sql, unset: [] };
}

function filled(
  text: string,
  { parameters }: VdkQuery,
  engine: Parameters<typeof fillPlaceholders>[2],
): string {
  if (parameters === undefined) return text;
  const result = fillPlaceholders(text, parameters, engine);
  if ('problem' in result) throw runFailure('bad-parameter', result.problem);
  return result.text;
}
