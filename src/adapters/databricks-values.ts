import type { LogicalType } from '../manifest/column-types.ts';
import { at, textAt } from './service-errors.ts';
import type { ServiceColumn, ServicePage } from './service-page.ts';
import { binaryFraction, bytesOf, localTime, plainText, wholeNumber, zonedTime } from './service-values.ts';

export interface DatabricksColumn extends ServiceColumn {
  readonly read: (value: unknown) => unknown;
}

/** The columns of a `manifest`; their values come as texts. */
export function databricksColumns(result: unknown): readonly DatabricksColumn[] {
  const columns = at(result, 'manifest', 'schema', 'columns');
  if (!Array.isArray(columns)) return [];
  return columns.map((column: unknown) => {
    const sqlType = textAt(column, 'type_text').toLowerCase();
    const kind = kinds.get(sqlType.replace(/\(.*\)$/, '')) ?? text;
    return { name: textAt(column, 'name'), sqlType, ...kind };
  });
}

export function databricksPage(columns: readonly DatabricksColumn[], rows: unknown): ServicePage {
  const read = (row: unknown) =>
    columns.map((column, index) => {
      const value = at(row, index);
      return value === null || value === undefined ? null : column.read(value);
    });
  return { columns, rows: Array.isArray(rows) ? rows.map(read) : [] };
}

type Kind = { readonly type: LogicalType; readonly read: (value: unknown) => unknown };

const text: Kind = { type: 'text', read: plainText };
const integer: Kind = { type: 'integer', read: wholeNumber };
const float: Kind = { type: 'float', read: binaryFraction };

const kinds = new Map<string, Kind>([
  ...['tinyint', 'smallint', 'int', 'bigint'].map((name): [string, Kind] => [name, integer]),
  ['float', float],
  ['double', float],
  ['decimal', { type: 'decimal', read: plainText }],
  ['boolean', { type: 'boolean', read: (value) => String(value) === 'true' }],
  ['date', { type: 'date', read: plainText }],
  ['timestamp', { type: 'timestamptz', read: zonedTime }],
  ['timestamp_ntz', { type: 'timestamp', read: localTime }],
  ['binary', { type: 'bytes', read: bytesOf }],
  ['variant', { type: 'json', read: plainText }],
]);
