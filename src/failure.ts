/** Who must act: `user` the code or the data, `config` manifest, config or secrets, `platform` all else. */
export type ErrorClass = 'user' | 'config' | 'platform';

/** Why a step, a check or a run failed: data, never thrown across a use case. */
export interface Failure {
  readonly class: ErrorClass;
  /** Identifier of the rule in `run/error-rules.ts` that chose the class. */
  readonly rule: string;
  /** What happened, masked. */
  readonly message: string;
  /** Path relative to the workspace. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly hint?: string;
}

/** Why a command could not do its work at all. `usage` ends with exit code 2, `config` and `refused` with 1, all others with 3. */
export type ObstacleCode =
  | 'usage'
  | 'config'
  | 'refused'
  | 'git'
  | 'state'
  | 'state-conflict'
  | 'database'
  | 'database-busy'
  | 'staging-in-use'
  | 'network'
  | 'mail'
  | 'files'
  | 'process'
  | 'cancelled';

/** A known obstacle: neither a finding nor a bug. The message says what to do; `cause` keeps the original error. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
  readonly code: ObstacleCode;
  readonly hint: string | undefined;

  constructor(code: ObstacleCode, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}

/** Any thrown value as an Error, so that no cause is lost. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
