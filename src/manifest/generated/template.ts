// Written by `npm run generate` from schemas/. Do not edit.

/**
 * A default value, or a declaration.
 */
export type Parameter = ParameterValue | ParameterDeclaration;
/**
 * Text, a number, or true or false.
 */
export type ParameterValue = string | number | boolean;
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
 * A number and a unit: `s` seconds, `m` minutes, `h` hours, `d` days.
 */
export type Duration = string;
/**
 * IANA name of a time zone.
 */
export type Timezone = string;
/**
 * A type in words that hold for every database: `integer`, `decimal`, `float`, `number` (any of these three), `text` (also everything without a form of its own), `boolean`, `date`, `time`, `timestamp` (without a zone), `timestamptz` (an instant), `datetime` (either), `bytes`, `json`. The usual words of databases, such as `bigint` or `varchar(20)`, mean one of these.
 */
export type ColumnType = string;
/**
 * Name of a connection.
 */
export type ConnectionName = string;
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
 * A shared template: SQL files that several jobs run with values of their own (`uses: NAME`). It is the file `template.yaml` in the folder `templates/NAME/` at the root of the workspace, beside the template's `NN_*.sql` files.
 */
export interface DatajobTemplate {
  /**
   * Version of the template format. There is only 1 so far.
   */
  version?: 1;
  /**
   * What the template does, in one or two sentences.
   */
  description?: string;
  /**
   * Values that a step gives with `with`, by name. The SQL files use them like parameters: `:name`, or `${{ params.name }}` for the types `identifier` and `enum`. A bare value declares both the type and the default.
   */
  inputs?: {
    [k: string]: Parameter;
  };
  /**
   * What must be true of the data when the template's steps are done, in the same transaction. Tables, conditions and queries may use the inputs. In reports the name of the step stands before each id, as in `uses-1/ids`.
   */
  checks?: Check[];
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
