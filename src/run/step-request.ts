import type { ParameterType, ParameterValue } from '../manifest/manifest.ts';
import type { VdkArguments } from '../sql/templates/vdk-templates.ts';
import type { TypedValue } from '../sql/typed-value.ts';

/** What the program of a step asks of the run, see `python/datajob_channel.py`. */
export type StepRequest =
  | {
      /** `query` gives rows back. */
      readonly do: 'query' | 'execute';
      readonly sql: string;
      readonly values: Readonly<Record<string, TypedValue>>;
      readonly connection?: string;
    }
  | {
      /** CSV follows in frames of bytes, then `load-end`. */
      readonly do: 'load';
      readonly table: string;
      readonly columns: readonly LoadColumn[];
      readonly create: 'never' | 'if-missing' | 'replace';
      /** Names mean what they do without quotes. */
      readonly unquoted?: boolean;
      readonly connection?: string;
    }
  | VdkQuery
  | VdkTemplate
  | {
      readonly do: 'template';
      readonly name: string;
      readonly inputs: Readonly<Record<string, ParameterValue>>;
      readonly connection?: string;
    }
  | { readonly do: 'properties' }
  /** `value` is JSON text; absent: the property is removed. */
  | { readonly do: 'set-property'; readonly name: string; readonly value?: string }
  | { readonly do: 'skip-remaining'; readonly reason: string };

/** A statement as VDK takes it, without parameters of ours. */
export interface VdkQuery {
  readonly do: 'vdk-query';
  readonly sql: string;
  readonly connection?: string;
  /** Names in braces are replaced. */
  readonly substitute: boolean;
  /** For `?` and `%s`, in their order, or for `%(name)s` and `:name`. */
  readonly parameters?: readonly TypedValue[] | Readonly<Record<string, TypedValue>>;
}

/** A template by its name in VDK, with the arguments that it has there. */
export interface VdkTemplate {
  readonly do: 'vdk-template';
  readonly template: string;
  readonly arguments: VdkArguments;
  readonly connection?: string;
}

interface LoadColumn {
  readonly name: string;
  /** What the program saw in the rows; decides the type only when the table is made. */
  readonly type: string;
}

/** Reads one request; a sentence says what is wrong with it. */
export function readStepRequest(value: unknown): StepRequest | string {
  if (!isObject(value)) return 'A request must be an object.';
  const connection = typeof value['connection'] === 'string' ? { connection: value['connection'] } : {};
  switch (value['do']) {
    case 'query':
    case 'execute':
      return readStatement(value['do'], value, connection);
    case 'load':
      return readLoad(value, connection);
    case 'vdk-query':
      return readVdkQuery(value, connection);
    case 'vdk-template':
      return readVdkTemplate(value, connection);
    case 'template':
      return readTemplateRequest(value, connection);
    case 'properties':
      return { do: 'properties' };
    case 'set-property':
      return readProperty(value);
    case 'skip-remaining':
      return { do: 'skip-remaining', reason: String(value['reason'] ?? '').slice(0, 1000) };
    default:
      return `There is no request ${JSON.stringify(value['do'])}.`;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function readStatement(kind: 'query' | 'execute', fields: Fields, connection: { connection?: string }) {
  const { sql } = fields;
  if (typeof sql !== 'string') return 'A statement needs `sql`.';
  const values = readValues(fields['values']);
  return typeof values === 'string' ? values : { do: kind, sql, values, ...connection };
}

function readVdkQuery(fields: Fields, connection: { connection?: string }): StepRequest | string {
  const { sql, parameters: given } = fields;
  if (typeof sql !== 'string') return 'A statement needs `sql`.';
  const query = { do: 'vdk-query', sql, substitute: fields['substitute'] === true, ...connection } as const;
  if (given === undefined) return query;
  const values = readValues(Array.isArray(given) ? { ...given } : given);
  if (typeof values === 'string') return values;
  return { ...query, parameters: Array.isArray(given) ? Object.values(values) : values };
}

function readVdkTemplate(fields: Fields, connection: { connection?: string }): StepRequest | string {
  const { template } = fields;
  if (typeof template !== 'string') return 'A template needs a name.';
  const values: Record<string, ParameterValue | readonly string[]> = {};
  for (const [name, value] of Object.entries(isObject(fields['arguments']) ? fields['arguments'] : {})) {
    if (Array.isArray(value)) values[name] = value.map(String);
    else if (['string', 'number', 'boolean'].includes(typeof value)) values[name] = value as ParameterValue;
    else
      return `The argument ${name} of the template must be text, a number, true, false or a list of names.`;
  }
  return { do: 'vdk-template', template, arguments: values, ...connection };
}

function readValues(given: unknown): Record<string, TypedValue> | string {
  const values: Record<string, TypedValue> = {};
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    const typed = readValue(value);
    if (typed === undefined) return `The value of ${name} has a type that SQL cannot take.`;
    values[name] = typed;
  }
  return values;
}

const types: ReadonlySet<unknown> = new Set<ParameterType | 'null'>([
  ...(['string', 'integer', 'number', 'boolean', 'date', 'timestamp', 'null'] as const),
]);

function readValue(given: unknown): TypedValue | undefined {
  if (!isObject(given) || !types.has(given['type'])) return undefined;
  return { type: given['type'] as TypedValue['type'], value: String(given['value'] ?? '') };
}

function readLoad(fields: Fields, connection: { connection?: string }): StepRequest | string {
  const { table, create } = fields;
  const columns = Array.isArray(fields['columns']) ? fields['columns'].flatMap(readColumn) : [];
  if (typeof table !== 'string' || columns.length === 0) return 'A load needs `table` and `columns`.';
  if (create !== 'never' && create !== 'if-missing' && create !== 'replace') {
    return '`create` must be never, if-missing or replace.';
  }
  const unquoted = fields['unquoted'] === true ? { unquoted: true } : {};
  return { do: 'load', table, columns, create, ...unquoted, ...connection };
}

function readTemplateRequest(fields: Fields, connection: { connection?: string }): StepRequest | string {
  const { name, inputs: given } = fields;
  if (typeof name !== 'string' || name === '') return 'A template needs a name.';
  const inputs: Record<string, ParameterValue> = {};
  for (const [input, value] of Object.entries(isObject(given) ? given : {})) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      return `The value of ${input} must be text, a number, true or false.`;
    }
    inputs[input] = value;
  }
  return { do: 'template', name, inputs, ...connection };
}

function readColumn(value: unknown): LoadColumn[] {
  if (!isObject(value) || typeof value['name'] !== 'string' || value['name'] === '') return [];
  return [{ name: value['name'], type: String(value['type'] ?? 'text') }];
}

function readProperty(fields: Fields): StepRequest | string {
  const { name, value } = fields;
  if (typeof name !== 'string' || name === '' || name.length > 200) return 'A property needs a name.';
  if (value !== undefined && typeof value !== 'string') return 'The value of a property must be JSON text.';
  return { do: 'set-property', name, ...(value !== undefined && { value }) };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
