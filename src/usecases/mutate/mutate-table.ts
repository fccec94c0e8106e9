import type { Check } from '../../manifest/check.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type Database, DatabaseError, type Session } from '../../ports/database.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Mutation, MutationResult, Remedy } from '../../quality/mutate/mutation.ts';
import { planMutations } from '../../quality/mutate/plan-mutations.ts';
import { joinedRemedy, remedyYaml } from '../../quality/mutate/remedy-yaml.ts';
import { profileTable } from '../../quality/mutate/table-profile.ts';
import { type MutationGround, type ProposedCheck, tryMutation } from '../../quality/mutate/try-mutation.ts';
import { evaluateChecks } from '../../quality/run-checks.ts';
import { personalColumns } from '../../quality/samples.ts';
import type { CheckResult } from '../../run/result.ts';
import type { CheckGroup } from '../../run/template-checks.ts';
import type { CoreEngine } from '../../sql/dialect.ts';
import type { TypedValue } from '../../sql/typed-value.ts';
import type { Environment, ResolvedEnvironment } from '../../workspace/config.ts';
import { connectionIn, type WrittenTable } from '../stage-data/job-tables.ts';
import type { MutatedTable } from './mutation-report.ts';
import { proposedCheck } from './proposed-check.ts';
import { keyColumns, plainName, timeColumn } from './table-facts.ts';

/** What the tables of one job share. */
export interface MutateScope {
  readonly manifest: Manifest;
  /** With copies for connections. */
  readonly environment: ResolvedEnvironment;
  readonly configured: Environment;
  readonly groups: readonly CheckGroup[];
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly builtIns: Readonly<Record<string, TypedValue>>;
  readonly seed: string;
}

/** The outcome for a table, and what its checks said without any mutation. */
export type Mutated = MutatedTable & { readonly before: readonly CheckResult[] };

/** Tries every mutation of one table on the copy. Rejects with `DatabaseError` when the copy cannot be opened. */
export async function mutateTable(
  table: WrittenTable,
  scope: MutateScope,
  ports: Pick<Ports, 'databases' | 'clock'>,
  signal: AbortSignal,
): Promise<Mutated> {
  const head = { table: table.output?.table ?? plainName(table.sql), connection: table.connection };
  const connection = scope.environment.connections[table.connection];
  if (connection === undefined) {
    const reason = 'databases of its type cannot be copied';
    return { ...head, rows: 0, mutations: [], reason, before: [] };
  }
  const options = { signal, waitMs: 10_000, onWait: () => undefined };
  const database = await ports.databases.open(connection, options);
  try {
    return await mutateOn({ head, table, scope, database, clock: ports.clock, signal });
  } catch (error) {
    // A view, or a table that is not there: said of it, and the others are tried.
    if (!(error instanceof DatabaseError) || signal.aborted) throw error;
    return { ...head, rows: 0, mutations: [], reason: error.message, before: [] };
  } finally {
    await database.close();
  }
}

interface Place {
  readonly head: Pick<MutatedTable, 'table' | 'connection'>;
  readonly table: WrittenTable;
  readonly scope: MutateScope;
  readonly database: Database;
  readonly clock: Ports['clock'];
  readonly signal: AbortSignal;
}

async function mutateOn(place: Place): Promise<Mutated> {
  const { head, table, scope, database, signal } = place;
  const session = await database.session();
  const profile = await profileTable(table.sql, session, database.dialect, signal);
  const checks = checksOn(table.connection, scope);
  const hints = {
    engine: database.dialect.name as CoreEngine,
    seed: scope.seed,
    key: keyColumns(table, checks),
    isPersonal: personalColumns(scope.manifest.classification ?? {}, table.sql),
    ...timeColumn(table, checks),
  };
  const mutations = planMutations(profile, hints);
  const evaluate = evaluator(session, place);
  const remedies = await usable(proposals(mutations, head.table, table), session, evaluate);
  const before = await within(session, () => evaluate(checks));
  const known = new Map(before.map((result) => [result.id, result]));
  const ground: MutationGround = { session, evaluate, checks, before: known, signal };
  const results: MutationResult[] = [];
  const missing: Remedy[] = [];
  for (const mutation of mutations) {
    const result = await tryMutation(mutation, remedies.get(mutation), ground);
    results.push(result);
    if (result.remedy !== undefined && mutation.remedy !== undefined) missing.push(mutation.remedy);
  }
  const reason = profile.rows === 0 ? { reason: 'it is empty' } : {};
  const remedy =
    missing.length === 0 ? {} : { remedy: remedyYaml(head.table, placed(table, joinedRemedy(missing))) };
  return { ...head, rows: profile.rows, mutations: results, ...reason, ...remedy, before };
}

/** Checks of the job that go over a connection. */
function checksOn(connection: string, scope: MutateScope): readonly Check[] {
  const { manifest, groups } = scope;
  return groups
    .flatMap(({ checks }) => checks)
    .filter((check) => connectionIn(manifest, check.connection, scope)?.name === connection);
}

function evaluator(
  session: Session,
  place: Place,
): (checks: readonly Check[]) => Promise<readonly CheckResult[]> {
  const { scope, database, clock, signal } = place;
  const { classification = {} } = scope.manifest;
  const shared = { session, dialect: database.dialect, inTransaction: true, clock, classification, signal };
  return async (checks) => {
    const results: CheckResult[] = [];
    const proposed = checks.filter((check) => !scope.groups.some((group) => group.checks.includes(check)));
    for (const group of [...scope.groups, { checks: proposed }]) {
      const wanted = group.checks.filter((check) => checks.includes(check));
      if (wanted.length === 0) continue;
      const inputs = 'inputs' in group ? group.inputs : undefined;
      const values = inputs === undefined ? scope.values : { ...inputs, ...scope.builtIns };
      results.push(...(await evaluateChecks(wanted, { ...shared, values })));
    }
    return results;
  };
}

function proposals(
  mutations: readonly Mutation[],
  name: string,
  table: WrittenTable,
): ReadonlyMap<Mutation, ProposedCheck> {
  return new Map(
    mutations.flatMap((mutation) => {
      const { remedy } = mutation;
      return remedy === undefined ? [] : [[mutation, proposedCheck(name, placed(table, remedy))] as const];
    }),
  );
}

/** The check goes over the same connection as the output. */
function placed({ output, connection }: WrittenTable, remedy: Remedy): Remedy {
  return output?.connection === undefined ? remedy : { connection, ...remedy };
}

/** Those that hold on the data as it is: another one would only replace an error that nobody sees by one that stays. */
async function usable(
  proposed: ReadonlyMap<Mutation, ProposedCheck>,
  session: Session,
  evaluate: (checks: readonly Check[]) => Promise<readonly CheckResult[]>,
): Promise<ReadonlyMap<Mutation, ProposedCheck>> {
  const kept = new Map<Mutation, ProposedCheck>();
  for (const [mutation, remedy] of proposed) {
    const results = await within(session, () => evaluate(remedy.checks));
    if (results.every(({ status }) => status === 'passed')) kept.set(mutation, remedy);
  }
  return kept;
}

async function within<T>(session: Session, work: () => Promise<T>): Promise<T> {
  await session.begin();
  try {
    return await work();
  } finally {
    await session.rollback();
  }
}
