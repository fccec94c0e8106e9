import { spawn } from 'node:child_process';
import { Obstacle } from '../failure.ts';
import { credentialVariables, type GitToken } from './git-credentials.ts';
import { gitObstacle, maskCredentials } from './git-failure.ts';

/** Calls `git` in one folder, the same way whatever the user's settings are. */
export interface Git {
  readonly folder: string;
  /** The answer with any exit code. Rejects with `Obstacle` `git` when Git cannot be started or takes too long. */
  run(args: readonly string[], options?: GitOptions): Promise<GitAnswer>;
  /** Output of a call that must succeed, without the last line break; `Obstacle` `git` otherwise. */
  text(purpose: string, args: readonly string[], options?: GitOptions): Promise<string>;
  /** Output of a call that must succeed, as bytes; `Obstacle` `git` otherwise. */
  bytes(purpose: string, args: readonly string[], options?: GitOptions): Promise<Buffer>;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Default: five minutes. */
  readonly timeoutMs?: number;
}

interface StartOptions extends GitOptions {
  readonly token: GitToken | undefined;
}

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  /** Credentials in URLs are masked. */
  readonly stderr: string;
}

/** Git for a folder inside a repository; with a token it is known to one server. */
export function gitIn(folder: string, token?: GitToken): Git {
  return gitBy(folder, (args, options = {}) => start(folder, args, { ...options, token }));
}

/** Git as `run` answers for it. */
export function gitBy(folder: string, run: Git['run']): Git {
  const bytes: Git['bytes'] = async (purpose, args, options) => {
    const answer = await run(args, options);
    if (answer.code !== 0) throw gitObstacle(purpose, answer.stderr, folder);
    return answer.stdout;
  };
  const text: Git['text'] = async (purpose, args, options) =>
    (await bytes(purpose, args, options)).toString('utf8').replace(/\n$/, '');
  return { folder, run, text, bytes };
}

/** Splits output of `-z`. */
export function splitAtZero(bytes: Buffer): string[] {
  const parts = bytes.toString('utf8').split('\0');
  parts.pop();
  return parts;
}

/** A value from outside that becomes an argument; one that Git would read as an option is refused. */
export function argument(value: string, what: string): string {
  if (value !== '' && !value.startsWith('-') && !/[\0\n]/.test(value)) return value;
  throw new Obstacle('git', `${JSON.stringify(value)} cannot be a ${what}.`, {
    hint: `Give the name of a ${what} that does not begin with a dash.`,
  });
}

const defaultTimeoutMs = 5 * 60_000;
const maxOutputBytes = 512 * 1024 * 1024;

// No pager, no hooks and no file-system monitor: a repository must not start programs of its own here.
const fixedSettings = [
  '--no-pager',
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'color.ui=false',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * Not through the processes adapter: Git is called before anything else in every command, loading execa
 * takes longer than most of these calls, and variables must be taken out of the environment, too.
 */
function start(folder: string, args: readonly string[], options: StartOptions): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...fixedSettings, ...args], {
      cwd: folder,
      env: environment(options.token),
      stdio: 'pipe',
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let size = 0;
    let stopped: string | undefined;
    const stop = (reason: string): void => {
      stopped ??= reason;
      child.kill('SIGKILL');
    };
    const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    const timer = setTimeout(() => stop(`it took longer than ${timeoutMs / 1000} s`), timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutputBytes) stop('it printed more than 512 MiB');
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(notStarted(folder, cause));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const stderr = maskCredentials(Buffer.concat(errors).toString('utf8'));
      if (code !== null) return resolve({ code, stdout: Buffer.concat(output), stderr });
      reject(new Obstacle('git', `\`git ${args[0]}\` was ended: ${stopped ?? signal}. ${stderr}`.trim()));
    });
    // Git may end before it has read everything; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

function notStarted(folder: string, cause: Error): Obstacle {
  return new Obstacle('git', `Git could not be started in ${folder}: ${cause.message}`, {
    cause,
    hint: 'Is `git` installed and on the PATH, and does the folder exist?',
  });
}

// Set while a Git hook runs us, and they would point all calls to another place.
const inherited = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]);

function environment(token: GitToken | undefined): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !inherited.has(name));
  return {
    ...Object.fromEntries(kept),
    ...(token && credentialVariables(token, process.env)),
    ...{ LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  };
}
