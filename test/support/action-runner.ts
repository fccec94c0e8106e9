import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readFileCommands } from './action-file-commands.ts';
import { type Annotation, readLog } from './action-log.ts';

/** A step of a workflow that uses this action. */
export interface ActionStep {
  /** Folder of a build, with `action.cjs`. */
  readonly dist: string;
  /** Path of the Node that the runner brings. */
  readonly node: string;
  /** The checked-out repository. */
  readonly repository: string;
  readonly event: {
    readonly name: string;
    readonly payload?: unknown;
    readonly ref?: string;
    readonly sha?: string;
  };
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What GitHub shows of the step. */
export interface ActionResult {
  readonly exitCode: number;
  /** Masked, without workflow commands. */
  readonly log: string;
  /** At most ten errors and ten warnings, as GitHub keeps. */
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly masks: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the step as GitHub's runner does: inputs and event as variables and files, commands read from its output. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-action-'));
  try {
    const files = commandFiles(folder, step);
    const { exitCode, output } = await start(step, { ...variablesOf(step), ...files.variables });
    const { outputs, exported } = readFileCommands(files.paths);
    return {
      exitCode,
      ...readLog(output),
      outputs,
      exported,
      summary: readFileSync(files.paths.summary, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Declaration {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

function declaration(): Declaration {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'));
}

function start(step: ActionStep, env: Record<string, string>) {
  const entry = join(step.dist, declaration().runs.main.replace('dist/', ''));
  return new Promise<{ exitCode: number; output: string }>((resolve, reject) => {
    const child = spawn(step.node, [entry], { cwd: step.repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

function commandFiles(folder: string, step: ActionStep) {
  const paths = {
    output: join(folder, `output_${randomUUID()}`),
    env: join(folder, `env_${randomUUID()}`),
    summary: join(folder, `summary_${randomUUID()}`),
    state: join(folder, `state_${randomUUID()}`),
    path: join(folder, `path_${randomUUID()}`),
  };
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(step.event.payload ?? {}));
  mkdirSync(join(folder, 'temp'));
  const variables = {
    GITHUB_OUTPUT: paths.output,
    GITHUB_ENV: paths.env,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_STATE: paths.state,
    GITHUB_PATH: paths.path,
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: join(folder, 'temp'),
  };
  return { paths, variables };
}

/** The machine's own variables are not passed on: a hosted runner has none of ours. */
function variablesOf(step: ActionStep): Record<string, string> {
  const inputs = Object.entries(declaration().inputs).map(([name, { default: value }]) => {
    const given = step.inputs?.[name] ?? value ?? '';
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, String(given)];
  });
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    ...Object.fromEntries(inputs),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_REF: step.event.ref ?? 'refs/heads/main',
    GITHUB_SHA: step.event.sha ?? '0'.repeat(40),
    GITHUB_REPOSITORY: 'acme/data',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: step.repository,
    RUNNER_OS: 'Linux',
    ...step.env,
  };
}
