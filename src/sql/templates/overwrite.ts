import type { TableTemplate, TemplateAction } from './built-in-template.ts';
import { incomingColumns, incomingList, lockTarget, nameList } from './incoming.ts';
import { quoted } from './table-facts.ts';
import { likeSource, tableInputs } from './table-inputs.ts';

/** Makes the target hold what the source holds. By DELETE, so that readers keep the old rows until the commit. */
export const overwrite: TableTemplate = {
  version: 1,
  summary: 'Makes the target hold exactly the rows of the source.',
  inputs: {
    source: tableInputs.source,
    target: tableInputs.target,
    empty: {
      type: 'enum',
      values: ['replace', 'keep', 'fail'],
      default: 'replace',
      description:
        'When the source has no rows: `replace` empties the target, `keep` leaves it as it is, `fail` fails.',
    },
    create: tableInputs.create,
  },
  newTarget: likeSource,
  plan: (call) => {
    const { source, target, inputs, scratch } = call;
    const columns = incomingColumns(call);
    const names = nameList(columns.map(({ to }) => to));
    const staged = quoted(`${scratch}_rows`);
    const condition = inputs['empty'] === 'keep' ? ` where exists (select 1 from ${staged})` : '';
    // The source may be a view of the target.
    return [
      ...lockTarget(call),
      {
        do: 'execute',
        sql: `create temporary table ${staged} as select ${incomingList(columns)} from ${source.sql}`,
      },
      ...(inputs['empty'] === 'fail' ? [refuseEmpty(staged, source.name)] : []),
      { do: 'execute', sql: `delete from ${target.sql}${condition}` },
      {
        do: 'execute',
        sql: `insert into ${target.sql} (${names}) select ${names} from ${staged}`,
        counts: true,
      },
      { do: 'execute', sql: `drop table ${staged}` },
    ];
  },
};

function refuseEmpty(staged: string, source: string): TemplateAction {
  return {
    do: 'refuse',
    sql: `select 1 where not exists (select 1 from ${staged})`,
    because: () => `The source ${source} has no rows.`,
    hint: 'With `empty: keep` the target stays as it is, with `empty: replace` it is emptied.',
  };
}
