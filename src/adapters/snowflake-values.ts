import type { LogicalType } from '../manifest/column-types.ts';
import { at, textAt } from './service-errors.ts';
import type { ServiceColumn } from './service-page.ts';
import { binaryFraction, instantFrom, plainText, wholeNumber } from './service-values.ts';

export interface SnowflakeColumn extends ServiceColumn {
  readonly read: (value: unknown) => unknown;
}

/** A column of `rowType`; its values come as texts, times as seconds since 1970. */
export function snowflakeColumn(rowType: unknown): SnowflakeColumn {
  const name = textAt(rowType, 'name');
  const kind = textAt(rowType, 'type').toUpperCase();
  const scale = Number(at(rowType, 'scale') ?? 0);
  if (kind === 'FIXED') {
    const sqlType = `number(${textAt(rowType, 'precision') || '38'}, ${scale})`;
    return scale === 0
      ? { name, type: 'integer', sqlType, read: wholeNumber }
      : { name, type: 'decimal', sqlType, read: plainText };
  }
  const { type, sqlType = kind.toLowerCase(), read = plainText } = kinds[kind] ?? { type: 'text' };
  return { name, type, sqlType, read };
}

interface Kind {
  readonly type: LogicalType;
  readonly sqlType?: string;
  readonly read?: (value: unknown) => unknown;
}

const kinds: Readonly<Record<string, Kind>> = {
  REAL: { type: 'float', sqlType: 'double', read: binaryFraction },
  DECFLOAT: { type: 'decimal' },
  TEXT: { type: 'text', sqlType: 'varchar' },
  BOOLEAN: { type: 'boolean', read: (value) => value === 'true' || value === '1' },
  DATE: { type: 'date', read: (days) => new Date(Number(days) * 86_400_000).toISOString().slice(0, 10) },
  TIME: { type: 'time', read: timeOfDay },
  TIMESTAMP_NTZ: {
    type: 'timestamp',
    read: (value) =>
      instant(value)
        .replace(/Z$/, '')
        .replace(/\.?0+$/, ''),
  },
  TIMESTAMP_LTZ: { type: 'timestamptz', read: instant },
  // The offset behind the blank is how it was written; the seconds are those of UTC.
  TIMESTAMP_TZ: { type: 'timestamptz', read: instant },
  BINARY: { type: 'bytes', read: (hex) => `\\x${String(hex).toLowerCase()}` },
  VARIANT: { type: 'json' },
  OBJECT: { type: 'json' },
  ARRAY: { type: 'json' },
};

function instant(value: unknown): string {
  const [, seconds = '0', fraction = ''] = /^(-?\d+)(?:\.(\d+))?/.exec(String(value)) ?? [];
  // Before 1970 the fraction counts down.
  if (!seconds.startsWith('-') || /^0*$/.test(fraction)) return instantFrom(Number(seconds), fraction);
  const rest = String(10n ** BigInt(fraction.length) - BigInt(fraction)).padStart(fraction.length, '0');
  return instantFrom(Number(seconds) - 1, rest);
}

function timeOfDay(value: unknown): string {
  const [, time = '', fraction = ''] = /T(.{8})\.(\d+)Z$/.exec(instant(value)) ?? [];
  return /^0*$/.test(fraction) ? time : `${time}.${fraction}`;
}
