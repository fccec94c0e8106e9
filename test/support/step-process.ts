// Run by the tests of killed runs in processes of their own: PROGRAM-FOLDER FOLDER JOB SCHEDULED-TIME runs a job in
// `local`; prints `begun` when it begins and `{ status, error, peak }` at its end, `peak` in MiB of its memory.
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { runJob } from '../../src/usecases/run.ts';

const [programFolder = '', folder = '', job = '', scheduledTime = ''] = process.argv.slice(2);
const ports = nodePorts({ cwd: folder, workspace: folder, variables: process.env, programFolder });
const request = { job, environment: 'local', scheduledTime } as const;
const { status, error } = await runJob(
  request,
  ports,
  (event) => {
    if (event.type === 'run-started') process.stdout.write('begun\n');
  },
  new AbortController().signal,
);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ status, error, peak })}\n`);
