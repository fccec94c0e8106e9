import type { TableTemplate, TemplateAction, TemplateCall } from './built-in-template.ts';
import { textInput } from './built-in-template.ts';
import { type History, historyOf, momentName } from './history.ts';
import { collectEvents, makeVersions, mergeVersions } from './history-versions.ts';
import { incomingList, lockTarget, nameList, refuseAmbiguous, refuseNulls } from './incoming.ts';
import { columnOf, quoted } from './table-facts.ts';
import { tableInputs } from './table-inputs.ts';

/** A history: one row per key and time in which its values were the same. */
export const scd2: TableTemplate = {
  version: 1,
  summary:
    'Keeps every version of a row: one that has changed ends the version before it (slowly changing dimension, type 2).',
  inputs: {
    source: tableInputs.source,
    target: { ...tableInputs.target, description: 'Table with the history.' },
    key: { type: 'identifier-list', description: 'Columns by which a row is known.' },
    tracked: {
      type: 'identifier-list',
      optional: true,
      description:
        'Columns whose change makes a new version; the others keep the values with which their version began. Absent: all but `key` and `updated_at`.',
    },
    updated_at: {
      type: 'identifier',
      optional: true,
      description:
        'Column of the source that says from when a row holds; it may come late. Absent: from the scheduled time of the run.',
    },
    deleted: {
      type: 'enum',
      values: ['keep', 'close'],
      default: 'keep',
      description:
        'What becomes of a key that the source does not have: `keep` leaves its version open, `close` ends it at the scheduled time of the run. An empty source closes nothing.',
    },
    valid_from: {
      type: 'identifier',
      default: 'valid_from',
      description: 'Column for the start of a version.',
    },
    valid_to: {
      type: 'identifier',
      default: 'valid_to',
      description: 'Column for its end, which is the start of the next one.',
    },
    open_end: {
      type: 'timestamp',
      optional: true,
      description: 'Value of `valid_to` while a version is open, such as 9999-12-31T00:00:00Z. Absent: null.',
    },
    create: {
      ...tableInputs.create,
      description: 'Makes a missing target: the columns of the source and the two times.',
    },
  },
  newTarget: ({ source, inputs }) => {
    const updated = textInput(inputs, 'updated_at');
    const kept = source.columns.filter(({ name }) => name.toLowerCase() !== updated?.toLowerCase());
    const at = updated === undefined ? undefined : columnOf(source, updated, 'updated_at');
    const moment = at === undefined ? 'cast(null as timestamp with time zone)' : quoted(at.name);
    const [from, to] = [quoted(String(inputs['valid_from'])), quoted(String(inputs['valid_to']))];
    return `select ${nameList(kept)}, ${moment} as ${from}, ${moment} as ${to} from ${source.sql}`;
  },
  plan: (call) => {
    const history = historyOf(call);
    const { staged, key, affected, events, versions } = history;
    const table = (name: string, select: string): TemplateAction => ({
      do: 'execute',
      sql: `create temporary table ${name} as ${select}`,
    });
    return [
      ...lockTarget(call),
      table(staged, stage(call, history)),
      refuseNulls(staged, key, 'key', call),
      ...refuseRows(call, history),
      table(affected, affectedKeys(history)),
      table(events, collectEvents(history)),
      table(versions, makeVersions(history)),
      ...mergeVersions(history),
      ...[staged, affected, events, versions].map(
        (name) => ({ do: 'execute', sql: `drop table ${name}` }) as const,
      ),
    ];
  },
};

function stage({ source }: TemplateCall, { incoming, updated, from, now }: History): string {
  const moment = updated === undefined ? now : `cast(${quoted(updated.name)} as ${from.type})`;
  return `select ${incomingList(incoming)}, ${moment} as ${quoted(momentName)} from ${source.sql}`;
}

/** One time of a key has one state. */
function refuseRows(
  call: TemplateCall,
  { key, columns, updated, staged }: History,
): readonly TemplateAction[] {
  if (updated === undefined) {
    const hint =
      'Name the column that says from when a row holds with `updated_at`, or make them one row in a view.';
    return [refuseAmbiguous(staged, key, columns, call, hint)];
  }
  const moment = { name: momentName, type: '', label: updated.name };
  const hint = 'Make them one row in a view, and name it as the source.';
  return [
    refuseNulls(staged, [moment], 'updated_at', call),
    refuseAmbiguous(staged, [...key, moment], [...columns, moment], call, hint),
  ];
}

function affectedKeys({ key, staged, target, to, openEnd, closes }: History): string {
  const open = openEnd === undefined ? `${quoted(to.name)} is null` : `${quoted(to.name)} = ${openEnd}`;
  const own = `select ${nameList(key)} from ${staged}`;
  const gone = `select ${nameList(key)} from ${target} where ${open} and exists (select 1 from ${staged})`;
  return `${own} union ${closes ? gone : own}`;
}
