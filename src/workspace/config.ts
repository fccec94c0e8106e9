import type { ErrorClass } from '../failure.ts';
import type { Connection } from '../manifest/generated/config.ts';
import type { EnvironmentName, ManifestDefaults } from '../manifest/manifest.ts';

/** `datajob.config.yaml` after validation; `${NAME}` is still unresolved text. */
export interface Config {
  /** Glob patterns of manifests. */
  readonly jobs: readonly string[];
  /** Absent: any team name is accepted. */
  readonly teams?: Readonly<Record<string, Team>>;
  /** Always all three; those not written are `implicit` and hold one embedded DuckDB named `default`. */
  readonly environments: Readonly<Record<EnvironmentName, Environment>>;
  readonly defaults: ManifestDefaults;
  readonly state: { readonly remote: string };
  readonly smtp?: Smtp;
  /** In the order in which they are asked. */
  readonly errorRules: readonly OwnErrorRule[];
  /** How many days from today a waiver may end. */
  readonly maxWaiverDays: number;
}

/** How a workspace judges failures otherwise than the built-in rules. */
export interface OwnErrorRule {
  readonly id: string;
  /** The built-in rule whose failures it is about. */
  readonly rule: string;
  /** Only failures whose message holds this text. */
  readonly contains?: string;
  readonly class: ErrorClass;
  readonly hint?: string;
}

export interface Team {
  readonly owners: readonly string[];
  readonly email: readonly string[];
}

export interface Smtp {
  /** `smtp://` or `smtps://`, may hold `${NAME}`. */
  readonly url: string;
  readonly from: string;
}

export interface Environment {
  readonly name: EnvironmentName;
  /** Not written in the config: one embedded DuckDB that answers to every connection name. */
  readonly implicit: boolean;
  readonly connections: Readonly<Record<string, ConnectionConfig>>;
  /** How a pull request is kept apart from this environment. */
  readonly isolation: 'copy' | 'none';
  /** Copies older than this are swept by `clean`. */
  readonly maxAgeMs: number;
  /** Approvals by owners of its team that a change of a job needs; 0 when not written. Production only. */
  readonly approvals: number;
}

/** As the config writes it, with its name; paths are relative to the workspace, or absolute. */
export type ConnectionConfig = Readonly<Connection> & { readonly name: string };

/** Connections of one environment with every `${NAME}` replaced; nothing of the other environments is read. */
export interface ResolvedEnvironment {
  readonly name: EnvironmentName;
  /** `staging`, or `pr-12` for a copy of it. */
  readonly label: string;
  readonly implicit: boolean;
  readonly connections: Readonly<Record<string, ConnectionConfig>>;
  /** Values that must never be printed. */
  readonly secrets: readonly string[];
}
