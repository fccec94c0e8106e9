import { Socket } from 'node:net';
import { isMainThread, Worker } from 'node:worker_threads';
import { serveSqlite } from './sqlite-server.ts';

// A process of its own, because nothing but its end stops a statement that SQLite is busy with. A thread watches the pipe
// from our parent, whose end means that the parent is gone, however that came.
if (isMainThread) {
  new Worker(__filename);
  serveSqlite((answer) => process.send?.(answer));
} else {
  const end = (): void => void process.kill(process.pid, 'SIGKILL');
  new Socket({ fd: 4, readable: true }).on('close', end).on('error', end).resume();
}
