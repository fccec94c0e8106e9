/**
 * A time such as `2026-11-22 08:15:00.5+02:00` as the same instant in UTC without its zone, for engines whose times have
 * none. A time without a zone, and what is no time, stays as it is.
 */
export function utcMoment(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))$/.exec(text);
  if (parts === null) return text;
  const [, date, time = '', fraction = '', zulu, hours, minutes] = parts;
  const whole = time.length === 5 ? `${time}:00` : time;
  const at = Date.parse(`${date}T${whole}${zulu ?? `${hours}:${minutes}`}`);
  if (Number.isNaN(at)) return text;
  const utc = new Date(at).toISOString();
  // Beyond the year 9999 and before 0 an ISO date has a sign.
  return /^\d{4}-/.test(utc) ? `${utc.slice(0, 10)} ${utc.slice(11, 19)}${fraction}` : text;
}
