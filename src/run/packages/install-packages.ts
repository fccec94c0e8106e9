import { placeOfPackage, type Requirements } from '../../workspace/requirements.ts';
import { withDeadline } from '../deadline.ts';
import type { ProgramWork } from '../program-work.ts';
import { jobFolder } from '../run-context.ts';
import { failureFrom, RunFailure } from '../run-failure.ts';
import { stopReasonOf } from '../stop-reason.ts';
import { pipCommands, uvCommands } from './install-commands.ts';
import { essence, type InstallVerdict, judgeInstall } from './install-problem.ts';
import type { PythonFacts } from './python-facts.ts';
import { hasUv, runInstaller } from './run-installer.ts';

/** More would hold up a run for nothing. */
const longestMs = 15 * 60_000;

/** Makes a virtual environment in an empty folder, with the packages of a job. Rejects with `RunFailure`. */
export async function installPackages(
  work: ProgramWork,
  requirements: Requirements,
  facts: PythonFacts,
  folder: string,
): Promise<void> {
  const { clock } = work.context.ports;
  const deadline = { clock, ms: longestMs, scope: 'job', signal: work.signal } as const;
  await withDeadline(deadline, async (signal) => {
    try {
      await install({ ...work, signal }, requirements, facts, folder);
    } catch (error) {
      // Whoever aborted from outside knows why.
      const ours = signal.aborted && !work.signal.aborted && stopReasonOf(signal)?.kind === 'timeout';
      throw ours ? failed(requirements, { problem: 'timeout' }, 'It took longer than 15 minutes.') : error;
    }
  });
}

async function install(
  work: ProgramWork,
  requirements: Requirements,
  facts: PythonFacts,
  folder: string,
): Promise<void> {
  const { emit, ports, request } = work.context;
  const path = requirements.files[0]?.path ?? '';
  const tool = (await hasUv(work)) ? 'uv' : 'pip';
  const startedAt = ports.clock.now();
  const say = (reason: string): void => emit({ type: 'waiting', at: ports.clock.now(), reason });
  say(`installing the packages of ${path} with ${tool}, once for this file and Python ${facts.version}`);
  const file = path.slice(request.job.folder === '' ? 0 : request.job.folder.length + 1);
  const commandsOf = tool === 'uv' ? uvCommands : pipCommands;
  for (const [index, command] of commandsOf(folder, file, facts).entries()) {
    const { succeeded, output } = await runInstaller(work, command);
    if (succeeded) continue;
    const verdict = index === 0 ? ({ problem: 'venv' } as const) : judgeInstall(output);
    throw failed(requirements, verdict, `${essence(output).replaceAll(`${jobFolder(request)}/`, '')}`);
  }
  say(`the packages are installed, in ${((ports.clock.now() - startedAt) / 1000).toFixed(1)} s`);
}

function failed(requirements: Requirements, verdict: InstallVerdict, why: string): RunFailure {
  const message = `The packages of ${requirements.files[0]?.path} could not be installed. ${why}`.trim();
  const place = placeOfPackage(requirements, verdict);
  return new RunFailure(failureFrom({ kind: 'install', problem: verdict.problem }, message, place));
}
