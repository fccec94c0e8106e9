// Written by `npm run generate` from schemas/. Do not edit.

/**
 * Name of a team.
 */
export type TeamName = string;
/**
 * POSIX, five fields: minute, hour, day of month, month, day of week.
 */
export type Cron = string;
/**
 * IANA name of a time zone.
 */
export type Timezone = string;
/**
 * Several cron expressions: the job runs at every time that any of them names.
 */
export type CronList = CronEntry[];
/**
 * What happens when the run before is still going: `forbid`, the new one waits its turn; `allow`, both run; `replace`, the older one is stopped.
 */
export type Concurrency = 'forbid' | 'allow' | 'replace';
/**
 * Which of the scheduled times that passed without a run are made up: `none`, only the `last`, or `all` of them up to `maxCatchUp`.
 */
export type CatchUp = 'none' | 'last' | 'all';
/**
 * How many missed times `catchUp: all` makes up at most, the newest ones.
 */
export type MaxCatchUp = number;
/**
 * A run that could not start this long after its scheduled time is `missed` and does not start any more.
 */
export type StartWithin = Duration;
/**
 * A number and a unit: `s` seconds, `m` minutes, `h` hours, `d` days.
 */
export type Duration = string;
/**
 * A run that is not done this long after its scheduled time is `late`, and those who want to know are told.
 */
export type FinishBy = Duration;
/**
 * The schedule starts nothing while this is here or until the given time. `true` is short for `{}`, and `false` for nothing.
 */
export type Paused = Pause | IsPaused;
/**
 * Paused until this is removed, or not.
 */
export type IsPaused = boolean;
/**
 * Name of a job of this workspace.
 */
export type JobName = string;
/**
 * A default value, or a declaration.
 */
export type Parameter = ParameterValue | ParameterDeclaration;
/**
 * Text, a number, or true or false.
 */
export type ParameterValue = string | number | boolean;
/**
 * Name of an environment variable.
 */
export type VariableName = string;
/**
 * Name of a connection.
 */
export type ConnectionName = string;
/**
 * Who must act: `user`, the code or the data; `config`, the manifest, the config or a secret; `platform`, everything that the team cannot mend.
 */
export type ErrorClass = 'user' | 'config' | 'platform';
/**
 * One unit of a job; which of `sql`, `query`, `python`, `run` and `uses` is present says what it does.
 */
export type Step = SqlStep | QueryStep | PythonStep | RunStep | UsesStep;
/**
 * Path of a file, relative to the job's folder and inside it, with `/`.
 */
export type Path = string;
/**
 * Name of a step, unique in the job.
 */
export type StepName = string;
/**
 * Names of the steps that must have succeeded before. Absent: the step before this one. An empty list: the step starts at once.
 */
export type Needs = StepName[];
/**
 * A step that takes longer is stopped and fails.
 */
export type StepTimeout = Duration;
/**
 * Connection of this step. Absent: that of the job.
 */
export type StepConnection = ConnectionName;
/**
 * Connections whose credentials the step gets as `DATAJOB_CONN_NAME_URL`. Without this a step never sees credentials.
 */
export type Expose = ConnectionName[];
/**
 * Text, a number, true or false; or a list of names for an input of type `identifier-list`.
 */
export type InputValue = ParameterValue | string[];
/**
 * One or more assertions about a table, or a query that must find nothing.
 */
export type Check = TableCheck | SqlCheck;
/**
 * A table or view, with its schema where there is one.
 */
export type Table = string;
/**
 * Name of a column.
 */
export type Column = string;
/**
 * Names of columns.
 */
export type Columns = Column[];
/**
 * The measured number must equal this.
 */
export type MustBe = number;
/**
 * The measured number must differ from this.
 */
export type MustNotBe = number;
/**
 * The measured number must be greater than this.
 */
export type MustBeGreaterThan = number;
/**
 * The measured number must be this or greater.
 */
export type MustBeGreaterOrEqualTo = number;
/**
 * The measured number must be less than this.
 */
export type MustBeLessThan = number;
/**
 * The measured number must be this or less.
 */
export type MustBeLessOrEqualTo = number;
/**
 * The measured number must lie between these two, both included.
 */
export type MustBeBetween = Between;
/**
 * The lower and the upper bound, both included.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Between = [number, number];
/**
 * The measured number must not lie between these two.
 */
export type MustNotBeBetween = Between;
/**
 * What the number of an operator counts: failing `rows`, or failing rows in `percent` of all.
 */
export type Unit = 'rows' | 'percent';
/**
 * A condition in SQL.
 */
export type Expression = string;
/**
 * A type in words that hold for every database: `integer`, `decimal`, `float`, `number` (any of these three), `text` (also everything without a form of its own), `boolean`, `date`, `time`, `timestamp` (without a zone), `timestamptz` (an instant), `datetime` (either), `bytes`, `json`. The usual words of databases, such as `bigint` or `varchar(20)`, mean one of these.
 */
export type ColumnType = string;
/**
 * How many failing rows a report shows, when the check fails: `true` is 5. Columns with a `classification` are never shown.
 */
export type Samples = boolean | number;
/**
 * `error`: a failure fails the run; `warn`: it is only reported.
 */
export type Severity = 'error' | 'warn';
/**
 * What a failure of severity `error` stops on a pull request: with `on_regression` only what is new or worse than in the last run on the base, so that old failures are listed as known debt; with `always` every failure. In production every failure does. Absent: what the workspace says, else `on_regression`.
 */
export type Block = 'on_regression' | 'always';
/**
 * Name of the check in reports and in its history. Absent: made from table, type and column.
 */
export type CheckId = string;
/**
 * Why the check matters; reports show it.
 */
export type CheckDescription = string;
/**
 * Connection of this check. Absent: that of the job.
 */
export type CheckConnection = ConnectionName;
/**
 * How long a query of this check may take. A check that takes longer is reported as one that could not be evaluated; the others go on.
 */
export type CheckTimeout = Duration;
/**
 * One column, or a list of them.
 */
export type OutputColumns = Column | Columns;
/**
 * Rows, or rows with types.
 */
export type GivenTable = TestRows | GivenRows;
/**
 * Text, a number, true, false or null. Numbers beyond 2^53 and decimals of many digits are written as text.
 */
export type TestCell = string | number | boolean | null;
/**
 * One map of columns per row. A column that a row does not name is null.
 */
export type TestRows = TestRow[];
/**
 * Rows as CSV: names in the first line, commas; an empty cell is null, `""` is empty text.
 */
export type CsvText = string;
/**
 * A `.csv` file, or a `.json` file with a list of objects; relative to the file that names it, inside the job's folder.
 */
export type RowsFile = string;
/**
 * A time with its zone.
 */
export type TestTime = string;
/**
 * Rows, or rows with how they are compared.
 */
export type ExpectedTable = TestRows | ExpectedRows;
/**
 * Text that the message must hold; upper and lower case do not matter.
 */
export type ErrorText = string;
/**
 * Runs of the job's steps on given rows, each with what must come out.
 */
export type UnitTests = UnitTest[];
/**
 * An e-mail address.
 */
export type Email = string;

/**
 * A data job: who owns it, when it runs, its steps, its data checks and whom it alerts. It lives in the job's folder as `datajob.yaml`, beside the files that its steps use. Only `team` is mandatory in a folder with step files.
 */
export interface DatajobManifest {
  /**
   * Version of the manifest format. There is only 1 so far.
   */
  version?: 1;
  /**
   * Name of the job, unique in the workspace. Absent: the name of the job's folder. A job that is renamed keeps its history when its files stay recognisable.
   */
  name?: string;
  /**
   * The team that owns the job and acts when it fails. It must be one of the `teams` of `datajob.config.yaml`, if that file names any.
   */
  team: TeamName;
  /**
   * What the job is for, in one or two sentences. Reports and alerts show it.
   */
  description?: string;
  /**
   * Where a person who was alerted finds what to do. Every alert carries this link.
   */
  runbook?: string;
  /**
   * When production starts the job by itself. Absent: a person or another job (`after`) starts it. A list of `{cron, timezone}` is a short form of `cron` with that list.
   */
  schedule?: Schedule | CronList;
  /**
   * Names of jobs of this workspace. The job also runs when all of these succeeded for the same scheduled time.
   */
  after?: JobName[];
  /**
   * Parameters that a run may be given, by name. SQL uses them as `:name`; Python and shell steps read `DATAJOB_PARAM_NAME`. A bare value declares both the type and the default.
   */
  params?: {
    [k: string]: Parameter;
  };
  /**
   * Names of environment variables that the steps may read, never their values. The values come from the environment of the run and are masked in every output.
   */
  secrets?: VariableName[];
  /**
   * Templates of the workspace that Python steps run with `job.run_template`. They are a part of what the job is; templates that come with datajob need not be named.
   *
   * Items: As in `uses`.
   */
  templates?: string[];
  /**
   * Default connection of the steps and checks. It must exist in every environment that `datajob.config.yaml` describes. Absent: the environment's default connection.
   */
  connection?: ConnectionName;
  /**
   * What succeeds or fails as one: `job`, all steps and checks in one transaction, so that a failure leaves the data as it was; `step`, each step in its own; `none`, each statement on its own. Absent: the strongest that all databases of the job can keep, `job` on DuckDB, PostgreSQL and SQLite, `step` on MySQL; see docs/connections.md.
   */
  atomic?: 'job' | 'step' | 'none';
  /**
   * `vdk`: the step files are those of a Versatile Data Kit job and run unchanged. In `.sql` files `{name}` is replaced by a property or an argument, as text, and `[name]` at the head names the database; Python steps get a `job_input`; without `steps`, every top-level `.sql` and `.py` file is a step. Text put into SQL is not quoted: whoever sets a property or gives an argument writes SQL. See docs/migrating-from-vdk.md.
   */
  compat?: 'vdk';
  /**
   * A run that takes longer is stopped and fails. Absent: the workspace's default, else no limit.
   */
  timeout?: Duration;
  /**
   * Whether and how a failed run is tried again. Absent: the workspace's default, else never.
   */
  retry?: Retry;
  /**
   * What the job does, in order. Absent: every top-level file of the folder named `NN_*.sql`, `NN_*.py` or `NN_*.sh`, in string order.
   */
  steps?: Step[];
  /**
   * What must be true of the data when the steps are done. A failed check of severity `error` fails the run and, in an atomic job, takes its changes back.
   */
  checks?: Check[];
  /**
   * Checks that may fail until a day, because somebody takes it upon them. Each is listed in every pull request.
   */
  waivers?: Waiver[];
  /**
   * Tables that the job writes, beside those that its SQL shows. On a pull request each is compared with staging, and a job that writes another table fails. Jobs of Python and shell steps need it for both.
   */
  outputs?: Output[];
  /**
   * Runs of the steps on rows that are written here, on an embedded database in memory: `datajob test`. More of them may be in `tests/*.yaml` in the job's folder. They are no part of what the job is: a change of them alone needs no new staging.
   */
  tests?: UnitTests;
  /**
   * Tables of other jobs that the job reads, with the columns that it uses. Whoever changes the contract of such a table is told of it.
   */
  inputs?: (Table | Input)[];
  /**
   * Which columns hold personal data.
   */
  classification?: Classification;
  /**
   * Who is told about what. Absent: the e-mail addresses of the team, on failure, recovery, late and missed runs.
   */
  alerts?: Alert[];
  /**
   * What is different in one environment. Everything that is not named here is the same everywhere.
   */
  environments?: {
    /**
     * Overrides for runs on a laptop.
     */
    local?: Override;
    /**
     * Overrides for staging, and for the copies of it that pull requests run on.
     */
    staging?: Override;
    /**
     * Overrides for production.
     */
    production?: Override;
  };
  /**
   * What the run needs of the machine, for engines that can give it. Not supported yet.
   */
  resources?: Resources;
}
/**
 * When production starts the job by itself.
 */
export interface Schedule {
  /**
   * When: one cron expression, or a list of `{cron, timezone}`.
   */
  cron: Cron | CronList;
  /**
   * IANA time zone of the cron expressions. Absent: that of the workspace, else UTC.
   */
  timezone?: Timezone;
  concurrency?: Concurrency;
  catchUp?: CatchUp;
  maxCatchUp?: MaxCatchUp;
  startWithin?: StartWithin;
  finishBy?: FinishBy;
  paused?: Paused;
}
/**
 * One cron expression with its own time zone.
 */
export interface CronEntry {
  /**
   * When: minute, hour, day of month, month, day of week.
   */
  cron: Cron;
  /**
   * IANA time zone of this expression. Absent: that of the schedule, else of the workspace, else UTC.
   */
  timezone?: Timezone;
}
/**
 * Until when, and why.
 */
export interface Pause {
  /**
   * A date (its start in the time zone of the schedule) or a time with its zone. Absent: until the key is removed.
   */
  until?: string;
  /**
   * Why; status reports show it.
   */
  reason?: string;
}
/**
 * A parameter with its type. Without `default` every run must give a value.
 */
export interface ParameterDeclaration {
  /**
   * `identifier` names a table or column, `identifier-list` several columns as in `id, country`, and `enum` one of `values`: only these three may be inserted into SQL with `${{ params.name }}`; all others are bound with `:name`. `date` is `2026-12-24`, `timestamp` an ISO 8601 time. Absent: the type of `default`, else `string`.
   */
  type?:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'date'
    | 'timestamp'
    | 'identifier'
    | 'identifier-list'
    | 'enum';
  /**
   * Value of a run that is not given one. It must fit the type.
   */
  default?: ParameterValue;
  /**
   * The values that a parameter of type `enum` may have.
   *
   * Items: One allowed value.
   */
  values?: string[];
  /**
   * What the parameter is for.
   */
  description?: string;
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
 * Runs the statements of a `.sql` file.
 */
export interface SqlStep {
  /**
   * The `.sql` file to run, relative to the job's folder.
   */
  sql: Path;
  /**
   * Name of the step. Absent: the file's name without its ending.
   */
  name?: StepName;
  needs?: Needs;
  timeout?: StepTimeout;
  connection?: StepConnection;
}
/**
 * Runs SQL that is written in the manifest.
 */
export interface QueryStep {
  /**
   * One or more SQL statements, separated by `;`.
   */
  query: string;
  /**
   * Name of the step. Absent: `query-` and its position, from 1.
   */
  name?: StepName;
  needs?: Needs;
  timeout?: StepTimeout;
  connection?: StepConnection;
}
/**
 * Runs a Python file. It can import `datajob` for parameters and the scheduled time.
 */
export interface PythonStep {
  /**
   * The `.py` file to run, relative to the job's folder.
   */
  python: Path;
  /**
   * Name of the step. Absent: the file's name without its ending.
   */
  name?: StepName;
  needs?: Needs;
  timeout?: StepTimeout;
  connection?: StepConnection;
  env?: Env;
  expose?: Expose;
}
/**
 * Environment variables of the step, as text. A value in quotes is safe: `"5"`.
 */
export interface Env {
  /**
   * The value, as text.
   */
  [k: string]: string;
}
/**
 * Runs shell commands with `bash -eo pipefail`, in the job's folder. Values reach them as environment variables only.
 */
export interface RunStep {
  /**
   * The commands.
   */
  run: string;
  /**
   * Name of the step. Absent: `run-` and its position, from 1.
   */
  name?: StepName;
  needs?: Needs;
  timeout?: StepTimeout;
  connection?: StepConnection;
  env?: Env;
  expose?: Expose;
}
/**
 * Runs a template with values of its own: one that comes with datajob (`append`, `overwrite`, `upsert`, `scd2`, `periodic_snapshot`, `ingest`) or one of the workspace (`templates/NAME/`).
 */
export interface UsesStep {
  /**
   * Name of the template; the path of its folder from the root of the workspace, beginning with `./`; or a folder of another Git repository at a commit, as `acme/templates//load@` and the 40 digits of the commit.
   */
  uses: string;
  /**
   * Values of the template's inputs, by name.
   */
  with?: {
    [k: string]: InputValue;
  };
  /**
   * Name of the step. Absent: `uses-` and its position, from 1.
   */
  name?: StepName;
  needs?: Needs;
  timeout?: StepTimeout;
  connection?: StepConnection;
}
/**
 * Assertions about one table; each of `not_null`, `unique`, `accepted_values`, … is a check of its own.
 */
export interface TableCheck {
  /**
   * The table or view that is checked.
   */
  table: Table;
  /**
   * These columns have a value in every row.
   */
  not_null?: Column | Columns | ColumnsCheck;
  /**
   * No two rows have the same value in this column; with a list, the same combination of values.
   */
  unique?: Column | Columns | ColumnsCheck;
  /**
   * The column holds these values only. Rows without a value are not judged.
   */
  accepted_values?: AcceptedValues | AcceptedValues[];
  /**
   * How many rows the table has.
   */
  row_count?: RowCount;
  /**
   * The values of a column lie within bounds. Rows without a value are not judged.
   */
  range?: Range | Range[];
  /**
   * The values of a column have a form. Rows without a value are not judged.
   */
  pattern?: PatternCheck | PatternCheck[];
  /**
   * Every value of a column exists in another table. Rows without a value are not judged.
   */
  relationships?: Relationships | Relationships[];
  /**
   * A condition in SQL that is true for every row. Rows for which it is unknown (null) are not judged.
   */
  expression?: Expression | ExpressionCheck | (Expression | ExpressionCheck)[];
  /**
   * How old the newest row is.
   */
  freshness?: Freshness;
  /**
   * The columns of the table, their types and their order. A list of names says nothing about types.
   */
  schema?: Columns | SchemaCheck;
  /**
   * The table holds the same rows as another table or a query.
   */
  compare?: Compare;
  /**
   * Only rows that meet this condition in SQL are checked. `freshness`, `row_count` and `unique` look at these rows only, too; `schema` at none.
   */
  where?: string;
  samples?: Samples;
  severity?: Severity;
  block?: Block;
  id?: CheckId;
  description?: CheckDescription;
  connection?: CheckConnection;
  timeout?: CheckTimeout;
}
/**
 * Columns and how many failing rows are tolerated. At most one operator; without one, no row may fail.
 */
export interface ColumnsCheck {
  /**
   * The columns that are checked.
   */
  columns: Columns;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * A column and the values that it may hold. At most one operator; without one, no row may fail.
 */
export interface AcceptedValues {
  /**
   * The column that is checked.
   */
  column: Column;
  /**
   * The values that the column may hold.
   */
  values: ParameterValue[];
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * What must be true of the number of rows: exactly one operator.
 */
export interface RowCount {
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
}
/**
 * A column and its bounds, both included. At most one operator; without one, no row may fail.
 */
export interface Range {
  /**
   * The column that is checked.
   */
  column: Column;
  /**
   * No value is smaller. A number, or in quotes a number of any size, a date such as `2026-11-22` or a time such as `2026-11-22T06:15:00Z`.
   */
  min?: number | string;
  /**
   * No value is greater. A number, or in quotes a number of any size, a date such as `2026-11-22` or a time such as `2026-11-22T06:15:00Z`.
   */
  max?: number | string;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * A column and the regular expression that its values match as a whole. At most one operator; without one, no row may fail.
 */
export interface PatternCheck {
  /**
   * The column that is checked.
   */
  column: Column;
  /**
   * The same on every database: letters and digits, `.`, `[…]`, `\d`, `\w`, `\s`, groups, `|`, and `*`, `+`, `?`, `{2,5}`. Matches the whole value, capitals as they are; look-around and back references are not there.
   */
  regex: string;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * Columns and where each of their values must exist. At most one operator; without one, no row may fail.
 */
export interface Relationships {
  /**
   * The column that is checked; with a list, the combination of values.
   */
  column: Column | Columns;
  /**
   * The table that holds the values.
   */
  to: Table;
  /**
   * The column of that table, or as many as are checked. Absent: the same names.
   */
  key?: Column | Columns;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * A condition in SQL and how many failing rows are tolerated. At most one operator; without one, no row may fail.
 */
export interface ExpressionCheck {
  /**
   * The condition.
   */
  sql: Expression;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * A column with the time of each row and how old the newest may be: exactly one operator.
 */
export interface Freshness {
  /**
   * A column with dates or times.
   */
  column: Column;
  /**
   * The newest row must be younger than this.
   */
  mustBeLessThan?: Duration;
  /**
   * The newest row may be as old as this.
   */
  mustBeLessOrEqualTo?: Duration;
  /**
   * Of times that the column holds without a zone, and of dates.
   */
  timezone?: Timezone;
}
/**
 * The columns that the table must have.
 */
export interface SchemaCheck {
  /**
   * Names of columns, or each column with its type.
   */
  columns:
    | Columns
    | {
        [k: string]: ColumnType;
      };
  /**
   * Whether the table may have columns that are not listed.
   */
  extra?: 'allow' | 'forbid';
  /**
   * `same`: the columns stand in the order in which they are listed; further ones may stand between.
   */
  order?: 'any' | 'same';
}
/**
 * What must hold the same rows: a table (`with`) or a query (`sql`). At most one operator; without one, no row may fail.
 */
export interface Compare {
  /**
   * The table to compare with.
   */
  with?: Table;
  /**
   * One SELECT, instead of `with`.
   */
  sql?: string;
  /**
   * Where the other table is. Absent: that of the check.
   */
  connection?: ConnectionName;
  /**
   * Columns that identify a row in both. With them, a row with other values counts as one changed row, not as one missing and one more.
   */
  key?: Columns;
  /**
   * Columns to compare. Absent: all; both sides must then have the same.
   */
  columns?: Columns;
  /**
   * Columns that are not compared, such as load times.
   */
  ignore?: Columns;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  unit?: Unit;
}
/**
 * A query whose rows are failures, or with `compare` a query that must give the same rows as another. At most one operator; without one, no row may fail.
 */
export interface SqlCheck {
  /**
   * One SELECT. Without `compare`, every row that it returns is a failure.
   */
  sql: string;
  /**
   * The query gives the same rows as a table or another query.
   */
  compare?: Compare;
  mustBe?: MustBe;
  mustNotBe?: MustNotBe;
  mustBeGreaterThan?: MustBeGreaterThan;
  mustBeGreaterOrEqualTo?: MustBeGreaterOrEqualTo;
  mustBeLessThan?: MustBeLessThan;
  mustBeLessOrEqualTo?: MustBeLessOrEqualTo;
  mustBeBetween?: MustBeBetween;
  mustNotBeBetween?: MustNotBeBetween;
  samples?: Samples;
  severity?: Severity;
  block?: Block;
  id?: CheckId;
  description?: CheckDescription;
  connection?: CheckConnection;
  timeout?: CheckTimeout;
}
/**
 * One check that may fail until a day.
 */
export interface Waiver {
  /**
   * Id of the check, as reports show it; of one that a template brings `STEP/ID`.
   */
  check: string;
  /**
   * Who sees to it that the check holds again.
   */
  owner: string;
  /**
   * Why the check may fail.
   */
  reason: string;
  /**
   * A date: from its start on, in the time zone of the job's schedule, the check fails again. It may not be further away than `waivers.maxDays` of the workspace.
   */
  until: string;
}
/**
 * A table that the job writes, and how its states before and after a run are compared.
 */
export interface Output {
  table: Table;
  /**
   * Where the table is. Absent: the connection of the job.
   */
  connection?: ConnectionName;
  /**
   * Columns that tell rows apart, so that added, removed and changed rows can be counted. Absent: the columns of the table's `unique` check, if it has exactly one.
   */
  key?: OutputColumns;
  /**
   * Columns that are not compared, such as the time of loading.
   */
  ignore?: Columns;
  /**
   * Compares only rows of the time before the latest one that the new table has, so that a load of a part is not read as deleted rows.
   */
  window?: {
    /**
     * A column with dates or times.
     */
    column: Column;
    /**
     * How far back from the latest time.
     */
    last: Duration;
  };
  /**
   * A file of the job's folder in the Open Data Contract Standard (ODCS 3.0 or 3.1) that describes the table. What it promises becomes checks, and a change that breaks it needs a new version.
   */
  contract?: Path;
}
/**
 * One run of the job's steps in an empty database in memory.
 */
export interface UnitTest {
  /**
   * What is true when the test passes, as a sentence.
   */
  name: string;
  /**
   * More about it, for people.
   */
  description?: string;
  /**
   * Tables that are there before the steps run, by name: a list of rows, or rows with types. The schemas of all tables of the job and of the test are there, too.
   */
  given?: {
    [k: string]: GivenTable;
  };
  /**
   * SQL that runs before the steps and after `given`, on the connection of the job: views, keys, types that no value shows.
   */
  setup?: string;
  /**
   * Values of parameters of the job.
   */
  params?: {
    [k: string]: ParameterValue;
  };
  /**
   * The time that the run is for. Absent: 2026-01-01T00:00:00Z, so that a test gives the same every day.
   */
  scheduledTime?: TestTime;
  /**
   * Start of the interval that the run is for. Absent: from the schedule, as in a run.
   */
  intervalStart?: TestTime;
  /**
   * End of the interval. Absent: the scheduled time.
   */
  intervalEnd?: TestTime;
  /**
   * Names of the steps that run. Absent: all.
   */
  steps?: StepName[];
  /**
   * Whether the checks of the job run, too, when the steps are done.
   */
  checks?: boolean;
  /**
   * Tables as they must be when the steps are done, by name: a list of rows in any order, or rows with how they are compared. With `query` the name is a title.
   */
  expect?: {
    [k: string]: ExpectedTable;
  };
  /**
   * The run must fail, and its message must hold this text.
   */
  error?: ErrorText | ExpectedError;
  /**
   * A test that takes longer has failed.
   */
  timeout?: Duration;
}
/**
 * Values by column.
 */
export interface TestRow {
  [k: string]: TestCell;
}
/**
 * The rows of a table, in exactly one of the forms `rows`, `csv` and `file`, or only the types of an empty one.
 */
export interface GivenRows {
  /**
   * Types of columns as DuckDB writes them. Absent, for all or one: from the values (bigint, double, boolean, date, timestamp, else varchar).
   */
  columns?: {
    /**
     * A type such as `decimal(12, 2)`.
     */
    [k: string]: string;
  };
  /**
   * The rows, written here.
   */
  rows?: TestRows;
  /**
   * The rows as CSV, written here.
   */
  csv?: CsvText;
  /**
   * The rows in a file.
   */
  file?: RowsFile;
  /**
   * Where the table is. Absent: the connection of the job.
   */
  connection?: ConnectionName;
}
/**
 * The rows that must be there, in exactly one of the forms `rows`, `csv` and `file`.
 */
export interface ExpectedRows {
  /**
   * A query that gives the rows, instead of a table.
   */
  query?: string;
  /**
   * The rows, written here.
   */
  rows?: TestRows;
  /**
   * The rows as CSV, written here.
   */
  csv?: CsvText;
  /**
   * The rows in a file.
   */
  file?: RowsFile;
  /**
   * Columns that are not compared, such as the time of loading.
   */
  ignore?: Columns;
  /**
   * Columns that say which row is which, for a better report. Absent: the key of the job's output, else the rows that are most alike.
   */
  key?: OutputColumns;
  /**
   * How far numbers may be apart. Absent: nothing for whole numbers and decimals, a billionth of the value for floats.
   */
  tolerance?: number;
  /**
   * Whether the rows must come in this order; for a `query`.
   */
  ordered?: boolean;
  /**
   * Where the table is. Absent: the connection of the job.
   */
  connection?: ConnectionName;
}
/**
 * What must be true of the failure.
 */
export interface ExpectedError {
  /**
   * Text that the message must hold.
   */
  message?: ErrorText;
  /**
   * The step that must fail.
   */
  step?: StepName;
  /**
   * Class of the error.
   */
  class?: ErrorClass;
}
/**
 * A table that the job reads.
 */
export interface Input {
  table: Table;
  /**
   * Columns that the job uses. Absent: it may use all.
   */
  columns?: Columns;
}
/**
 * By table, then by column, what its values are. `pii` is personal: its values are never shown in samples, diffs, logs or comments. The table `*` stands for every table.
 */
export interface Classification {
  /**
   * Each classified column with its class.
   */
  [k: string]: {
    /**
     * What the values are.
     */
    [k: string]: 'pii';
  };
}
/**
 * Who is told about what. A rule without recipients tells the team, at the addresses that `datajob.config.yaml` gives.
 */
export interface Alert {
  /**
   * `failure`, a run failed; `recovery`, the first run that succeeds again; `late`, a run is not done in time (`finishBy`); `missed`, a run never started; `success`, a run succeeded.
   *
   * Items: What happened.
   */
  on?: ('failure' | 'recovery' | 'late' | 'missed' | 'success')[];
  /**
   * Only failures of these classes. Absent: all.
   */
  class?: ErrorClass[];
  /**
   * Addresses that get a mail, once per incident.
   */
  email?: Email[];
  /**
   * A Slack channel that gets a message. Not supported yet.
   */
  slack?: {
    /**
     * Name of the secret with the webhook's address, written `"${NAME}"`; never the address itself.
     */
    webhook: string;
  };
}
/**
 * What is different in one environment.
 */
export interface Override {
  /**
   * Values of declared parameters, by name.
   */
  params?: {
    [k: string]: ParameterValue;
  };
  /**
   * Another schedule, or single keys of it.
   */
  schedule?: ScheduleOverride | CronList;
  /**
   * Another timeout.
   */
  timeout?: Duration;
  /**
   * Other resources. Not supported yet.
   */
  resources?: Resources;
}
/**
 * Changes the schedule in one environment. Keys that are not named keep the value of the job's own schedule.
 */
export interface ScheduleOverride {
  /**
   * When: one cron expression, or a list of `{cron, timezone}`.
   */
  cron?: Cron | CronList;
  /**
   * IANA time zone of the cron expressions.
   */
  timezone?: Timezone;
  concurrency?: Concurrency;
  catchUp?: CatchUp;
  maxCatchUp?: MaxCatchUp;
  startWithin?: StartWithin;
  finishBy?: FinishBy;
  paused?: Paused;
}
/**
 * What the run needs of the machine. Not supported yet.
 */
export interface Resources {
  /**
   * Number of processors, in parts of one if need be.
   */
  cpu?: string | number;
  /**
   * Memory in the units of Kubernetes.
   */
  memory?: string;
}
