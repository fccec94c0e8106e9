/** How far the clocks of a zone (IANA) are ahead of UTC at a moment, in ms; both are counted in whole seconds. */
export function zoneOffsetMs(at: number, zone: string): number {
  // Clocks change at quarters of an hour: within one the offset is the same.
  const quarter = Math.floor(at / quarterMs);
  const offsets = known.get(zone) ?? new Map<number, number>();
  known.set(zone, offsets);
  const offset = offsets.get(quarter) ?? measure(quarter * quarterMs, zone);
  if (offsets.size >= mostKept) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

const quarterMs = 900_000;
const mostKept = 100_000;
const known = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

function measure(at: number, zone: string): number {
  const format = formats.get(zone) ?? formatOf(zone);
  formats.set(zone, format);
  const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  const rest = { minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-US', { timeZone, ...numeric, ...rest });
}
