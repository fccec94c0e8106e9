// Stages the change of a workspace and kills itself at the n-th moment: a call of a port that changes
// something, its end, or an event of a run. Ends with code 0 when there are fewer moments.
import type { Ports } from '../../src/ports/ports.ts';
import { stageChanges } from '../../src/usecases/stage.ts';
import { portsOf } from './stage-world.ts';

const [folder = '', moment = '0'] = process.argv.slice(2);
let left = Number(moment);

function maybeDie(): void {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

async function around<T>(work: () => Promise<T>): Promise<T> {
  maybeDie();
  const result = await work();
  maybeDie();
  return result;
}

const ports = portsOf(folder, {});
const watched: Ports = {
  ...ports,
  copies: { ...ports.copies, create: (request) => around(() => ports.copies.create(request)) },
  databases: { open: (connection, options) => around(() => ports.databases.open(connection, options)) },
  state: (remote) => {
    const store = ports.state(remote);
    return {
      read: (branch) => store.read(branch),
      update: (branch, message, change) =>
        around(() => store.update(branch, message, (snapshot) => around(() => change(snapshot)))),
    };
  },
};
const outcome = await stageChanges({ pr: 12 }, watched, maybeDie, new AbortController().signal);
process.exitCode = outcome.passed ? 0 : 1;
