import type { ParameterValue } from '../../manifest/manifest.ts';
import { append } from './append.ts';
import type { TableTemplate } from './built-in-template.ts';
import { overwrite } from './overwrite.ts';
import { scd2 } from './scd2.ts';
import { columnOf, quoted } from './table-facts.ts';
import { upsert } from './upsert.ts';
import { vdkSnapshot } from './vdk-snapshot.ts';

/** A template of VDK as one of ours, with its inputs. */
export interface VdkTemplateUse {
  readonly template: TableTemplate;
  readonly with: Readonly<Record<string, ParameterValue>>;
}

export type VdkArguments = Readonly<Record<string, ParameterValue | readonly string[]>>;

/** What a name and arguments of VDK mean here; a sentence when it cannot be; undefined for a name that VDK does not have. */
export function vdkTemplate(name: string, given: VdkArguments): VdkTemplateUse | string | undefined {
  const make = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (make === undefined) return undefined;
  const missing: string[] = [];
  const text = (key: string): string => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    if (value === undefined || value === '') missing.push(key);
    return String(value ?? '');
  };
  const table = (schema: string, named: string): string =>
    given[schema] === undefined || given[schema] === '' ? text(named) : `${given[schema]}.${text(named)}`;
  const use = make({
    tables: {
      source: table('source_schema', 'source_view'),
      target: table('target_schema', 'target_table'),
    },
    text,
    optional: (input, key, value = given[key]) =>
      value === undefined ? {} : { [input]: Array.isArray(value) ? value.join(', ') : String(value) },
  });
  return missing.length === 0 ? use : `The template ${name} needs ${missing.join(', ')}.`;
}

/** Part of the digest of jobs that may use them: raised when one does something else than before. */
export const vdkTemplatesVersion = 1;

/** Whether a step may go on running the template of that name. */
export function isVdkTemplate(name: string): boolean {
  return Object.hasOwn(templates, name);
}

interface Given {
  readonly tables: { readonly source: string; readonly target: string };
  readonly text: (key: string) => string;
  /** An input that has a value only when VDK's argument has one. */
  readonly optional: (input: string, key: string) => Readonly<Record<string, string>>;
}

const scd1 = ({ tables }: Given): VdkTemplateUse => ({ template: overwrite, with: tables });

const scd1Upsert = ({ tables, text }: Given): VdkTemplateUse => ({
  template: upsert,
  with: { ...tables, key: text('id_column') },
});

// VDK adds whatever the source holds, as often as it is run.
const insert = ({ tables }: Given): VdkTemplateUse => ({
  template: append,
  with: { ...tables, repeated: 'add' },
});

const snapshot = ({ tables, text }: Given): VdkTemplateUse => ({
  template: vdkSnapshot,
  with: { ...tables, last_arrival_ts: text('last_arrival_ts') },
});

const versioned = ({ tables, text, optional }: Given): VdkTemplateUse => ({
  template: withSurrogateKey,
  with: {
    ...tables,
    key: text('id_column'),
    updated_at: text('updated_at_column'),
    ...optional('tracked', 'tracked_columns'),
    ...optional('valid_from', 'active_from_column'),
    ...optional('valid_to', 'active_to_column'),
    ...moment(optional('open_end', 'active_to_max_value')),
    ...optional('sk', 'sk_column'),
  },
});

/** VDK has a day or a time without zone, which is meant as it is written. */
function moment({ open_end }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (open_end === undefined) return {};
  const [, day, time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d))?$/.exec(open_end.trim()) ?? [];
  return { open_end: day === undefined ? open_end : `${day}T${time}Z` };
}

const templates: Readonly<Record<string, (given: Given) => VdkTemplateUse>> = {
  scd1,
  'load/dimension/scd1': scd1,
  scd1_upsert: scd1Upsert,
  'load/dimension/scd1_upsert': scd1Upsert,
  insert,
  'load/fact/insert': insert,
  periodic_snapshot: snapshot,
  'load/fact/snapshot': snapshot,
  scd2: versioned,
  'load/versioned': versioned,
};

/** As `scd2`; versions that are new get a surrogate key. */
const withSurrogateKey: TableTemplate = {
  ...scd2,
  inputs: {
    ...scd2.inputs,
    sk: {
      type: 'identifier',
      optional: true,
      description: 'Column that gets a value of its own in each version.',
    },
  },
  plan: (call) => {
    const { target, inputs } = call;
    const actions = scd2.plan(call);
    if (inputs['sk'] === undefined) return actions;
    const key = quoted(columnOf(target, String(inputs['sk']), 'sk').name);
    const sql = `update ${target.sql} set ${key} = gen_random_uuid() where ${key} is null`;
    return [...actions, { do: 'execute', sql }];
  },
};
