import { minuteCrowd } from './minute-crowd.ts';

/** Minutes on a time line from `start` to `end`, both included. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

export interface StabOptions {
  /** What a start at a minute costs, in starts. */
  readonly price: (minute: number) => number;
  /** Windows that need not be hit, and the starts that hitting one saves elsewhere. */
  readonly welcome: readonly (Window & { readonly saves: number })[];
  /** Minutes of the hour that are in use already: the same ones again make fewer entries. */
  readonly grid: ReadonlySet<number>;
  /** How many minutes of the hour may be tried as the grid when there is none. */
  readonly tries: number;
}

/**
 * The minutes that hit every window: the cheapest, and of equally cheap ones those that keep to the grid, then
 * those away from the crowd and soon after the begin of their windows. Ascending; deterministic.
 */
export function stabWindows(windows: readonly Window[], options: StabOptions): readonly number[] {
  const sorted = [...windows].sort((a, b) => a.start - b.start || a.end - b.end);
  const steps = possibleSteps(sorted, options);
  const grids = options.grid.size > 0 ? [options.grid] : singleGrids(options.tries);
  const solutions = grids.map((grid) => cheapest(steps, grid));
  return solutions.reduce((best, other) => (other.cost < best.cost ? other : best)).minutes;
}

/** From one start to the next that leaves no window between them out. */
interface Steps {
  readonly minutes: readonly number[];
  /** For the begin of the line and then for each minute: where its steps begin in `to` and `cost`. */
  readonly first: readonly number[];
  readonly to: readonly number[];
  readonly cost: readonly number[];
}

const startCost = 1e12;
/** Less than a start: no start is made only to spare another one. */
const savedShare = 0.9;
const offGridCost = 1e7;
const mostSteps = 300_000;

function possibleSteps(sorted: readonly Window[], options: StabOptions): Steps {
  const all = candidates(sorted);
  const wide = sorted.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const minutes = wide * 60 > mostSteps * 4 && all.length > 400 ? thinned(all, sorted) : all;
  const ends = deadlines(sorted);
  const savings = savingsBetween(options.welcome);
  const [first, to, cost]: [number[], number[], number[]] = [[], [], []];
  let window = 0;
  for (let from = -1; from < minutes.length; from += 1) {
    const last = minutes[from] ?? Number.NEGATIVE_INFINITY;
    while (window < sorted.length && (sorted[window]?.start ?? 0) <= last) window += 1;
    first.push(to.length);
    const begin = sorted[window]?.start;
    if (begin === undefined) continue;
    const saved = savings(last, ends[window] ?? 0);
    let [hit, lateness] = [window, 0];
    for (let next = from + 1; next < minutes.length; next += 1) {
      const minute = minutes[next] ?? 0;
      if (minute < begin) continue;
      if (minute > (ends[window] ?? 0)) break;
      for (; hit < sorted.length && (sorted[hit]?.start ?? 0) <= minute; hit += 1)
        lateness += sorted[hit]?.start ?? 0;
      const mean = minute - lateness / (hit - window);
      to.push(next);
      cost.push(
        startCost * (options.price(minute) - savedShare * saved(minute)) + minuteCrowd(minute) + mean,
      );
    }
  }
  first.push(to.length);
  return { minutes, first, to, cost };
}

/** All minutes of the windows, without full hours where a window has another minute. */
function candidates(sorted: readonly Window[]): number[] {
  const minutes = new Set<number>();
  for (const { start, end } of sorted) {
    if (start === end) minutes.add(start);
    for (let minute = start; minute <= end; minute += 1) if (minute % 60 !== 0) minutes.add(minute);
  }
  return [...minutes].sort((a, b) => a - b);
}

/** Ends of windows are enough for the fewest starts; some more leave a choice. */
function thinned(minutes: readonly number[], sorted: readonly Window[]): number[] {
  const kept = new Set(sorted.flatMap(({ start, end }) => [start, end, end - 1]));
  return minutes.filter((minute) => kept.has(minute) || minute % 10 === 7);
}

/** For each window the earliest end of it and all that begin later. */
function deadlines(sorted: readonly Window[]): number[] {
  const ends = sorted.map(({ end }) => end);
  for (let index = ends.length - 2; index >= 0; index -= 1) {
    ends[index] = Math.min(ends[index] ?? 0, ends[index + 1] ?? 0);
  }
  return ends;
}

/** What a start at the second minute saves that one at the first has not saved yet. */
function savingsBetween(
  welcome: StabOptions['welcome'],
): (last: number, until: number) => (minute: number) => number {
  if (welcome.length === 0) return () => () => 0;
  return (last, until) => {
    const fresh = welcome.filter(({ start }) => start > last && start <= until);
    return (minute) =>
      fresh.reduce((sum, { start, end, saves }) => (start <= minute && minute <= end ? sum + saves : sum), 0);
  };
}

function singleGrids(tries: number): ReadonlySet<number>[] {
  return Array.from({ length: tries }, (_, index) => new Set([Math.floor(((index + 0.5) * 60) / tries)]));
}

function cheapest(steps: Steps, grid: ReadonlySet<number>): { cost: number; minutes: number[] } {
  const { minutes, first, to, cost } = steps;
  const rest = new Float64Array(minutes.length + 1);
  const choice = new Int32Array(minutes.length + 1).fill(-1);
  const offGrid = minutes.map((minute) => (grid.has(minute % 60) ? 0 : offGridCost));
  for (let from = minutes.length - 1; from >= -1; from -= 1) {
    let best = Number.POSITIVE_INFINITY;
    const [begin = 0, end = 0] = [first[from + 1], first[from + 2]];
    for (let step = begin; step < end; step += 1) {
      const next = to[step] ?? 0;
      const sum = (cost[step] ?? 0) + (offGrid[next] ?? 0) + (rest[next + 1] ?? 0);
      if (sum < best) [best, choice[from + 1]] = [sum, next];
    }
    rest[from + 1] = begin === end ? 0 : best;
  }
  const chosen: number[] = [];
  for (let at = choice[0] ?? -1; at >= 0; at = choice[at + 1] ?? -1) chosen.push(minutes[at] ?? 0);
  return { cost: rest[0] ?? 0, minutes: chosen };
}
