import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundledScript } from '../support/bundled-script.ts';
import { channelsToCut, portToCut } from '../support/cut-off.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { processesWith } from '../support/processes-with.ts';
import { seededRandom } from '../support/random.ts';
import { programFolder, type RunWorld, runWorld } from '../support/run-world.ts';
import { thorough } from '../support/thorough.ts';

/** What is killed at each moment, in turn. Of DuckDB the runner is the database. */
const victims = {
  duckdb: ['runner', 'worker', 'channels', 'shell'],
  postgres: ['runner', 'worker', 'channels', 'server', 'connections', 'session', 'backend', 'runner'],
} as const;
type Engine = keyof typeof victims;
type Victim = (typeof victims)[Engine][number];

const moments = thorough ? 200 : 5;
const seed = Number(process.env['DATAJOB_SEED'] ?? 4);

// Every kind of step writes rows for its time; Python and shell steps change properties, too, and leave processes behind.
const job = {
  'sales/datajob.yaml': `
team: t
checks:
  - { table: effects, not_null: [at_time, source, n] }
  - { table: effects, unique: [at_time, source, n] }
  - { sql: select * from effects where n < 0 }
`,
  'sales/10_make.sql': `
create table if not exists effects (at_time timestamp, source text, n integer);
insert into effects values (:scheduled_time, 'sql', 1);
`,
  'sales/20_load.py': `
import subprocess
def run(job):
    at = job.scheduled_time.replace(tzinfo=None)
    subprocess.Popen(["sleep", "300"])
    (job.temp_dir / "left.txt").write_text("x")
    job.ingest("effects", ((at, "python", n) for n in range(300)), columns=["at_time", "source", "n"])
    assert sum(1 for _ in job.query("select n from effects where source = 'python' and at_time = :at", at=at)) == 300
    job.execute("insert into effects values (:at, 'python', 300)", at=at)
    job.properties["count"] = job.properties.get("count", 0) + 1
`,
  'sales/30_tell.sh': `
sleep 300 &
setsid sleep 300 &
datajob sql "insert into effects values (:scheduled_time, 'shell', 1)"
datajob property set told "$DATAJOB_SCHEDULED_TIME"
`,
  'sales/40_more.sql': `
insert into effects select at_time, 'copy', n from effects where source = 'python' and at_time = :scheduled_time;
`,
};
const effects = [
  ['copy', 301],
  ['python', 301],
  ['shell', 1],
  ['sql', 1],
];

let scripts: string;
let script: string;
beforeAll(async () => {
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  scripts = mkdtempSync(join(cache, 'datajob-run-'));
  script = await bundledScript('step-process', scripts);
});
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

/** One database, a workspace for it, and ways to do harm. */
interface Scene {
  readonly world: RunWorld;
  readonly variables: Readonly<Record<string, string>>;
  /** Folder for temporary files of runs in processes of their own. */
  readonly temporary: string;
  query(sql: string): Promise<readonly (readonly unknown[])[]>;
  strike(victim: Victim): Promise<void>;
  readonly channels: ReturnType<typeof channelsToCut>;
  /** When the database answers again. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

describe.each(Object.keys(victims) as Engine[])('an atomic scheduled run on %s', (engine) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = engine === 'duckdb' ? await duckdbScene() : await postgresScene();
  });
  afterAll(() => scene?.close());

  test('that is struck at a random moment and started again takes effect exactly once, and leaves nothing', async () => {
    const random = seededRandom(seed);
    const lengths: Record<'inside' | 'process', number> = { inside: 0, process: 0 };
    let number = 0;
    const time = () => new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
    for (const way of thorough
      ? (['inside', 'process', 'inside', 'process'] as const)
      : (['inside', 'process'] as const)) {
      number += 1;
      const { ms, status } = await (way === 'inside' ? runInside(scene, time()) : runProcess(scene, time()));
      expect(status).toBe('succeeded');
      lengths[way] = ms;
    }
    const struck: Record<string, number> = {};
    for (let moment = 0; moment < moments; moment += 1) {
      number += 1;
      const victim = victims[engine][moment % victims[engine].length] ?? 'runner';
      const own = victim === 'runner';
      const blow = { victim, afterMs: random() * (own ? lengths.process : lengths.inside) };
      const first = await (own ? runProcess(scene, time(), blow) : runInside(scene, time(), blow));
      await scene.ready();
      const what = { seed, moment, ...blow, first };
      const key = `${victim}: ${first.struck ? (first.rule ?? first.status) : 'too late'}`;
      struck[key] = (struck[key] ?? 0) + 1;
      if (first.status === 'failed')
        expect({ ...what, class: first.class }).toEqual({ ...what, class: 'platform' });
      const { result, events } = await scene.world.run('sales', {
        scheduledTime: time(),
        variables: scene.variables,
      });
      expect({ ...what, error: result.error, status: result.status }).toEqual({
        ...what,
        error: undefined,
        status: expect.stringMatching(/succeeded|skipped/),
      });
      // Nobody holds a lock any more.
      expect(events.filter(({ type }) => type === 'waiting')).toEqual([]);
      const found = await scene.query(
        `select source, count(*)::int from effects where at_time = timestamp '${time().slice(0, 19)}' group by 1 order by 1`,
      );
      expect({ ...what, found }).toEqual({ ...what, found: effects });
      const kept = `select name, value from datajob_properties where job = 'sales' order by name`;
      expect({ ...what, kept: await scene.query(kept) }).toEqual({
        ...what,
        kept: [
          ['count', String(number)],
          ['told', JSON.stringify(time())],
        ],
      });
    }
    const late = Object.entries(struck).reduce(
      (sum, [key, count]) => sum + (key.endsWith('too late') ? count : 0),
      0,
    );
    if (thorough) process.stdout.write(`${engine}, ${moments} moments: ${JSON.stringify(struck)}\n`);
    expect(late).toBeLessThan(moments / 2);
    expect(await scene.query('select count(*)::int from effects')).toEqual([[number * 604]]);
    expect(await scene.query('select count(*)::int from datajob_runs')).toEqual([[number]]);
    await nothingIsLeft(scene, engine);
  }, 3_600_000);
});

async function nothingIsLeft(scene: Scene, engine: Engine): Promise<void> {
  await settles(() => processesWith(`DATAJOB_WORKSPACE=${scene.world.folder}`), []);
  // A run sweeps what killed ones have left.
  expect((await runProcess(scene, '2026-02-01T00:00:00Z')).status).toBe('succeeded');
  expect(readdirSync(scene.temporary)).toEqual([]);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`datajob-${process.pid}-`))).toEqual([]);
  if (engine === 'duckdb') return;
  const others = `pid <> pg_backend_pid() and application_name = 'datajob'`;
  await settles(() => scene.query(`select state from pg_stat_activity where ${others}`), []);
  expect(await scene.query(`select 1 from pg_locks where relation = 'effects'::regclass`)).toEqual([]);
}

async function settles<T>(look: () => T | Promise<T>, wanted: T): Promise<void> {
  const until = performance.now() + 10_000;
  while (JSON.stringify(await look()) !== JSON.stringify(wanted) && performance.now() < until)
    await pause(100);
  expect(await look()).toEqual(wanted);
}

interface Blow {
  readonly victim: Victim;
  readonly afterMs: number;
}

interface Ended {
  readonly status: string | undefined;
  readonly rule?: string | undefined;
  readonly class?: string | undefined;
  readonly message?: string | undefined;
  readonly ms: number;
  /** False when the run had ended before. */
  readonly struck: boolean;
}

async function runInside(scene: Scene, scheduledTime: string, blow?: Blow): Promise<Ended> {
  const { variables } = scene;
  const { channels } = scene.channels;
  let striking: Promise<void> | undefined;
  const startedAt = performance.now();
  const timer = blow && setTimeout(() => (striking = scene.strike(blow.victim)), blow.afterMs);
  const { result } = await scene.world.run('sales', { scheduledTime, variables, channels });
  clearTimeout(timer);
  const ms = performance.now() - startedAt;
  await striking;
  const { status, error } = result;
  const { rule, class: kind, message } = error ?? {};
  return { status, rule, class: kind, message, ms, struck: striking !== undefined };
}

async function runProcess(scene: Scene, scheduledTime: string, blow?: Blow): Promise<Ended> {
  const args = [script, programFolder, scene.world.folder, 'sales', scheduledTime];
  const env = { ...process.env, ...scene.variables, TMPDIR: scene.temporary };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (startedAt > 0) return;
    startedAt = performance.now();
    if (blow) timer = setTimeout(() => child.kill('SIGKILL'), blow.afterMs);
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_, ended) => resolve(ended));
  });
  clearTimeout(timer);
  const ms = performance.now() - startedAt;
  if (signal === 'SIGKILL') return { status: 'killed', ms, struck: true };
  const { status, error } = JSON.parse(output.split('\n')[1] ?? '{}');
  const { rule, class: kind, message } = error ?? {};
  return { status, rule, class: kind, message, ms, struck: false };
}

function strikeDead(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

function common(world: RunWorld) {
  const channels = channelsToCut();
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'dj-')));
  const kill = (...texts: string[]) => {
    for (const pid of processesWith(`DATAJOB_WORKSPACE=${world.folder}`, ...texts)) strikeDead(pid);
  };
  const strike = async (victim: Victim) => {
    if (victim === 'channels') channels.cut();
    if (victim === 'worker') kill('DATAJOB_CONTROL=');
    if (victim === 'shell') kill('DATAJOB_CHANNEL=');
  };
  const close = async () => {
    world.remove();
    rmSync(temporary, { recursive: true, force: true });
  };
  return { world, channels, temporary, strike, close };
}

async function duckdbScene(): Promise<Scene> {
  const world = runWorld(job);
  return { ...common(world), variables: {}, query: (sql) => world.query(sql), ready: async () => undefined };
}

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';

async function postgresScene(): Promise<Scene> {
  const server: PostgresServer = await startPostgres({ immortal: true });
  const way = await portToCut(server.port);
  const world = runWorld({ 'datajob.config.yaml': config, ...job });
  const shared = common(world);
  const direct = { name: 'direct', type: 'postgres', url: server.url } as const;
  const query = (sql: string) => world.query(sql, direct);
  const clients = `select pid from pg_stat_activity where application_name = 'datajob' and pid <> pg_backend_pid()`;
  const ready = async () => {
    for (;;) {
      const answer = await query('select 1').catch(() => undefined);
      if (answer !== undefined) return;
      await pause(50);
    }
  };
  return {
    ...shared,
    variables: { URL: server.url.replace(`:${server.port}`, `:${way.port}`) },
    query,
    ready,
    async strike(victim) {
      if (victim === 'connections') way.cut();
      else if (victim === 'server') strikeDead(await server.leader());
      else if (victim === 'session') await query(`select pg_terminate_backend(pid) from (${clients}) one`);
      else if (victim === 'backend') {
        for (const [pid] of await query(clients)) strikeDead(Number(pid));
      } else await shared.strike(victim);
    },
    async close() {
      await shared.close();
      await way.close();
      await server.stop();
    },
  };
}
