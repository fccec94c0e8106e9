import type { TableTemplate } from './built-in-template.ts';
import { incomingColumns, incomingList, lockTarget, nameList, refuseNulls } from './incoming.ts';
import { columnOf, quoted } from './table-facts.ts';
import { tableInputs } from './table-inputs.ts';

/** VDK's periodic snapshot: rows of the target from the first arrival of the source on give way to the source. */
export const vdkSnapshot: TableTemplate = {
  version: 1,
  summary: 'Replaces the rows of the target that are not older than the oldest row of the source.',
  inputs: {
    source: tableInputs.source,
    target: tableInputs.target,
    last_arrival_ts: { type: 'identifier', description: 'Column with the time at which a row came.' },
  },
  plan: (call) => {
    const { target, source, scratch, inputs } = call;
    const columns = incomingColumns(call);
    const arrival = columnOf(target, String(inputs['last_arrival_ts']), 'last_arrival_ts');
    columnOf(source, arrival.name, 'last_arrival_ts');
    const staged = quoted(`${scratch}_rows`);
    const name = quoted(arrival.name);
    const names = nameList(columns.map(({ to }) => to));
    return [
      ...lockTarget(call),
      {
        do: 'execute',
        sql: `create temporary table ${staged} as select ${incomingList(columns)} from ${source.sql}`,
      },
      refuseNulls(staged, [arrival], 'last_arrival_ts', call),
      // The source may read the target: it was looked at before. An empty one deletes nothing.
      {
        do: 'execute',
        sql: `delete from ${target.sql} where ${name} >= (select min(${name}) from ${staged})`,
      },
      {
        do: 'execute',
        sql: `insert into ${target.sql} (${names}) select ${names} from ${staged}`,
        counts: true,
      },
      { do: 'execute', sql: `drop table ${staged}` },
    ];
  },
};
