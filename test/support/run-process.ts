// Run by the tests of killed runs in processes of their own:
// FOLDER JOB SCHEDULED-TIME [KILL-AT] runs a job in `local` and prints `{ status, calls }`; at the KILL-AT-th
// call of a port the process ends itself by SIGKILL, at odd numbers before the call and at even ones after it.
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { runJob } from '../../src/usecases/run.ts';
import { countedPorts } from './counted-ports.ts';

const [folder = '', job = '', scheduledTime = '', killAt = '0'] = process.argv.slice(2);
const world = nodePorts({ cwd: folder, workspace: folder, variables: process.env, programFolder: folder });
const { ports, calls } = countedPorts(world, (number) => {
  if (number === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});
const request = { job, environment: 'local', scheduledTime } as const;
const { status, error } = await runJob(request, ports, () => undefined, new AbortController().signal);
process.stdout.write(JSON.stringify({ status, error, calls: calls() }));
