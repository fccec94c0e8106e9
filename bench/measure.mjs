// Whole-process timings. Commands that are compared run in turn (A B C, A B C, …), so that a machine
// whose speed drifts slows all of them; medians and ratios are what counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peakMemory = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

/**
 * @param {Record<string, { args: string[], node?: string, cwd?: string, env?: object, runs?: number, status?: number }>} commands
 *   arguments of `node`, by default the one that measures; a command with fewer `runs` is left out of later rounds
 * @returns {Record<string, number>} median wall time in ms
 */
export function measure(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      if (round > (command.runs ?? rounds)) continue;
      const started = process.hrtime.bigint();
      run(command);
      // Round 0 warms the file cache and is not counted, unless it is the only one.
      if (round > 0 || command.runs === 0) times[name].push(Number(process.hrtime.bigint() - started) / 1e6);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** Peak memory of one run in MB. */
export function memoryOf(command) {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-bench-'));
  const file = join(folder, 'memory');
  run({ ...command, args: ['--require', peakMemory, ...command.args], env: { BENCH_MEMORY: file } });
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return kilobytes / 1024;
}

function run({ args, node = process.execPath, cwd, env, status = 0 }) {
  const result = spawnSync(node, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== status) {
    throw new Error(
      `node ${args.join(' ')} ended with ${result.status}:\n${(result.stdout + result.stderr).slice(-2000)}`,
    );
  }
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
