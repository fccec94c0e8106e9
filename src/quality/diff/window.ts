import { stringLiteral } from '../../sql/literal.ts';
import { familyOf, quoteName } from './column.ts';
import { countRows, rowsText } from './count-rows.ts';
import type { CompareContext, TablePair } from './table-pair.ts';

export interface Window {
  /** Conditions for both sides. */
  readonly where: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The rows that a partial load can be judged by: those of the time before the latest one that the new table has. Older
 * and newer rows of the old table are no deleted rows.
 */
export async function windowOf(pair: TablePair, context: CompareContext): Promise<Window> {
  const { window, before, after } = pair;
  if (window === undefined) return { where: [], notes: [] };
  const column = after.columns.find(({ name }) => name === window.column);
  const isThere = column !== undefined && before.columns.some(({ name }) => name === window.column);
  if (column === undefined || !isThere || familyOf(column.type, context.engine) !== 'moment') {
    const why = isThere ? `is ${column?.type}, not a date or time` : 'is not a column of both states';
    return { where: [], notes: [`All rows are compared: \`${window.column}\` of the window ${why}.`] };
  }
  const seconds = Math.round(window.lastMs / 1000);
  const value = `t.${quoteName(window.column)}`;
  const text = `select cast(max(${value}) as text), cast(max(${value}) - interval '${seconds} seconds' as text) from ${after.sql} as t`;
  const { rows } = await context.session.query({ text, values: [] }, 1, context.signal);
  const [latest, earliest] = rows[0] ?? [];
  if (typeof latest !== 'string' || typeof earliest !== 'string') {
    return { where: [], notes: [`All rows are compared: the new table has no \`${window.column}\`.`] };
  }
  const moment = (written: string, type: string) =>
    `cast(${stringLiteral(written, context.engine)} as ${type})`;
  // A date minus an interval is a timestamp.
  const from = column.type.toLowerCase() === 'date' ? 'timestamp' : column.type;
  const where = [`${value} > ${moment(earliest, from)}`, `${value} <= ${moment(latest, column.type)}`];
  const outside = { before: 0, after: 0 };
  for (const side of ['before', 'after'] as const) {
    const within = `(${where.join(' and ')}) is not true`;
    outside[side] = await countRows({ sql: pair[side].sql, where: [within] }, context);
  }
  return {
    where,
    notes: [
      `Only rows with \`${window.column}\` after ${earliest} and up to ${latest} are compared; outside are ${rowsText(outside.before)} before and ${rowsText(outside.after)} after.`,
    ],
  };
}
