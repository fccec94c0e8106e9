import { atomicityOf } from './run-context.ts';
import type { StepWork } from './step-work.ts';
import { createUnitOfWork, type Statements } from './unit-of-work.ts';

/** Does some work as a whole or not at all: in the step's own unit, or in one of its own where the job is not atomic. */
export async function atOnce<T>(
  work: StepWork,
  connection: string,
  perform: (session: Statements) => Promise<T>,
): Promise<T> {
  if (atomicityOf(work.context.request.job.manifest) !== 'none') {
    return perform(await work.unit.session(connection));
  }
  const own = createUnitOfWork(work.connections, work.context.ports.clock, true);
  try {
    const done = await perform(await own.session(connection));
    await own.commit();
    return done;
  } finally {
    await own.rollback();
  }
}
