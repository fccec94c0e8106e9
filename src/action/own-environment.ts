import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { setSecret } from '@actions/core';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';

/** Tokens for GitHub's API; absent when the input is empty. */
export interface Tokens {
  readonly token?: string;
  readonly membersToken?: string;
}

type Environment = Record<string, string | undefined>;

/**
 * Takes the inputs and the runner's own tokens out of the environment, and has the runner mask ours. What is
 * left in the process is written over, too: a step's process, or SQL that reads files, could look into
 * `/proc` and find what was there at the start.
 */
export function takeTokens(environment: Environment): Tokens {
  const token = trimmed(environment['INPUT_TOKEN']);
  const membersToken = trimmed(environment['INPUT_MEMBERS-TOKEN']);
  for (const each of [token, membersToken]) if (each !== undefined) hideToken(each);
  for (const name of Object.keys(environment)) if (isOfRunner(name)) delete environment[name];
  forgetFirstEnvironment(environment);
  return { ...(token && { token }), ...(membersToken && { membersToken }) };
}

/** Also as Git sends it. */
function hideToken(token: string): void {
  setSecret(token);
  setSecret(Buffer.from(`x-access-token:${token}`).toString('base64'));
}

/**
 * The variables that a config or a manifest may name: all but those with which the runner can be steered.
 * Whoever writes a manifest could otherwise ask for them by name.
 */
export function variablesForJobs(environment: Environment): EnvironmentVariables {
  const names = Object.keys(environment).filter((name) => !isOfRunner(name) && !commandFiles.has(name));
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files */
const commandFiles: ReadonlySet<string> = new Set([
  ...['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
]);

/** `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_ID_TOKEN_REQUEST_TOKEN` and so on; only actions have them, not steps with `run`. */
function isOfRunner(name: string): boolean {
  return name.startsWith('INPUT_') || name.startsWith('ACTIONS_');
}

/**
 * Linux shows the memory in which the first environment lies as `/proc/PID/environ`. Variables that are set
 * later lie elsewhere, so all are taken away and set again, and the memory is written over in between.
 */
function forgetFirstEnvironment(environment: Environment): void {
  const place = firstEnvironment();
  if (place === undefined) return;
  const kept = Object.entries(environment);
  for (const [name] of kept) delete environment[name];
  try {
    overwrite(place);
  } finally {
    Object.assign(environment, Object.fromEntries(kept));
  }
}

interface Place {
  readonly start: number;
  readonly length: number;
}

/** Fields 50 and 51 of proc(5), counted behind the name in brackets, which is the second; undefined elsewhere than on Linux. */
function firstEnvironment(): Place | undefined {
  try {
    const status = readFileSync('/proc/self/stat', 'utf8');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [start, end] = [Number(fields[47]), Number(fields[48])];
    return start > 0 && end > start ? { start, length: end - start } : undefined;
  } catch {
    return undefined;
  }
}

function overwrite({ start, length }: Place): void {
  try {
    const memory = openSync('/proc/self/mem', 'r+');
    try {
      writeSync(memory, Buffer.alloc(length), 0, length, start);
    } finally {
      closeSync(memory);
    }
  } catch {
    // A container may forbid it; then what steps inherit is still without these variables.
  }
}

function trimmed(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === '' ? undefined : text;
}
