import type { TableTemplate, TemplateAction, TemplateCall } from './built-in-template.ts';
import { listInput, textInput } from './built-in-template.ts';
import {
  differs,
  type Incoming,
  incomingColumns,
  incomingKey,
  incomingList,
  lockTarget,
  nameList,
  refuseAmbiguous,
  refuseNulls,
  sameKey,
} from './incoming.ts';
import { type ColumnFacts, quoted } from './table-facts.ts';
import { likeSource, tableInputs } from './table-inputs.ts';

/** One row per key, the newest known. Rows that are as they were are not written. */
export const upsert: TableTemplate = {
  version: 1,
  summary:
    'Puts each row of the source in the place of the row with the same key, or adds it; other rows stay.',
  inputs: {
    source: tableInputs.source,
    target: tableInputs.target,
    key: { type: 'identifier-list', description: 'Columns by which a row is known.' },
    latest_by: {
      type: 'identifier',
      optional: true,
      description:
        'Column that says how new a row is: of several rows with one key the newest counts, and it never replaces a newer one. Absent: each key may come once.',
    },
    create: tableInputs.create,
  },
  newTarget: likeSource,
  plan: (call) => {
    const columns = incomingColumns(call);
    const key = incomingKey(call, columns, listInput(call.inputs, 'key'), 'key');
    const latest = textInput(call.inputs, 'latest_by');
    const [age] = latest === undefined ? [] : incomingKey(call, columns, [latest], 'latest_by');
    const staged = quoted(`${call.scratch}_rows`);
    return [
      ...lockTarget(call),
      { do: 'execute', sql: stage(call, columns, staged) },
      refuseNulls(staged, key, 'key', call),
      ...(age === undefined
        ? []
        : [refuseNulls(staged, [age], 'latest_by', call), keepNewest(staged, key, age)]),
      refuseAmbiguous(
        staged,
        key,
        columns.map(({ to }) => to),
        call,
        ambiguousHint(age),
      ),
      ...write(call, { columns: columns.map(({ to }) => to), key, age, staged }),
      { do: 'execute', sql: `drop table ${staged}` },
    ];
  },
};

function stage({ source }: TemplateCall, columns: readonly Incoming[], staged: string): string {
  return `create temporary table ${staged} as select ${incomingList(columns)} from ${source.sql}`;
}

function ambiguousHint(age: ColumnFacts | undefined): string {
  return age === undefined
    ? 'Name the column that says which is newer with `latest_by`, or make them one row in a view.'
    : `They are equally new by \`${age.name}\`. Make them one row in a view, and name it as the source.`;
}

function keepNewest(staged: string, key: readonly ColumnFacts[], age: ColumnFacts): TemplateAction {
  const newest = `select ${nameList(key)}, max(${quoted(age.name)}) as datajob_newest from ${staged} group by ${nameList(key)}`;
  return {
    do: 'execute',
    sql: `delete from ${staged} as s using (${newest}) as n where ${sameKey(key, 's', 'n')} and s.${quoted(age.name)} < n.datajob_newest`,
  };
}

interface Write {
  readonly columns: readonly ColumnFacts[];
  readonly key: readonly ColumnFacts[];
  readonly age: ColumnFacts | undefined;
  readonly staged: string;
}

function write({ target }: TemplateCall, { columns, key, age, staged }: Write): readonly TemplateAction[] {
  const values = columns.filter((column) => !key.includes(column));
  const set = values.map(({ name }) => `${quoted(name)} = s.${quoted(name)}`).join(', ');
  const newer =
    age === undefined
      ? ''
      : ` and (t.${quoted(age.name)} is null or s.${quoted(age.name)} >= t.${quoted(age.name)})`;
  const update = `update ${target.sql} as t set ${set} from ${staged} as s
  where ${sameKey(key, 't', 's')} and ${differs(values, 't', 's')}${newer}`;
  const insert = `insert into ${target.sql} (${nameList(columns)}) select ${nameList(columns)} from (
    select *, row_number() over (partition by ${nameList(key)}) as datajob_number from ${staged} as s
    where not exists (select 1 from ${target.sql} as t where ${sameKey(key, 't', 's')})) as fresh
  where datajob_number = 1`;
  return [
    ...(values.length === 0 ? [] : [{ do: 'execute', sql: update, counts: true } as const]),
    { do: 'execute', sql: insert, counts: true },
  ];
}
