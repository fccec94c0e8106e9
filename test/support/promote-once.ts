// Run by tests in a process of its own: promotes HEAD of the workspace FOLDER with the real adapters.
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { gitStateStore } from '../../src/adapters/git-state-store.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { promote } from '../../src/usecases/promote.ts';

const [folder = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
const outcome = await promote(
  {},
  {
    repository: (remote) => gitRepository(folder, remote),
    state: (remote) => gitStateStore(folder, remote),
    clock: systemClock,
    sha256,
  },
);
process.stdout.write(`${JSON.stringify(outcome)}\n`);
