// Run by the tests of the state store in processes of their own:
// FOLDER REMOTE FILE TIMES adds one to the number in a file of the ledger, so many times.
import { gitStateStore } from '../../src/adapters/git-state-store.ts';

const [folder = '', remote = '', file = '', times = '1'] = process.argv.slice(2);
const store = gitStateStore(folder, remote);
process.stdout.write('ready\n');
for (let round = 0; round < Number(times); round++) {
  await store.update('ledger', `count ${file}`, async (snapshot) => {
    const before = Number((await snapshot.read([file])).get(file) ?? '0');
    return new Map([[file, `${before + 1}\n`]]);
  });
  process.stdout.write(`${round + 1}\n`);
}
