/** Values as bars, from nothing (or the least, when that is below) to the greatest; `·` where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const least = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  const step = (value: number): number =>
    most === least ? 0 : Math.round(((value - least) / (most - least)) * (bars.length - 1));
  return values.map((value) => (value === null ? '·' : bars[step(value)])).join('');
}

const bars = [...'▁▂▃▄▅▆▇█'];
