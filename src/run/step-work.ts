import type { Step } from '../manifest/manifest.ts';
import type { Database } from '../ports/database.ts';
import { runPythonStep } from './python-step.ts';
import type { RunContext } from './run-context.ts';
import { runShellStep } from './shell-step.ts';
import { runQueryStep, runSqlFileStep } from './sql-step.ts';
import { runTemplateStep } from './template-step.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What a step needs to do its work once. */
export interface StepWork<S extends Step = Step> {
  readonly context: RunContext;
  readonly step: S;
  readonly unit: UnitOfWork;
  readonly database: (connection: string) => Promise<Database>;
  /** A folder that the steps of one attempt share; absolute. */
  readonly temporaryFolder: () => Promise<string>;
  readonly signal: AbortSignal;
}

/** What a step has done. */
export interface StepDone {
  /** Rows written, as far as the statements tell. */
  readonly rows?: number;
}

/** Does the work of a step once. Rejects with `RunFailure`, `DatabaseError` or `Obstacle`. */
export async function doStep(work: StepWork): Promise<StepDone> {
  const { step } = work;
  switch (step.kind) {
    case 'sql':
      return runSqlFileStep({ ...work, step });
    case 'query':
      return runQueryStep({ ...work, step });
    case 'uses':
      return runTemplateStep({ ...work, step });
    case 'python':
      return runPythonStep({ ...work, step });
    case 'run':
      return runShellStep({ ...work, step });
  }
}
