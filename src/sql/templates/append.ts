import type { TableTemplate, TemplateAction, TemplateCall } from './built-in-template.ts';
import { listInput } from './built-in-template.ts';
import {
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
import { type ColumnFacts, castType, comparable, quoted } from './table-facts.ts';
import { likeSource, tableInputs } from './table-inputs.ts';

/** Adds rows; what the target holds already is not added again. */
export const append: TableTemplate = {
  version: 1,
  summary: 'Adds the rows of the source that the target does not hold yet.',
  inputs: {
    source: tableInputs.source,
    target: tableInputs.target,
    key: {
      type: 'identifier-list',
      optional: true,
      description: 'Columns by which a row is known. Absent: a row is known by all its values.',
    },
    repeated: {
      type: 'enum',
      values: ['skip', 'add'],
      default: 'skip',
      description: '`add`: every row is added, also when the target holds the same one.',
    },
    create: tableInputs.create,
  },
  newTarget: likeSource,
  plan: (call) => {
    const columns = incomingColumns(call);
    const names = listInput(call.inputs, 'key');
    if (call.inputs['repeated'] === 'add')
      return [insert(call, columns, `select ${incomingList(columns)} from ${call.source.sql}`)];
    return [
      ...lockTarget(call),
      ...(names.length === 0 ? addUnseen(call, columns) : addUnknown(call, columns, names)),
    ];
  },
};

function insert({ target }: TemplateCall, columns: readonly Incoming[], select: string): TemplateAction {
  const names = nameList(columns.map(({ to }) => to));
  return { do: 'execute', sql: `insert into ${target.sql} (${names}) ${select}`, counts: true };
}

/** As often as the source has a row, the target has it afterwards: no fewer, and no more for doing it again. */
function addUnseen(call: TemplateCall, columns: readonly Incoming[]): readonly TemplateAction[] {
  const targets = columns.map(({ to }) => to);
  const texts = (name: (column: ColumnFacts) => string) =>
    targets.map((column) => `${comparable(name(column), column)} as ${quoted(column.name)}`).join(', ');
  const own = ({ name }: ColumnFacts) => quoted(name);
  const back = targets.map((column) => castBack(column)).join(', ');
  const unseen = `select ${texts(own)} from (select ${incomingList(columns)} from ${call.source.sql}) as incoming
  except all select ${texts(own)} from ${call.target.sql}`;
  return [insert(call, columns, `select ${back} from (${unseen}) as unseen`)];
}

function castBack(column: ColumnFacts): string {
  const name = quoted(column.name);
  return comparable(name, column) === name ? name : `cast(${name} as ${castType(column)})`;
}

function addUnknown(
  call: TemplateCall,
  columns: readonly Incoming[],
  names: readonly string[],
): readonly TemplateAction[] {
  const key = incomingKey(call, columns, names, 'key');
  const targets = columns.map(({ to }) => to);
  const staged = quoted(`${call.scratch}_rows`);
  const unknown = `select ${nameList(targets)} from (
    select *, row_number() over (partition by ${nameList(key)}) as datajob_number from ${staged} as s
    where not exists (select 1 from ${call.target.sql} as t where ${sameKey(key, 't', 's')})) as unknown
  where datajob_number = 1`;
  return [
    {
      do: 'execute',
      sql: `create temporary table ${staged} as select ${incomingList(columns)} from ${call.source.sql}`,
    },
    refuseNulls(staged, key, 'key', call),
    refuseAmbiguous(staged, key, targets, call, 'Make them one row in a view, and name it as the source.'),
    insert(call, columns, unknown),
    { do: 'execute', sql: `drop table ${staged}` },
  ];
}
