import type { PythonStep } from '../manifest/manifest.ts';
import type { ProcessExit } from '../ports/processes.ts';
import type { PythonReport } from './evidence.ts';
import { runProgram } from './program.ts';
import { readPythonReport } from './python-report.ts';
import { failureFrom, RunFailure } from './run-failure.ts';
import { stepEnvironment } from './step-environment.ts';
import type { StepDone, StepWork } from './step-work.ts';

/** Runs a Python step by `python/datajob_runner.py`, which reports exceptions in a file of its own. */
export async function runPythonStep(work: StepWork<PythonStep>): Promise<StepDone> {
  const { context, step } = work;
  const { request, ports } = context;
  const chosen = ports.variables['DATAJOB_PYTHON'];
  const reports = await ports.scratch.folder('report');
  try {
    const { exit, lastLine } = await runProgram(work, {
      kind: 'python',
      candidates: chosen ? [chosen] : ['python3', 'python'],
      chosen: Boolean(chosen),
      args: ['-u', `${ports.pythonFolder}/datajob_runner.py`, `${request.folder}/${step.file}`],
      env: {
        PYTHONUTF8: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        ...stepEnvironment(context, step, await work.temporaryFolder()),
        DATAJOB_REPORT: `${reports}/${reportFile}`,
        DATAJOB_FILES: request.folder,
      },
    });
    const report = readPythonReport((await ports.treeAt(reports).read([reportFile])).get(reportFile));
    if (exit.code === 0 && report?.finished && !report.exception) return {};
    throw new RunFailure(pythonFailure(step, exit, report, lastLine));
  } finally {
    await ports.scratch.remove(reports);
  }
}

const reportFile = 'report.json';

function pythonFailure(
  step: PythonStep,
  exit: ProcessExit,
  report: PythonReport | undefined,
  lastLine: string | undefined,
) {
  const place = report?.exception?.frames.at(-1) ?? { file: step.file, line: 1 };
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
