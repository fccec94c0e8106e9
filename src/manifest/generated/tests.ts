// Written by `npm run generate` from schemas/. Do not edit.

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
 * Name of a connection.
 */
export type ConnectionName = string;
/**
 * Text, a number, or true or false.
 */
export type ParameterValue = string | number | boolean;
/**
 * A time with its zone.
 */
export type TestTime = string;
/**
 * Name of a step, unique in the job.
 */
export type StepName = string;
/**
 * Rows, or rows with how they are compared.
 */
export type ExpectedTable = TestRows | ExpectedRows;
/**
 * Name of a column.
 */
export type Column = string;
/**
 * Names of columns.
 */
export type Columns = Column[];
/**
 * One column, or a list of them.
 */
export type OutputColumns = Column | Columns;
/**
 * Text that the message must hold; upper and lower case do not matter.
 */
export type ErrorText = string;
/**
 * Who must act: `user`, the code or the data; `config`, the manifest, the config or a secret; `platform`, everything that the team cannot mend.
 */
export type ErrorClass = 'user' | 'config' | 'platform';
/**
 * A number and a unit: `s` seconds, `m` minutes, `h` hours, `d` days.
 */
export type Duration = string;
/**
 * Runs of the job's steps on given rows, each with what must come out.
 */
export type UnitTests = UnitTest[];

/**
 * Unit tests of a job, beside those of its manifest. It is a file `tests/*.yaml` in the folder of the job; files of rows may lie beside it.
 */
export interface DatajobUnitTests {
  /**
   * Version of the format. There is only 1 so far.
   */
  version?: 1;
  /**
   * Runs of the job's steps on given rows, each with what must come out.
   */
  tests: UnitTests;
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
