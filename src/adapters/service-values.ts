import { zoneOffsetMs } from './zone-offset.ts';

/** How values of services that give them as JSON become ours: see `QueryResult.rows`. Null is handled before. */

export function wholeNumber(value: unknown): number | bigint {
  const text = String(value);
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

export function binaryFraction(value: unknown): number {
  const text = String(value);
  if (/^[-+]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
}

/** Bytes that came as base 64. */
export function bytesOf(value: unknown): string {
  return `\\x${Buffer.from(String(value), 'base64').toString('hex')}`;
}

/** Texts as they are, all else as JSON. */
export function plainText(value: unknown): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `2026-11-22 06:15:00.120000` with a `T`, and with as many digits of a second as it needs. */
export function localTime(value: unknown): string {
  const [, date, time, fraction = ''] = /^(\S+?)[ T](\d\d:\d\d:\d\d)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (date === undefined) return String(value);
  const kept = fraction.replace(/0+$/, '');
  return `${date}T${time}${kept === '' ? '' : `.${kept}`}`;
}

/** Whole seconds since 1970, and the digits of the fraction after them. */
export function instantFrom(seconds: number, fraction: string): string {
  const kept = fraction.replace(/0+$/, '').padEnd(3, '0');
  return `${new Date(seconds * 1000).toISOString().slice(0, -5)}.${kept}Z`;
}

/** A time with its zone behind it, as an offset or by its name (`2026-11-22 06:15:00.120 Europe/Riga`), as UTC. */
export function zonedTime(value: unknown): string {
  const text = String(value);
  const parts =
    /^([+-]?\d{4,}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d+))? ?(Z|[+-]\d\d:?\d\d|[A-Za-z][\w/+-]*)$/.exec(
      text,
    );
  if (parts === null) return text;
  const [, date, time, fraction = '', zone = 'Z'] = parts;
  const local = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(local)) return text;
  return instantFrom((local - offsetMs(local, zone)) / 1000, fraction);
}

function offsetMs(local: number, zone: string): number {
  if (zone === 'Z' || zone === 'UTC') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (hours !== undefined) return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  // The offset of a moment that is hours away may be another one, so it is asked again nearer by.
  return zoneOffsetMs(local - zoneOffsetMs(local, zone), zone);
}
