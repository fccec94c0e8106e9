/** Wall-clock time of one IANA zone, from `Intl`: pure functions of the instant. */
export interface LocalTime {
  /** Wall-clock minus UTC at an instant, in ms. */
  offset(at: number): number;
  /** For example `2026-11-22T06:15:00+02:00`. */
  text(at: number): string;
}

/** Throws RangeError for a zone that does not exist; `validate` has refused such a schedule before. */
export function localTime(zone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offset = (at: number): number => wallClock(format, at) - Math.floor(at / 1000) * 1000;
  return {
    offset,
    text: (at) => `${wallClockText(at + offset(at))}${offsetText(offset(at))}`,
  };
}

/** A wall-clock time, kept as if it were UTC, such as `2026-11-22T06:15:00`. */
export function wallClockText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}

function wallClock(format: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
