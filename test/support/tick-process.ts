// Run by the tests of `tick` in processes of their own:
// FOLDER NOW [KILL-AT] makes one tick and prints `{ outcome, calls }`; at the KILL-AT-th call of a port
// the process ends itself by SIGKILL, at odd numbers before the call and at even ones after it.
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { tick } from '../../src/usecases/tick.ts';
import { countedPorts } from './counted-ports.ts';

const [folder = '', now = '', killAt = '0'] = process.argv.slice(2);
const programFolder = new URL('../..', import.meta.url).pathname;
const world = nodePorts({ cwd: folder, workspace: folder, variables: process.env, programFolder });
const { ports, calls } = countedPorts(world, (number) => {
  if (number === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});
const outcome = await tick({ now: Date.parse(now) }, ports, () => undefined, new AbortController().signal);
process.stdout.write(JSON.stringify({ outcome, calls: calls() }));
