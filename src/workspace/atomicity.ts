import type { Atomicity } from '../manifest/manifest.ts';
import type { EngineName } from '../sql/dialect.ts';
import { dialectOf } from '../sql/dialects.ts';

/** What a job on these databases can promise at most; without any, all. */
export function strongestAtomicity(engines: readonly EngineName[]): Atomicity {
  const promises = engines.map((engine) => possible[dialectOf(engine).takesBack]);
  return order.findLast((promise) => promises.includes(promise)) ?? 'job';
}

/** Why a job cannot keep the promise that it makes, if it cannot. */
export function atomicityProblem(atomic: Atomicity, engines: readonly EngineName[]): string | undefined {
  const weak = engines.find((engine) => isStronger(atomic, possible[dialectOf(engine).takesBack]));
  if (weak === undefined) return undefined;
  const { title, takesBack } = dialectOf(weak);
  const why =
    takesBack === 'rows'
      ? `${title} commits by itself with every statement that makes or changes a table, so that a whole job cannot be taken back`
      : `${title} has no transactions that can be taken back`;
  const most = strongestAtomicity(engines);
  const instead =
    most === 'step'
      ? 'Use `step`: a step that fails takes back the rows that it wrote since it last made or changed a table. Or `none`.'
      : 'Use `none`: every statement takes effect at once, so that a run which fails half-way leaves behind what it has written.';
  return `\`atomic: ${atomic}\` is not possible: ${why}. ${instead}`;
}

/** From the strongest promise to the weakest. */
const order: readonly Atomicity[] = ['job', 'step', 'none'];

const possible = { all: 'job', rows: 'step', nothing: 'none' } as const satisfies Record<string, Atomicity>;

function isStronger(one: Atomicity, other: Atomicity): boolean {
  return order.indexOf(one) < order.indexOf(other);
}
