/** A date or time of ours without an offset: an instant as UTC, for engines that read no offsets. */
export function utcMoment(type: 'date' | 'timestamp' | 'timestamptz', text: string): string {
  const parts = /^(\S+) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d:\d\d)$/.exec(text);
  if (type !== 'timestamptz' || parts === null) return text;
  const [, date, time, fraction = '', offset] = parts;
  const utc = new Date(`${date}T${time}${offset}`).toISOString();
  return `${utc.slice(0, -5).replace('T', ' ')}${fraction}`;
}
