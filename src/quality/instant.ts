/**
 * A date or time as databases give it, as ms UTC: `2026-11-22`, `2026-11-22T06:15:00.123456`, either in `timezone`
 * (IANA), or with `Z`. Undefined for what is no such time, as infinity. Below a ms is cut off.
 */
export function instantOf(text: string, timezone: string): number | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d+))?(Z)?)?$/.exec(text);
  if (parts === null) return undefined;
  const [, date, time = '00:00:00', fraction = '', zulu] = parts;
  const utc = Date.parse(`${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(utc)) return undefined;
  if (zulu !== undefined || timezone === 'UTC') return utc;
  // The offset of a moment that is hours away may be another one, so it is asked again nearer by.
  const near = utc - offsetOf(utc, timezone);
  return utc - offsetOf(near, timezone);
}

/** How much later than UTC the clocks of a zone show, in ms. */
function offsetOf(at: number, timezone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(at / 1000) * 1000;
}
