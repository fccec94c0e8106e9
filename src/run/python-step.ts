import type { Failure } from '../failure.ts';
import { folderOf } from '../manifest/job-files.ts';
import type { PythonStep } from '../manifest/manifest.ts';
import type { ProcessExit } from '../ports/processes.ts';
import type { PythonReport } from './evidence.ts';
import { placeOfFile } from './file-place.ts';
import { withPackages } from './packages/with-packages.ts';
import { readPythonReport } from './python-report.ts';
import type { PythonTask } from './python-worker.ts';
import { jobFolder, type RunContext } from './run-context.ts';
import { failureFrom, RunFailure } from './run-failure.ts';
import { stepEnvironment } from './step-environment.ts';
import { createStepService, doneBy, type StepService } from './step-service.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { vdkVariables } from './vdk-values.ts';

/** Runs a Python step by `python/datajob_runner.py`; its statements go over the run's own connections. */
export async function runPythonStep(work: StepWork<PythonStep>): Promise<StepDone> {
  const { context, step } = work;
  const file = await placeOfFile(context, step.file);
  const service = createStepService(work);
  const door = await work.programs.serve(service);
  try {
    const own = { PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' };
    const packages = await work.programs.packages(work);
    const env = {
      ...own,
      ...withPackages(stepEnvironment(context, step, await work.temporaryFolder()), packages),
      ...vdkVariables(context),
      ...door.variables,
    };
    const { exit, report, lastLine } = await work.programs.python.run(work, {
      file,
      places: placesOf(context, step.file, file),
      folder: jobFolder(context.request),
      env,
      ...(packages && { python: packages.python }),
      interpreter: JSON.stringify([step.env, step.expose]),
    });
    const read = readPythonReport(report);
    if (exit.code === 0 && read?.finished && !read.exception) return doneBy(service);
    throw new RunFailure(pythonFailure(step, exit, read, lastLine, service));
  } finally {
    await door.close();
  }
}

/** The folders whose code is the user's, with what stands for them in the paths that are reported. */
function placesOf({ request }: RunContext, file: string, absolute: string): PythonTask['places'] {
  const { job } = request;
  const ofStep = { folder: folderOf(absolute), path: folderOf(file) };
  return [ofStep, { folder: jobFolder(request), path: job.folder }];
}

function pythonFailure(
  step: PythonStep,
  exit: ProcessExit,
  report: PythonReport | undefined,
  lastLine: string | undefined,
  service: StepService,
): Failure {
  const place = report?.exception?.frames.at(-1) ?? { file: step.file, line: 1 };
  // What the database said when the step asked is known better here than the exception can tell.
  const told =
    report?.exception?.failure === undefined ? undefined : service.failure(report.exception.failure);
  if (told !== undefined) return { ...told, ...place };
  const message = describe(step, exit, report) ?? `${step.name} ${ending(exit)}${after(lastLine)}`;
  return failureFrom(
    { kind: 'program', program: 'python', ...exit, ...(report && { report }) },
    message,
    place,
  );
}

function describe(step: PythonStep, exit: ProcessExit, report: PythonReport | undefined): string | undefined {
  const { exception, exitMessage } = report ?? {};
  if (exception) {
    const type = exception.types[0] ?? 'Exception';
    const where = exception.thread === undefined ? '' : ` (in thread ${exception.thread})`;
    return exception.message === '' ? `${type}${where}` : `${type}: ${exception.message}${where}`;
  }
  if (exitMessage !== undefined) return exitMessage;
  if (exit.code === 0) return `${step.name} ended the Python process before its work was done.`;
  return undefined;
}

function ending({ code, signal }: ProcessExit): string {
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
}

function after(lastLine: string | undefined): string {
  return lastLine === undefined ? '.' : `: ${lastLine}`;
}
