import { type ChildProcess, spawn } from 'node:child_process';
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
  /** GitHub's API and the workflow's token; without them there is neither. */
  readonly github?: { readonly url: string; readonly token: string };
  /** Login of who caused the run; default `octocat`. */
  readonly actor?: string;
  /** Name of the workflow; default `datajob`. */
  readonly workflow?: string;
  /** Number of the workflow run and of the attempt; default 1. */
  readonly run?: number;
  readonly attempt?: number;
  /** Folder in which the runner keeps its files. */
  readonly temp?: string;
  /** The workflow is cancelled when the output holds this. */
  readonly cancelAt?: string;
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
  /** Content of the file that the output `report` names. */
  readonly report: unknown;
  /** Ms from start to exit. */
  readonly durationMs: number;
}

/** GitHub takes no more than this of one step. */
const summaryBytes = 1024 * 1024;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the step as GitHub's runner does: inputs and event as variables and files, commands read from its output. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const folder = mkdtempSync(join(step.temp ?? tmpdir(), 'datajob-action-'));
  try {
    const files = commandFiles(folder, step);
    const startedAt = performance.now();
    const { exitCode, output } = await start(step, { ...variablesOf(step), ...files.variables });
    const durationMs = performance.now() - startedAt;
    const { outputs, exported } = readFileCommands(files.paths);
    return {
      exitCode,
      durationMs,
      ...readLog(output),
      outputs,
      exported,
      summary: readSummary(files.paths.summary),
      report: outputs['report'] ? JSON.parse(readFileSync(outputs['report'], 'utf8')) : undefined,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSummary(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.length > summaryBytes) throw new Error(`GitHub shows no summary of ${bytes.length} bytes.`);
  return bytes.toString('utf8');
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
    let timers: NodeJS.Timeout[] = [];
    const read = (text: string): void => {
      output += text;
      if (timers.length > 0 || step.cancelAt === undefined || !output.includes(step.cancelAt)) return;
      timers = cancel(child);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ exitCode: code ?? 1, output });
    });
  });
}

/** As GitHub ends a step of a cancelled workflow. */
function cancel(child: ChildProcess): NodeJS.Timeout[] {
  child.kill('SIGINT');
  return [setTimeout(() => child.kill('SIGTERM'), 7_500), setTimeout(() => child.kill('SIGKILL'), 10_000)];
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
    const given = step.inputs?.[name] ?? evaluated(value ?? '', step);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, String(given)];
  });
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    ...Object.fromEntries(inputs),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: step.actor ?? 'octocat',
    GITHUB_TRIGGERING_ACTOR: step.actor ?? 'octocat',
    GITHUB_API_URL: step.github?.url ?? 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_REF: step.event.ref ?? 'refs/heads/main',
    GITHUB_SHA: step.event.sha ?? '0'.repeat(40),
    GITHUB_REPOSITORY: 'acme/data',
    GITHUB_RUN_ID: String(step.run ?? 1),
    GITHUB_RUN_ATTEMPT: String(step.attempt ?? 1),
    GITHUB_WORKFLOW: step.workflow ?? 'datajob',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: step.repository,
    RUNNER_OS: 'Linux',
    ...step.env,
  };
}

/** The only expression that action.yml uses. */
function evaluated(value: string, step: ActionStep): string {
  return String(value).replace('${{ github.token }}', step.github?.token ?? '');
}
