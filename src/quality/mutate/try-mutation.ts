import type { Check } from '../../manifest/check.ts';
import { DatabaseError, type Session } from '../../ports/database.ts';
import type { CheckResult } from '../../run/result.ts';
import type { Mutation, MutationResult } from './mutation.ts';

/** Where mutations are tried: a session on a copy, in no transaction. */
export interface MutationGround {
  readonly session: Session;
  /** Evaluates checks within the transaction of the session. */
  readonly evaluate: (checks: readonly Check[]) => Promise<readonly CheckResult[]>;
  readonly checks: readonly Check[];
  /** Results without any mutation, by id. */
  readonly before: ReadonlyMap<string, CheckResult>;
  readonly signal: AbortSignal;
}

/** A check that is proposed, and the same as YAML. */
export interface ProposedCheck {
  readonly checks: readonly Check[];
  readonly yaml: string;
}

/** Does a mutation, sees which checks notice it, and takes it back. Rejects with `DatabaseError` when the copy is lost. */
export async function tryMutation(
  mutation: Mutation,
  remedy: ProposedCheck | undefined,
  ground: MutationGround,
): Promise<MutationResult> {
  const { kind, column, what, attempts } = mutation;
  const head = { kind, ...(column === undefined ? {} : { column }), what };
  let reason = 'there is no row to do it to';
  for (const text of attempts) {
    const tried = await once(text, mutation, remedy, ground);
    if ('refused' in tried) reason = tried.refused;
    else return { ...head, ...tried };
  }
  return { ...head, status: 'not-tried', reason };
}

type Tried = Omit<MutationResult, 'kind' | 'column' | 'what'> | { readonly refused: string };

async function once(
  text: string,
  mutation: Mutation,
  remedy: ProposedCheck | undefined,
  ground: MutationGround,
): Promise<Tried> {
  const { session, signal } = ground;
  await session.begin();
  try {
    const { rows } = await session.execute({ text, values: [] }, signal);
    if (rows === 0) return { refused: 'there is no row to do it to' };
    const by = noticedBy(await ground.evaluate(ground.checks), ground.before);
    if (by.length > 0) return { status: 'noticed', by };
    return { status: 'unnoticed', ...(await proposal(mutation, remedy, ground)) };
  } catch (error) {
    if (!(error instanceof DatabaseError) || signal.aborted) throw error;
    if (isConstraint(error)) return { status: 'noticed', by: ['database'] };
    return { refused: error.message };
  } finally {
    await session.rollback();
  }
}

/** Checks that did not fail before, or fail by more. */
function noticedBy(
  results: readonly CheckResult[],
  before: ReadonlyMap<string, CheckResult>,
): readonly string[] {
  return results.filter((result) => isWorse(result, before.get(result.id))).map(({ id }) => id);
}

function isWorse(after: CheckResult, before: CheckResult | undefined): boolean {
  if (after.status === 'passed') return false;
  if (before === undefined || before.status === 'passed') return true;
  if (before.status === 'error' || after.status === 'error') return before.status !== after.status;
  return (after.value ?? after.failing ?? 0) > (before.value ?? before.failing ?? 0);
}

/** Only a check that is seen to notice it is proposed. */
async function proposal(
  { noRemedy }: Mutation,
  remedy: ProposedCheck | undefined,
  { evaluate }: MutationGround,
): Promise<Pick<MutationResult, 'remedy' | 'reason'>> {
  const none = { reason: noRemedy ?? 'no check is known that would' };
  if (remedy === undefined) return none;
  const results = await evaluate(remedy.checks);
  return results.some(({ status }) => status !== 'passed') ? { remedy: remedy.yaml } : none;
}

/** The table has a rule of its own against it. */
function isConstraint({ evidence }: DatabaseError): boolean {
  return evidence.exceptionType === 'Constraint' || evidence.sqlState?.startsWith('23') === true;
}
