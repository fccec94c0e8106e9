// Run by tests in a process of its own: makes a scratch folder below FOLDER, says which, and waits for the
// end of its input, after which it ends in the way that WAY says.
import { temporaryScratch } from '../../src/adapters/temporary-scratch.ts';

const [parent = '', way = 'exit'] = process.argv.slice(2);
process.stdout.write(`${await temporaryScratch(parent).folder('run of a/b')}\n`);
process.stdin.resume();
process.stdin.on('end', () => {
  if (way === 'throw') throw new Error('on purpose');
  process.exit(0);
});
