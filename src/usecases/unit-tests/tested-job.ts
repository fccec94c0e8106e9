import type { Manifest, Step } from '../../manifest/manifest.ts';
import type { UnitTest } from '../../manifest/unit-test.ts';
import type { Config, ConnectionConfig, ResolvedEnvironment } from '../../workspace/config.ts';
import { connectionFor } from '../../workspace/resolve-environment.ts';
import type { Job } from '../../workspace/workspace.ts';

/** A job as a unit test runs it: its steps and parameters, and nothing of the environments that are configured. */
export interface TestedJob {
  readonly job: Job;
  readonly config: Config;
  readonly environment: ResolvedEnvironment;
  /** The connection of what names none. */
  readonly connection: string;
}

/** The job of a test. No connection, secret, retry or override of an environment is left in it. */
export function testedJob(job: Job, config: Config, test: UnitTest): TestedJob {
  const { manifest } = job;
  const connection = connectionFor(manifest, undefined, config.environments.production) ?? 'default';
  const connections = inMemory(connectionNames(job, config, test, connection));
  const { retry: _retry, timeoutMs: _timeoutMs, environments: _environments, ...rest } = manifest;
  const tested: Manifest = {
    ...rest,
    environments: {},
    connection,
    steps: chosenSteps(manifest.steps, test.steps),
    checks: test.checks ? manifest.checks : [],
  };
  const local = { ...config.environments.local, implicit: false, connections };
  return {
    job: { ...job, manifest: tested },
    config: { ...config, environments: { ...config.environments, local } },
    environment: { name: 'local', label: 'test', implicit: false, connections, secrets: [] },
    connection,
  };
}

function connectionNames(job: Job, config: Config, test: UnitTest, fallback: string): ReadonlySet<string> {
  const { steps, checks } = job.manifest;
  const users = [...steps, ...checks, ...test.given, ...test.expect];
  const named = users.flatMap((user) => user.connection ?? []);
  const configured = Object.values(config.environments).flatMap(({ connections }) =>
    Object.keys(connections),
  );
  return new Set([fallback, ...named, ...configured]);
}

function inMemory(names: ReadonlySet<string>): Readonly<Record<string, ConnectionConfig>> {
  return Object.fromEntries([...names].map((name) => [name, { name, type: 'duckdb', path: ':memory:' }]));
}

function chosenSteps(steps: readonly Step[], chosen: readonly string[] | undefined): readonly Step[] {
  if (chosen === undefined) return steps;
  return steps
    .filter(({ name }) => chosen.includes(name))
    .map((step) => ({ ...step, needs: step.needs.filter((need) => chosen.includes(need)) }));
}
