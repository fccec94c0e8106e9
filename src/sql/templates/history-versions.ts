import type { TemplateAction } from './built-in-template.ts';
import { type History, momentName } from './history.ts';
import { differs, nameList, sameKey } from './incoming.ts';
import { comparable, quoted } from './table-facts.ts';

/*
 * A history is made anew from all that is known of a key, as a list of events in time: rows of the source, versions of
 * the target, and ends of versions that no other version followed. So a row that comes late finds its place, and a key
 * that was gone stays gone for that time.
 */

const moment = quoted(momentName);

/** All events of the keys that the source has; `datajob_rank` says which counts of several at one time. */
export function collectEvents(history: History): string {
  const { target, key, columns, from, to, staged, affected, openEnd, closes, now } = history;
  const [start, end] = [quoted(from.name), quoted(to.name)];
  const values = nameList(columns, 't.');
  const known = `exists (select 1 from ${affected} as a where ${sameKey(key, 'a', 't')})`;
  const closed =
    openEnd === undefined ? `t.${end} is not null` : `t.${end} is not null and t.${end} <> ${openEnd}`;
  const followed = `exists (select 1 from ${target} as n where ${sameKey(key, 'n', 't')} and n.${start} = t.${end})`;
  const gone = `not exists (select 1 from ${staged} as s where ${sameKey(key, 's', 't')})`;
  const open = openEnd === undefined ? `t.${end} is null` : `t.${end} = ${openEnd}`;
  const event = (when: string, over: boolean, rank: number) =>
    `select ${values}, ${when} as ${moment}, ${over} as datajob_over, ${rank} as datajob_rank from ${target} as t where ${known}`;
  return [
    `select ${nameList(columns)}, ${moment}, false as datajob_over, 0 as datajob_rank from ${staged}`,
    event(`t.${start}`, false, 1),
    `${event(`cast(t.${end} as ${from.type})`, true, 2)} and ${closed} and not ${followed}`,
    ...(closes ? [`${event(now, true, 3)} and ${open} and ${gone} and t.${start} < ${now}`] : []),
  ].join('\nunion all ');
}

/** The versions that follow from the events: neighbours that are equal are one. */
export function makeVersions({ key, columns, tracked, events }: History): string {
  const all = nameList(columns);
  const was = tracked.map(({ name }, index) => `lag(${quoted(name)}) over w as datajob_was_${index}`);
  const changed = tracked.map((column, index) => {
    const [now, before] = [quoted(column.name), `datajob_was_${index}`].map((sql) => comparable(sql, column));
    return `${now} is distinct from ${before}`;
  });
  const other = [
    'datajob_over <> datajob_was_over',
    ...changed.map((one) => `(not datajob_over and ${one})`),
  ].join(' or ');
  const w = `window w as (partition by ${nameList(key)} order by ${moment})`;
  return `with
  numbered as (select *, row_number() over (partition by ${nameList(key)}, ${moment} order by datajob_rank) as datajob_number from ${events}),
  compared as (select ${all}, ${moment}, datajob_over, ${['lag(datajob_over) over w as datajob_was_over', ...was].join(', ')}
    from numbered where datajob_number = 1 ${w}),
  kept as (select * from compared
    where (datajob_was_over is null and not datajob_over) or (datajob_was_over is not null and (${other}))),
  ended as (select ${all}, ${moment}, datajob_over, lead(${moment}) over w as datajob_until from kept ${w})
  select ${all}, ${moment}, datajob_until from ended where not datajob_over`;
}

/** Makes the target's versions of the keys those: rows that are right are not written. */
export function mergeVersions(history: History): readonly TemplateAction[] {
  const { target, key, columns, from, to, affected, versions, openEnd } = history;
  const [start, end] = [quoted(from.name), quoted(to.name)];
  const same = `${sameKey(key, 'v', 't')} and v.${moment} = t.${start}`;
  const until = openEnd === undefined ? 'v.datajob_until' : `coalesce(v.datajob_until, ${openEnd})`;
  const others = columns.filter((column) => !key.includes(column));
  const set = [...others.map(({ name }) => `${quoted(name)} = v.${quoted(name)}`), `${end} = ${until}`].join(
    ', ',
  );
  const known = `exists (select 1 from ${affected} as a where ${sameKey(key, 'a', 't')})`;
  return [
    {
      do: 'execute',
      sql: `delete from ${target} as t where ${known} and not exists (select 1 from ${versions} as v where ${same})`,
      counts: true,
    },
    {
      do: 'execute',
      sql: `update ${target} as t set ${set} from ${versions} as v
      where ${same} and (${differs(others, 'v', 't')} or t.${end} is distinct from ${until})`,
      counts: true,
    },
    {
      do: 'execute',
      sql: `insert into ${target} (${nameList(columns)}, ${start}, ${end})
      select ${nameList(columns, 'v.')}, v.${moment}, ${until} from ${versions} as v
      where not exists (select 1 from ${target} as t where ${same})`,
      counts: true,
    },
  ];
}
