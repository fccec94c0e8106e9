import type { Dialect } from '../sql/dialect.ts';
import { ensureStateTable } from './ensure-state-table.ts';
import { connectionNameOf } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import { ownStatement, replaceRow, type StateTable } from './state-sql.ts';
import type { StepWork } from './step-work.ts';
import type { Statements } from './unit-of-work.ts';

/**
 * Properties of a job: small values that it keeps from run to run, such as the last key it has seen. They stand in
 * a table of the job's own database and are written in the run's transaction, so that they can never say more or
 * less than the data beside them.
 */
const propertiesTable: StateTable = {
  name: 'datajob_properties',
  key: ['job', 'name'],
  others: ['value', 'changed_at'],
};

const mostProperties = 10_000;
/** Characters of JSON; more belongs in a table. */
const longestValue = 1_000_000;

/** All properties of the job by name, as JSON texts. */
export async function readProperties(work: StepWork): Promise<Readonly<Record<string, string>>> {
  const { session, dialect } = await open(work);
  const text = `select name, value from ${propertiesTable.name} where job = $1 order by name`;
  const job = work.context.request.job.manifest.name;
  const { rows } = await session.query(ownStatement(text, [job], dialect), mostProperties, work.signal);
  return Object.fromEntries(rows.map(([name, value]) => [String(name), String(value)]));
}

/** Sets one property to a JSON text, or removes it. */
export async function writeProperty(work: StepWork, name: string, value: string | undefined): Promise<void> {
  const { session, dialect } = await open(work);
  const job = work.context.request.job.manifest.name;
  if (value === undefined) {
    const text = `delete from ${propertiesTable.name} where job = $1 and name = $2`;
    await session.execute(ownStatement(text, [job, name], dialect), work.signal);
    return;
  }
  if (value.length > longestValue) throw tooLong(name);
  const at = new Date(work.context.ports.clock.now()).toISOString();
  for (const statement of replaceRow(propertiesTable, [job, name, value, at], dialect)) {
    await session.execute(statement, work.signal);
  }
}

async function open(work: StepWork): Promise<{ session: Statements; dialect: Dialect }> {
  const connection = connectionNameOf(work.context, undefined);
  const session = await work.unit.session(connection);
  const { dialect } = await work.connections.database(connection);
  await ensureStateTable(work, connection, session, propertiesTable);
  return { session, dialect };
}

function tooLong(name: string) {
  return runFailure('bad-request', `The property ${name} has more than ${longestValue} characters.`, {
    hint: 'Keep large values in a table of your own.',
  });
}
