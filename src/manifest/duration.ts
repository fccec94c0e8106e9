/** Milliseconds of a duration such as `90s`, `30m`, `2h` or `1d`; undefined when the text is not one. */
export function parseDuration(text: string): number | undefined {
  if (!/^\d{1,9}[smhd]$/.test(text)) return undefined;
  return Number(text.slice(0, -1)) * (millisecondsOf[text.slice(-1)] ?? 0);
}

const millisecondsOf: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
