import type { SqlStep } from '../manifest/manifest.ts';
import { readVdkDatabases } from '../sql/vdk-databases.ts';
import { substituteVdk } from '../sql/vdk-substitution.ts';
import { vdkConnectionName, writtenConnections } from '../workspace/vdk-connections.ts';
import { type Place, RunFailure, runFailure } from './run-failure.ts';
import { readSqlFile, runSql, type SqlSource } from './sql-step.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { vdkValues } from './vdk-values.ts';

/**
 * Runs a `.sql` file as VDK does: names in braces are replaced first, then all of its statements run on each database
 * that it names in brackets. Nothing in it is a parameter of ours.
 */
export async function runVdkSqlStep(work: StepWork<SqlStep>): Promise<StepDone> {
  const { step, context } = work;
  const { text, place } = await readSqlFile(context.request.tree, step.file, step.origin);
  if (text.trim() === '') {
    throw runFailure('bad-sql', `${step.file} is empty.`, { place: { file: step.file, line: 1 } });
  }
  const known = writtenConnections(context.request.config);
  const sql = readVdkDatabases(text, (name) => known.has(vdkConnectionName(name) ?? ''));
  const { originalOffset, unset, ...replaced } = substituteVdk(sql.text, await vdkValues(work, sql.text));
  const source: SqlSource = {
    text: replaced.text,
    place: (offset) => place(originalOffset(offset)),
    verbatim: true,
  };
  if (sql.databases.length === 0) return runOn(work, source, step.connection, unset);
  let rows: number | undefined;
  for (const { name, offset } of sql.databases) {
    const done = await runOn(work, source, vdkConnectionName(name) ?? step.connection, unset, place(offset));
    if (done.rows !== undefined) rows = (rows ?? 0) + done.rows;
  }
  return rows === undefined ? {} : { rows };
}

async function runOn(
  work: StepWork,
  source: SqlSource,
  connection: string | undefined,
  unset: readonly string[],
  named?: Place,
): Promise<StepDone> {
  try {
    return await runSql(work, [source], {}, connection);
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error;
    const { failure } = error;
    if (failure.rule === 'unknown-connection') throw new RunFailure({ ...named, ...failure }, error);
    throw unset.length === 0 ? error : new RunFailure({ ...failure, hint: unsetHint(unset) }, error);
  }
}

/** What to do about names that nothing was put in for. */
export function unsetHint(unset: readonly string[]): string {
  const names = unset.slice(0, 5).map((name) => `{${name}}`);
  const [have, them] = unset.length === 1 ? ['has', 'it'] : ['have', 'them'];
  return `${names.join(', ')}${unset.length > 5 ? ' …' : ''} ${have} no value: set the property, or give ${them} with --param NAME=VALUE.`;
}
