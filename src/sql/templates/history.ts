import { Obstacle } from '../../failure.ts';
import { listInput, type TemplateCall, textInput } from './built-in-template.ts';
import { type Incoming, incomingColumns, incomingKey } from './incoming.ts';
import { type ColumnFacts, columnOf, findColumn, quoted } from './table-facts.ts';
import { timeLiteral } from './time-literal.ts';

/** What the parts of the SQL of a history share. */
export interface History {
  readonly target: string;
  readonly key: readonly ColumnFacts[];
  /** All that come from the source, with those of the key. */
  readonly columns: readonly ColumnFacts[];
  readonly tracked: readonly ColumnFacts[];
  readonly from: ColumnFacts;
  readonly to: ColumnFacts;
  readonly incoming: readonly Incoming[];
  readonly updated: ColumnFacts | undefined;
  /** The scheduled time, as a literal of the type of `from`. */
  readonly now: string;
  /** The end of an open version, the same way; undefined: null. */
  readonly openEnd: string | undefined;
  readonly closes: boolean;
  /** Temporary tables. */
  readonly staged: string;
  readonly affected: string;
  readonly events: string;
  readonly versions: string;
}

/** The time of a row in the temporary tables. */
export const momentName = 'datajob_moment';

/** Throws `Obstacle` `config` for inputs that do not fit the tables. */
export function historyOf(call: TemplateCall): History {
  const { inputs, source, target, dialect, scratch, runTime } = call;
  const updatedName = textInput(inputs, 'updated_at');
  const updated = updatedName === undefined ? undefined : columnOf(source, updatedName, 'updated_at');
  const [from, to] = ['valid_from', 'valid_to'].map((name) => columnOf(target, String(inputs[name]), name));
  if (from === undefined || to === undefined) throw new Error('A history has two times.');
  const incoming = incomingColumns(call, updated === undefined ? [] : [updated.name]).filter((pair) => {
    if (pair.to !== from && pair.to !== to) return true;
    if (pair.from !== updated) throw ownColumn(pair.from.name);
    return false;
  });
  const key = incomingKey(call, incoming, listInput(inputs, 'key'), 'key');
  const columns = incoming.map((pair) => pair.to);
  const moment = updated === undefined ? undefined : findColumn(target, updated.name);
  const named = incomingKey(call, incoming, listInput(inputs, 'tracked'), 'tracked');
  const all = columns.filter((column) => !key.includes(column) && column !== moment);
  const openEnd = textInput(inputs, 'open_end');
  const temporary = (name: string) => quoted(`${scratch}_${name}`);
  return {
    ...{ target: target.sql, key, columns, from, to, incoming, updated },
    tracked: named.length === 0 ? all : named,
    now: timeLiteral(runTime, from, dialect),
    openEnd: openEnd === undefined ? undefined : timeLiteral(openEnd, to, dialect),
    closes: inputs['deleted'] === 'close',
    ...{ staged: temporary('rows'), affected: temporary('keys') },
    ...{ events: temporary('events'), versions: temporary('versions') },
  };
}

function ownColumn(name: string): Obstacle {
  return new Obstacle('config', `The source has a column \`${name}\`, which the template itself fills.`, {
    hint: 'Name it as `updated_at` if it says from when a row holds, or leave it out in a view.',
  });
}
