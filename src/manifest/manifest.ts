import type { Position } from '../diagnostic.ts';
import type { ErrorClass } from '../failure.ts';
import type { Block, Check, Classification } from './check.ts';
import type { Input, Output } from './output.ts';

/** A job's manifest after validation: durations in ms, every default filled in, also those of the config. Plain JSON data. */
export interface Manifest {
  readonly name: string;
  readonly team: string;
  readonly description?: string;
  readonly runbook?: string;
  readonly schedule?: Schedule;
  /** Names of jobs whose success for the same scheduled time starts this one. */
  readonly after: readonly string[];
  readonly params: Readonly<Record<string, Parameter>>;
  /** Names of environment variables that steps may read. */
  readonly secrets: readonly string[];
  /** Templates that Python steps run by name, beside those of datajob itself; absent: none. */
  readonly templates?: readonly string[];
  /** Default connection of steps and checks. */
  readonly connection?: string;
  /** Absent: `job` where the engine's DDL is transactional. */
  readonly atomic?: Atomicity;
  /** Whose step files these are, when not written for us. */
  readonly compat?: 'vdk';
  readonly timeoutMs?: number;
  readonly retry?: RetryPolicy;
  /** In execution order of the manifest; `needs` is resolved, never implicit. */
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
  /** Absent: every failed check counts. */
  readonly waivers?: readonly Waiver[];
  /** Absent: nothing is personal. */
  readonly classification?: Classification;
  /** Absent: only what its SQL shows. */
  readonly outputs?: readonly Output[];
  readonly inputs?: readonly Input[];
  readonly alerts: readonly AlertRule[];
  readonly environments: Readonly<Partial<Record<EnvironmentName, Override>>>;
}

/** What the config gives to every manifest that does not say it. */
export interface ManifestDefaults {
  /** IANA name; `UTC` when not written. */
  readonly timezone: string;
  readonly connection?: string;
  readonly retry?: RetryPolicy;
  readonly timeoutMs?: number;
  /** What failed checks stop on a pull request; absent: what is new or worse. */
  readonly block?: Block;
}

/** A check that may fail until a day. */
export interface Waiver {
  /** Id of the check. */
  readonly check: string;
  readonly owner: string;
  readonly reason: string;
  /** A date: the first day on which the check fails again. */
  readonly until: string;
  /** IANA name: where that day begins. */
  readonly timezone: string;
}

export type EnvironmentName = 'local' | 'staging' | 'production';
export type Atomicity = 'job' | 'step' | 'none';

export interface Schedule {
  readonly crons: readonly CronEntry[];
  readonly concurrency: 'forbid' | 'allow' | 'replace';
  readonly catchUp: 'none' | 'last' | 'all';
  /** How many missed times `catchUp: all` makes up at most. */
  readonly maxCatchUp: number;
  /** A run that could not start this long after its scheduled time is `missed`. */
  readonly startWithinMs?: number;
  /** A run that is not finished this long after its scheduled time is `late`. */
  readonly finishByMs?: number;
  readonly paused?: Pause;
}

export interface CronEntry {
  /** POSIX, five fields. */
  readonly cron: string;
  /** IANA name. */
  readonly timezone: string;
}

export interface Pause {
  /** A date (its start in the schedule's zone) or an instant; absent: until the key is removed. */
  readonly until?: string;
  readonly reason?: string;
}

export type ParameterValue = string | number | boolean;

export interface Parameter {
  readonly type: ParameterType;
  /** Absent: must be given for every run. */
  readonly default?: ParameterValue;
  /** Only of type `enum`. */
  readonly values?: readonly string[];
  readonly description?: string;
}

export type ParameterType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'identifier'
  /** Names with commas between them: `id, country`. */
  | 'identifier-list'
  | 'enum';

export interface RetryPolicy {
  /** Retries after the first attempt. */
  readonly limit: number;
  readonly on: readonly ErrorClass[];
  readonly delayMs: number;
  readonly factor: number;
  readonly maxDelayMs: number;
}

interface StepBase {
  readonly name: string;
  /** Names of steps that must have succeeded. */
  readonly needs: readonly string[];
  readonly timeoutMs?: number;
  /** Where the step is written: its line in the manifest, or line 1 of its file when found by name. */
  readonly origin: Position;
}

/** A `.sql` file. */
export interface SqlStep extends StepBase {
  readonly kind: 'sql';
  /** Relative to the workspace. */
  readonly file: string;
  readonly connection?: string;
}

/** SQL written in the manifest. */
export interface QueryStep extends StepBase {
  readonly kind: 'query';
  readonly sql: string;
  /** Position of the first character of `sql`. */
  readonly sqlOrigin: Position;
  readonly connection?: string;
}

export interface PythonStep extends StepBase {
  readonly kind: 'python';
  /** Relative to the workspace. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Connections whose credentials the step's environment gets. */
  readonly expose: readonly string[];
  /** The one its statements go over when they name none. */
  readonly connection?: string;
}

/** A shell script, run by `bash -eo pipefail`. */
export interface ShellStep extends StepBase {
  readonly kind: 'run';
  /** Inline script; absent when `file` is given. */
  readonly script?: string;
  /** A `.sh` file found by name, relative to the workspace. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly expose: readonly string[];
  readonly connection?: string;
}

/** A template of the workspace: its SQL files run with `inputs` as their parameters. */
export interface TemplateStep extends StepBase {
  readonly kind: 'uses';
  readonly template: string;
  readonly with: Readonly<Record<string, ParameterValue>>;
  readonly connection?: string;
}

export type Step = SqlStep | QueryStep | PythonStep | ShellStep | TemplateStep;
export type StepKind = Step['kind'];

export type AlertEvent = 'failure' | 'recovery' | 'late' | 'missed' | 'success';

export interface AlertRule {
  readonly on: readonly AlertEvent[];
  /** Empty: every class. */
  readonly classes: readonly ErrorClass[];
  readonly email: readonly string[];
}

/** What an environment changes in a manifest. */
export interface Override {
  readonly params: Readonly<Record<string, ParameterValue>>;
  readonly schedule?: Schedule;
  readonly timeoutMs?: number;
}
