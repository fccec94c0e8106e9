import { spawn } from 'node:child_process';

/** A process that has a DuckDB file open. */
export interface Holder {
  /** Ends it with SIGKILL, so that it cannot write its log into the file. */
  kill(): Promise<void>;
}

const program = `
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(process.argv[1]);
  const connection = await instance.connect();
  await connection.run(process.argv[2]);
  console.log('holding');
  setInterval(() => connection, 1000);
`;

/** Opens a DuckDB file in another process and runs one statement there; rejects with what it said on its way out. */
export async function childHolding(path: string, statement: string): Promise<Holder> {
  const args = ['--input-type=module', '--eval', program, path, statement];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const holding = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  await Promise.race([
    holding,
    gone.then(() => {
      throw new Error(errors);
    }),
  ]);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
