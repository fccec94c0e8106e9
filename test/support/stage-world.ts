import { fileURLToPath } from 'node:url';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { type StageOutcome, stageChanges } from '../../src/usecases/stage.ts';
import type { StageRequest } from '../../src/usecases/stage-selection.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { git, gitSandbox, writeFiles } from './git-sandbox.ts';
import { queryAll } from './sql.ts';

/** A workspace with a remote, on a branch that a change can be made on; everything is real. */
export interface StageWorld {
  readonly folder: string;
  /** The bare repository. */
  readonly remote: string;
  readonly sandboxFolder: string;
  ports(variables?: Readonly<Record<string, string>>): Ports;
  commit(message: string): void;
  stage(request?: StageRequest, variables?: Readonly<Record<string, string>>): Promise<Staged>;
  /** Rows of a query on a DuckDB file of the workspace. */
  query(path: string, text: string): Promise<readonly (readonly unknown[])[]>;
  /** The files of the ledger, read from the remote. */
  ledger(): Promise<ReadonlyMap<string, string>>;
  remove(): void;
}

export interface Staged {
  readonly outcome: StageOutcome;
  readonly events: readonly RunEvent[];
  /** Such as `orders succeeded`, in the order of the runs. */
  readonly statuses: readonly string[];
}

/** What staging is without a word in the config. */
export const embeddedStaging = {
  name: 'default',
  type: 'duckdb',
  path: '.datajob/staging.duckdb',
} as const satisfies ConnectionConfig;

const start = {
  'datajob.config.yaml': '',
  '.gitignore': '.datajob/\n',
  'jobs/customers/datajob.yaml': 'team: sales\n',
  'jobs/customers/10_load.sql': 'create or replace table customers as select 1 as id;\n',
  'jobs/orders/datajob.yaml':
    'team: sales\nafter: [customers]\nparams: { country: LV }\nenvironments: { staging: { params: { country: EE } } }\n',
  'jobs/orders/10_load.sql':
    'create or replace table orders as select id, :country as country from customers;\n',
  'jobs/report/datajob.yaml': 'team: sales\nafter: [orders]\n',
  'jobs/report/10_load.sql': 'create or replace table report as select count(*) as n from orders;\n',
  'jobs/alone/datajob.yaml': 'team: sales\n',
  'jobs/alone/10_load.sql': 'create or replace table alone as select 1 as id;\n',
};

/** Three jobs after each other and one alone, pushed to `main`; the branch `change` is checked out. */
export function stageWorld(): StageWorld {
  const sandbox = gitSandbox();
  const remote = sandbox.bare('remote.git');
  const folder = sandbox.init('work');
  const commit = (message: string): void => {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', message);
  };
  const plain = portsOf(folder, {});
  const ports = (variables?: Readonly<Record<string, string>>): Ports =>
    variables === undefined ? plain : portsOf(folder, variables);
  writeFiles(folder, start);
  commit('start');
  git(folder, 'remote', 'add', 'origin', remote);
  git(folder, 'push', '--quiet', 'origin', 'main');
  git(folder, 'switch', '--quiet', '--create', 'change');
  return {
    ...{ folder, remote, commit, ports },
    sandboxFolder: sandbox.folder,
    stage: (request = {}, variables = undefined) => stage(request, ports(variables)),
    query: (path, text) => queryAll(ports().databases, { ...embeddedStaging, path }, text),
    ledger: async () => {
      const snapshot = await ports().state('origin').read('ledger');
      return snapshot.read(await snapshot.list(''));
    },
    remove: () => sandbox.remove(),
  };
}

/** The real ports in a folder, with few variables of this process. */
export function portsOf(folder: string, variables: Readonly<Record<string, string>>): Ports {
  return nodePorts({
    cwd: folder,
    workspace: undefined,
    variables: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATAJOB_CACHE: `${folder}/.datajob/cache`,
      ...variables,
    },
    programFolder: fileURLToPath(new URL('../..', import.meta.url)),
  });
}

async function stage(request: StageRequest, ports: Ports): Promise<Staged> {
  const events: RunEvent[] = [];
  const { signal } = new AbortController();
  const outcome = await stageChanges(request, ports, (event) => void events.push(event), signal);
  return { outcome, events, statuses: outcome.jobs.map(({ job, status }) => `${job} ${status}`) };
}
