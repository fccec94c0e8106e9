import { runPythonStep } from './python-step.ts';
import { runShellStep } from './shell-step.ts';
import { runQueryStep, runSqlFileStep } from './sql-step.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { runTemplateStep } from './template-step.ts';
import { runVdkSqlStep } from './vdk-sql-step.ts';

/** Does the work of a step once. Rejects with `RunFailure`, `DatabaseError` or `Obstacle`. */
export async function doStep(work: StepWork): Promise<StepDone> {
  const { step } = work;
  switch (step.kind) {
    case 'sql':
      return work.context.request.job.manifest.compat === 'vdk'
        ? runVdkSqlStep({ ...work, step })
        : runSqlFileStep({ ...work, step });
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
