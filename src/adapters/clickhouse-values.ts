import type { LogicalType } from '../manifest/column-types.ts';
import { zoneOffsetMs } from './zone-offset.ts';

/** How the text of a column is read, as `TabSeparated` with ISO times gives it. */
export interface ClickhouseReader {
  readonly type: LogicalType;
  readonly read: (text: string) => unknown;
}

/**
 * The reader for a type of ClickHouse. `DateTime` with a zone of its own is an instant; without one it is
 * shown in the zone of the session, as ClickHouse shows it itself.
 */
export function clickhouseReader(typeText: string, sessionZone: string): ClickhouseReader {
  const bare = withoutWrappers(typeText);
  const [, name = '', argument] = /^(\w+)(?:\((.*)\))?$/s.exec(bare) ?? [];
  if (/^U?Int\d+$/.test(name)) return { type: 'integer', read: integer };
  if (/^(Float\d+|BFloat16)$/.test(name)) return { type: 'float', read: float };
  if (name === 'DateTime' || name === 'DateTime64') {
    return argument?.includes("'")
      ? { type: 'timestamptz', read: instant }
      : { type: 'timestamp', read: (text) => local(text, sessionZone) };
  }
  return plainReaders[name] ?? text;
}

const text: ClickhouseReader = { type: 'text', read: (value) => value };

const plainReaders: Readonly<Record<string, ClickhouseReader>> = {
  Bool: { type: 'boolean', read: (value) => value === 'true' },
  Decimal: { type: 'decimal', read: (value) => value },
  Date: { type: 'date', read: (value) => value },
  Date32: { type: 'date', read: (value) => value },
  Time: { type: 'time', read: (value) => value },
  Time64: { type: 'time', read: (value) => value },
  JSON: { type: 'json', read: (value) => value },
};

/** The type itself: `Nullable` and `LowCardinality` say nothing about a value. */
export function withoutWrappers(type: string): string {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/s.exec(type)?.[1];
  return inner === undefined ? type : withoutWrappers(inner);
}

function integer(value: string): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value);
}

function float(value: string): number {
  if (value === 'inf' || value === '-inf') return value === 'inf' ? Infinity : -Infinity;
  return Number(value);
}

/** `2026-11-22T06:15:00.120000Z` with three digits of a second, or as many as it needs. */
function instant(value: string): string {
  const { whole, fraction } = partsOf(value);
  return `${whole}.${fraction.padEnd(3, '0')}Z`;
}

function local(value: string, zone: string): string {
  const { whole, fraction } = partsOf(value);
  return `${zone === 'UTC' ? whole : shifted(whole, zone)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Without the `Z`; the fraction without zeros at its end. By hand, as this is done for every value. */
function partsOf(value: string): { readonly whole: string; readonly fraction: string } {
  const end = value.endsWith('Z') ? value.length - 1 : value.length;
  const dot = value.indexOf('.');
  if (dot < 0) return { whole: value.slice(0, end), fraction: '' };
  let last = end;
  while (last > dot + 1 && value[last - 1] === '0') last -= 1;
  return { whole: value.slice(0, dot), fraction: value.slice(dot + 1, last) };
}

function shifted(whole: string, zone: string): string {
  const at = Date.parse(`${whole}Z`);
  return new Date(at + zoneOffsetMs(at, zone)).toISOString().slice(0, -5);
}
