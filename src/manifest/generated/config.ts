// Written by `npm run generate` from schemas/. Do not edit.

/**
 * An e-mail address.
 */
export type Email = string;
/**
 * One database; `type` says which kind.
 */
export type Connection =
  | DuckdbConnection
  | PostgresConnection
  | MysqlConnection
  | SqliteConnection
  | ClickhouseConnection
  | TrinoConnection
  | SnowflakeConnection
  | BigqueryConnection
  | DatabricksConnection;
/**
 * Path of the database file, relative to the root of the workspace, or absolute.
 */
export type DatabaseFile = string;
/**
 * Address of a service, or the name of an environment variable that holds it.
 */
export type ServiceAddress = string;
/**
 * A secret, as the name of an environment variable.
 */
export type SecretText = string;
/**
 * A number and a unit: `s` seconds, `m` minutes, `h` hours, `d` days.
 */
export type Duration = string;
/**
 * IANA name of a time zone.
 */
export type Timezone = string;
/**
 * Name of a connection.
 */
export type ConnectionName = string;
/**
 * Who must act: `user`, the code or the data; `config`, the manifest, the config or a secret; `platform`, everything that the team cannot mend.
 */
export type ErrorClass = 'user' | 'config' | 'platform';
/**
 * What a failure of severity `error` stops on a pull request: with `on_regression` only what is new or worse than in the last run on the base, so that old failures are listed as known debt; with `always` every failure. In production every failure does. Absent: what the workspace says, else `on_regression`.
 */
export type Block = 'on_regression' | 'always';
/**
 * Address of the database. `${NAME}` is read from the environment of the run, so that passwords stay out of the repository.
 */
export type Address = string;

/**
 * The workspace: its teams, environments and connections, and what every job gets when it does not say otherwise. It is the file `datajob.config.yaml` at the root of the repository; an empty file is valid.
 */
export interface DatajobConfig {
  /**
   * Version of the config format. There is only 1 so far.
   */
  version?: 1;
  /**
   * Glob patterns of the manifests, relative to the root of the repository: `*` matches within a folder name, `**` any number of folders.
   *
   * Items: One glob pattern, with `/`.
   */
  jobs?: string[];
  /**
   * The teams that may own jobs, by name. Absent: any team name is accepted.
   */
  teams?: {
    [k: string]: Team;
  };
  /**
   * The databases of each environment. One that is not written here is an embedded DuckDB file, `.datajob/NAME.duckdb`, that answers to every connection name.
   */
  environments?: {
    /**
     * Runs on a laptop.
     */
    local?: Environment;
    /**
     * Where every change is run before it is merged; pull requests get a copy of it.
     */
    staging?: Environment;
    /**
     * What consumers read.
     */
    production?: Environment;
  };
  /**
   * What a manifest gets when it does not say otherwise.
   */
  defaults?: {
    /**
     * IANA time zone of schedules.
     */
    timezone?: Timezone;
    /**
     * Connection of jobs that name none. Needed only where an environment has several connections.
     */
    connection?: ConnectionName;
    /**
     * Whether and how a failed run is tried again.
     */
    retry?: Retry;
    /**
     * A run that takes longer is stopped and fails.
     */
    timeout?: Duration;
    /**
     * What failed checks stop on a pull request, where a check does not say it.
     */
    block?: Block;
  };
  /**
   * How far waivers of checks may reach.
   */
  waivers?: {
    /**
     * A waiver that ends later than this many days from today is refused. Absent: 90.
     */
    maxDays: number;
  };
  /**
   * Where releases and the record of runs live. Absent: on two branches of the Git remote `origin`.
   */
  state?: GitState | PostgresState;
  /**
   * What starts the jobs of production on schedule. Only `actions` is supported yet.
   */
  engine?: {
    /**
     * `actions`, GitHub Actions. `kubernetes` is not supported yet.
     */
    type: 'actions' | 'kubernetes';
  };
  /**
   * The server that sends alerts. Absent: alerts appear in the output of the run only.
   */
  smtp?: {
    /**
     * `smtp://USER:PASSWORD@HOST:PORT`, or `smtps://` for TLS from the start. Write it as `"${SMTP_URL}"`, so that the password stays out of the repository.
     */
    url: string;
    /**
     * The address that alerts come from.
     */
    from: Email;
  };
  /**
   * Judge failures otherwise than the built-in rules do, which docs/errors.md lists. The first one that applies decides.
   */
  errorRules?: ErrorRule[];
  /**
   * What a merge needs to reach production.
   */
  promotion?: {
    /**
     * `pr`: the run of the pull request is enough; `main`: the merge commit is staged again by the trusted workflow. `main` is not supported yet.
     */
    evidence?: 'pr' | 'main';
  };
}
/**
 * A team that owns jobs.
 */
export interface Team {
  /**
   * GitHub users or teams, as in a CODEOWNERS file.
   *
   * Items: A user or team.
   */
  owners?: string[];
  /**
   * Who gets the alerts of the team's jobs that name no recipients.
   */
  email?: Email[];
}
/**
 * The databases of one environment, and how it is kept safe.
 */
export interface Environment {
  /**
   * Databases by name. An environment's only connection is its default one.
   */
  connections: {
    [k: string]: Connection;
  };
  /**
   * How a pull request is kept apart from staging: `copy`, it runs on its own copy; `none`, it runs on staging itself; `schema`, it runs in schemas of its own (not supported yet).
   */
  isolation?: 'copy' | 'none' | 'schema';
  /**
   * `datajob clean` removes copies for pull requests that are older.
   */
  maxAge?: Duration;
  /**
   * What a promotion needs besides evidence; for `production` only.
   */
  protected?: {
    /**
     * How many owners of a job's team (`teams`) must have approved, in its pull requests on GitHub, what is promoted: the last commit of each, and not their own.
     */
    approvals?: number;
  };
}
/**
 * A DuckDB file. It belongs to one process at a time.
 */
export interface DuckdbConnection {
  /**
   * Kind of the database.
   */
  type: 'duckdb';
  /**
   * The DuckDB file; it is made when it does not exist.
   */
  path: DatabaseFile;
}
/**
 * A PostgreSQL database.
 */
export interface PostgresConnection {
  /**
   * Kind of the database.
   */
  type: 'postgres';
  /**
   * `postgres://USER:PASSWORD@HOST:PORT/DATABASE`. Write it as `"${WAREHOUSE_URL}"`, or at least the password as `${NAME}`, so that it stays out of the repository.
   */
  url: string;
}
/**
 * A MySQL or MariaDB database.
 */
export interface MysqlConnection {
  /**
   * Kind of the database.
   */
  type: 'mysql';
  /**
   * `mysql://USER:PASSWORD@HOST:PORT/DATABASE`; `?ssl-mode=VERIFY_IDENTITY` encrypts. Write it as `"${WAREHOUSE_URL}"`, or at least the password as `${NAME}`, so that it stays out of the repository.
   */
  url: string;
}
/**
 * A SQLite file.
 */
export interface SqliteConnection {
  /**
   * Kind of the database.
   */
  type: 'sqlite';
  /**
   * The SQLite file; it is made when it does not exist.
   */
  path: DatabaseFile;
}
/**
 * A ClickHouse database, over its HTTP interface (23.8 or later).
 */
export interface ClickhouseConnection {
  /**
   * Kind of the database.
   */
  type: 'clickhouse';
  /**
   * `https://USER:PASSWORD@HOST:8443/DATABASE`; settings may follow, such as `?max_threads=4`. Write it as `"${CLICKHOUSE_URL}"`, or at least the password as `${NAME}`.
   */
  url: string;
}
/**
 * A Trino cluster (preview: tested against a double of its protocol).
 */
export interface TrinoConnection {
  /**
   * Kind of the database.
   */
  type: 'trino';
  /**
   * `https://USER:PASSWORD@HOST:8443`, the password only where users log in with one.
   */
  url: ServiceAddress;
  /**
   * A JSON web token to log in with instead of a password.
   */
  token?: SecretText;
  /**
   * Default catalog.
   */
  catalog?: string;
  /**
   * Default schema.
   */
  schema?: string;
}
/**
 * A Snowflake account, over its SQL API (preview: tested against a double of its protocol). Log in with `user` and `privateKey`, or with `token`.
 */
export interface SnowflakeConnection {
  /**
   * Kind of the database.
   */
  type: 'snowflake';
  /**
   * `https://ORGANISATION-ACCOUNT.snowflakecomputing.com`.
   */
  url: ServiceAddress;
  /**
   * Whose key it is.
   */
  user?: string;
  /**
   * The user's key in PEM (PKCS 8).
   */
  privateKey?: SecretText;
  /**
   * That of the private key, when it has one.
   */
  privateKeyPassphrase?: SecretText;
  /**
   * A programmatic access token, or one of OAuth.
   */
  token?: SecretText;
  /**
   * Default database.
   */
  database?: string;
  /**
   * Default schema.
   */
  schema?: string;
  /**
   * Warehouse that computes.
   */
  warehouse?: string;
  /**
   * Role of the session.
   */
  role?: string;
}
/**
 * A BigQuery project (preview: tested against a double of its protocol). Log in with `credentials` or `token`.
 */
export interface BigqueryConnection {
  /**
   * Kind of the database.
   */
  type: 'bigquery';
  /**
   * Google Cloud project that pays for the queries.
   */
  project: string;
  /**
   * Default dataset.
   */
  dataset?: string;
  /**
   * Where the dataset is.
   */
  location?: string;
  /**
   * The key of a service account, as the JSON text that Google Cloud gives.
   */
  credentials?: SecretText;
  /**
   * An access token, such as `google-github-actions/auth` makes for a workload identity.
   */
  token?: SecretText;
  /**
   * Another address of the API than Google's own, for private endpoints.
   */
  url?: ServiceAddress;
}
/**
 * A Databricks SQL warehouse (preview: tested against a double of its protocol).
 */
export interface DatabricksConnection {
  /**
   * Kind of the database.
   */
  type: 'databricks';
  /**
   * Address of the workspace.
   */
  url: ServiceAddress;
  /**
   * The id of the SQL warehouse.
   */
  warehouse: string;
  /**
   * An access token, personal or of a service principal.
   */
  token: SecretText;
  /**
   * Default catalog.
   */
  catalog?: string;
  /**
   * Default schema.
   */
  schema?: string;
}
/**
 * Whether and how something that failed is tried again, each time with its whole transaction.
 */
export interface Retry {
  /**
   * Retries after the first attempt; 0 means none.
   */
  limit?: number;
  /**
   * Only failures of these classes are tried again: `platform`, what the team cannot mend; `user`, the code or the data; `config`, the manifest, the config or a missing secret.
   */
  on?: ErrorClass[];
  /**
   * Wait before the first retry.
   */
  delay?: Duration;
  /**
   * Each further delay is this many times the one before.
   */
  factor?: number;
  /**
   * No delay is longer than this.
   */
  maxDelay?: Duration;
}
/**
 * Releases and runs live on the branches `datajob/production` and `datajob/ledger`.
 */
export interface GitState {
  /**
   * Which repository holds the branches.
   */
  git: {
    /**
     * Name of the Git remote; `.` is this repository itself.
     */
    remote?: string;
  };
}
/**
 * Releases and runs live in a PostgreSQL database. Not supported yet.
 */
export interface PostgresState {
  /**
   * Which database holds them.
   */
  postgres: {
    /**
     * Address of the database.
     */
    url: Address;
  };
}
/**
 * Gives failures that a built-in rule has found another class.
 */
export interface ErrorRule {
  /**
   * Shown as the rule of the failure.
   */
  id: string;
  /**
   * The rule that the failure shows without this one, for example `python-exception`.
   */
  rule:
    | 'timeout'
    | 'stray-write'
    | 'check-failed'
    | 'missing-secret'
    | 'missing-variable'
    | 'missing-parameter'
    | 'bad-parameter'
    | 'unknown-parameter'
    | 'unknown-connection'
    | 'missing-file'
    | 'bad-requirements'
    | 'bad-template'
    | 'bad-source'
    | 'bad-file'
    | 'bad-check'
    | 'bad-sql'
    | 'bad-request'
    | 'transaction-control'
    | 'atomic-not-possible'
    | 'commit-unknown'
    | 'commit-partial'
    | 'obstacle-config'
    | 'obstacle'
    | 'no-answer'
    | 'internal-error'
    | 'database-busy'
    | 'database-certificate'
    | 'database-unreachable'
    | 'database-login'
    | 'database-missing'
    | 'database-permission'
    | 'database-conflict'
    | 'database-statement-limit'
    | 'database-resources'
    | 'database-down'
    | 'database-not-in-transaction'
    | 'sql-constraint'
    | 'value-too-large'
    | 'sql-data'
    | 'sql-syntax'
    | 'sql-input-file'
    | 'database-io'
    | 'sql-error'
    | 'database-unknown'
    | 'interpreter-chosen'
    | 'interpreter-missing'
    | 'cannot-start'
    | 'python-config-error'
    | 'python-platform-error'
    | 'python-import'
    | 'python-syntax'
    | 'python-memory'
    | 'disk-full'
    | 'http-server'
    | 'http-request'
    | 'network'
    | 'python-exception'
    | 'killed'
    | 'terminated'
    | 'crashed'
    | 'command-not-found'
    | 'temporary-failure'
    | 'ended-early'
    | 'exit-code'
    | 'install-missing'
    | 'install-conflict'
    | 'install-invalid'
    | 'install-hash'
    | 'install-build'
    | 'install-denied'
    | 'install-network'
    | 'install-disk'
    | 'install-timeout'
    | 'install-environment'
    | 'install-failed';
  /**
   * Only failures whose message holds this text, letter by letter.
   */
  contains?: string;
  /**
   * Who must act.
   */
  class: 'user' | 'config' | 'platform';
  /**
   * What to do about it, for the people who get the alert.
   */
  hint?: string;
}
