/**
 * The name of a run's record for a scheduled time: `20261122T061500Z`. Text order is time order.
 * Milliseconds appear only when there are some. Throws a `RangeError` for what is no time.
 */
export function runKey(scheduledTime: string | number): string {
  const iso = new Date(scheduledTime).toISOString();
  return iso.replace(/[-:]/g, '').replace('.000Z', 'Z');
}

/** The name of the record of a run that was started by hand. */
export function manualKey(runId: string): string {
  return `manual-${runId}`;
}

/** The scheduled time of a key in ms UTC; undefined for manual runs and foreign names. */
export function timeOfKey(key: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\.\d{3})?Z$/.exec(key);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '.000'] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** Puts keys in the order of time, scheduled and manual ones together: run ids begin with their time. */
export function compareKeys(a: string, b: string): number {
  const left = a.replace(/^manual-/, '');
  const right = b.replace(/^manual-/, '');
  return left < right ? -1 : left > right ? 1 : 0;
}
