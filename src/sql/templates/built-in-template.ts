import type { Parameter, ParameterValue } from '../../manifest/manifest.ts';
import type { Dialect } from '../dialect.ts';
import type { TableFacts } from './table-facts.ts';

/** A template that comes with datajob. */
export interface BuiltInTemplate {
  /** Part of the digest of every job that uses it: raised when it does something else than before. */
  readonly version: number;
  /** One sentence for people. */
  readonly summary: string;
  readonly inputs: Readonly<Record<string, TemplateInput>>;
}

/** One that takes a file; what it does is not SQL alone. */
export interface FileTemplate extends BuiltInTemplate {
  readonly plan?: undefined;
}

/** One from a table to a table. What it does is SQL, made from the columns that the tables really have. */
export interface TableTemplate extends BuiltInTemplate {
  /** What a target that does not exist is made from, without rows; absent: the template makes none. */
  readonly newTarget?: (call: Omit<TemplateCall, 'target'>) => string;
  /** Throws `Obstacle` `config` for inputs that do not fit the tables. */
  readonly plan: (call: TemplateCall) => readonly TemplateAction[];
}

/** What a template can be given. */
export interface TemplateInput extends Parameter {
  /** It may have no value at all. */
  readonly optional?: true;
}

/** One use of a template. */
export interface TemplateCall {
  readonly dialect: Dialect;
  /** Each fits the type of its input; those without value and default are absent. */
  readonly inputs: TemplateInputs;
  readonly source: TableFacts;
  readonly target: TableFacts;
  /** Beginning of the names of temporary tables, which nobody else uses. */
  readonly scratch: string;
  /** The run's scheduled time, ISO 8601 in UTC: the same when the run is done again. */
  readonly runTime: string;
}

export type TemplateInputs = Readonly<Record<string, ParameterValue>>;

export type TemplateAction =
  /** `counts`: the rows that it writes are rows of the target. */
  | { readonly do: 'execute'; readonly sql: string; readonly counts?: true }
  /** Any row of the query is a reason not to go on; at most three are read. */
  | {
      readonly do: 'refuse';
      readonly sql: string;
      readonly because: (rows: readonly (readonly unknown[])[]) => string;
      readonly hint: string;
    };

/** Value of an input that is text; undefined when it has none. */
export function textInput(inputs: TemplateInputs, name: string): string | undefined {
  const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  return value === undefined ? undefined : String(value);
}

/** Parts of an `identifier-list`; none when it has no value. */
export function listInput(inputs: TemplateInputs, name: string): readonly string[] {
  return textInput(inputs, name)?.split(/\s*,\s*/) ?? [];
}
