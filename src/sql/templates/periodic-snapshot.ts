import { Obstacle } from '../../failure.ts';
import type { TableTemplate, TemplateCall } from './built-in-template.ts';
import { incomingColumns, incomingList, lockTarget, nameList, refuseNulls } from './incoming.ts';
import { columnOf, findColumn, quoted } from './table-facts.ts';
import { tableInputs } from './table-inputs.ts';
import { timeLiteral } from './time-literal.ts';

/** The state at the end of each period; those that the source does not speak of stay as they are. */
export const periodicSnapshot: TableTemplate = {
  version: 1,
  summary:
    'Keeps a copy of the source for every period: the periods of the source take the place of the same ones in the target.',
  inputs: {
    source: tableInputs.source,
    target: tableInputs.target,
    period: {
      type: 'identifier',
      description:
        'Column that says to which period a row belongs. When the source does not have it, all its rows get the scheduled time of the run.',
    },
    create: tableInputs.create,
  },
  newTarget: ({ source, inputs }) => {
    const period = String(inputs['period']);
    if (findColumn(source, period) !== undefined) return `select * from ${source.sql}`;
    return `select cast(null as timestamp with time zone) as ${quoted(period)}, * from ${source.sql}`;
  },
  plan: (call) => {
    const { target, source, scratch } = call;
    const incoming = incomingColumns(call);
    const period = columnOf(target, String(call.inputs['period']), 'period');
    const given = incoming.some(({ to }) => to === period);
    const names = nameList([...incoming.map(({ to }) => to), ...(given ? [] : [period])]);
    const staged = quoted(`${scratch}_rows`);
    const values = given ? incomingList(incoming) : `${incomingList(incoming)}, ${runPeriod(call)}`;
    return [
      ...lockTarget(call),
      { do: 'execute', sql: `create temporary table ${staged} as select ${values} from ${source.sql}` },
      refuseNulls(staged, [period], 'period', call),
      {
        do: 'execute',
        sql: `delete from ${target.sql} where ${quoted(period.name)} in (select ${quoted(period.name)} from ${staged})`,
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

function runPeriod({ target, inputs, runTime, dialect }: TemplateCall): string {
  const period = columnOf(target, String(inputs['period']), 'period');
  try {
    return `${timeLiteral(runTime, period, dialect)} as ${quoted(period.name)}`;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    throw new Obstacle('config', `The source has no column \`${period.name}\`. ${error.message}`, {
      cause: error,
    });
  }
}
