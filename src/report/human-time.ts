const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A duration in ms for people: `85 ms`, `4.2 s`, `3 min 12 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < second) return `${whole} ms`;
  if (whole < minute - 50) return `${(whole / second).toFixed(1)} s`;
  if (whole < hour - second / 2)
    return twoUnits(Math.round(whole / second) * second, [minute, 'min'], [second, 's']);
  if (whole < day - minute / 2)
    return twoUnits(Math.round(whole / minute) * minute, [hour, 'h'], [minute, 'min']);
  return twoUnits(Math.round(whole / hour) * hour, [day, 'd'], [hour, 'h']);
}

/** An ISO 8601 instant for people: `2026-11-22 06:15 UTC`, with seconds when there are any. */
export function formatInstant(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(iso);
  if (match === null) return iso;
  const [, date, time, seconds] = match;
  return `${date} ${time}${seconds === '00' ? '' : `:${seconds}`} UTC`;
}

/** A wall-clock time with its offset for people: `2026-11-23 06:15 +02:00`. */
export function formatLocal(local: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(local);
  if (match === null) return local;
  return [match[1], match[2], match[3]].filter((part) => part !== undefined).join(' ');
}

/** The same as people say dates, without the offset: `Mon 23 Nov 2026 06:15`. */
export function formatWeekday(local: string): string {
  const text = formatLocal(local);
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (text === local || Number.isNaN(day.getTime())) return local;
  const [year, date] = [text.slice(0, 4), Number(text.slice(8, 10))];
  return `${weekdays[day.getUTCDay()]} ${date} ${months[day.getUTCMonth()]} ${year} ${text.slice(11, 16)}`;
}

/** `1 job`, `3 jobs`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

function twoUnits(ms: number, [large, largeName]: Unit, [small, smallName]: Unit): string {
  const rest = Math.floor((ms % large) / small);
  const first = `${Math.floor(ms / large)} ${largeName}`;
  return rest === 0 ? first : `${first} ${rest} ${smallName}`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Unit = readonly [ms: number, name: string];
