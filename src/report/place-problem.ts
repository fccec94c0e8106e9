import type { ChangedLines } from '../plan/changed-lines.ts';
import type { JobChange } from '../plan/plan.ts';
import type { Problem } from './problems.ts';

/** What a pull request changes, so that marks stand where its readers look. Paths are relative to the workspace. */
export interface Placement {
  readonly lines: ChangedLines;
  /** The changed jobs with the files that make the difference. */
  readonly changes: readonly Pick<JobChange, 'job' | 'files'>[];
}

/** How near to the diff: `line` on a changed line, `file` in a changed file, `job` moved to a changed line of its job. */
export type Nearness = 'line' | 'file' | 'job' | 'elsewhere';

export interface PlacedProblem {
  readonly problem: Problem;
  readonly nearness: Nearness;
}

/**
 * A problem at the place where a pull request shows it. What lies outside of the diff but belongs to a changed
 * job moves to the first changed line of that job's files, with its true place before the message.
 */
export function placeProblem(problem: Problem, placement: Placement): PlacedProblem {
  const { lines } = placement;
  const ranges = problem.file === undefined ? undefined : lines.get(problem.file);
  if (ranges !== undefined) {
    const start = problem.line ?? 1;
    const end = problem.endLine ?? start;
    const onLine = ranges.some((range) => range.start <= end && start <= range.end);
    return { problem, nearness: onLine ? 'line' : 'file' };
  }
  const anchor = anchorOf(problem, placement);
  if (anchor === undefined) return { problem, nearness: 'elsewhere' };
  const { file, line, column, endLine: _, endColumn: __, ...rest } = problem;
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const message = place === '' ? problem.message : `${place}: ${problem.message}`;
  return { problem: { ...rest, message, ...anchor }, nearness: 'job' };
}

function anchorOf(
  problem: Problem,
  { lines, changes }: Placement,
): { file: string; line: number } | undefined {
  const change =
    changes.find(({ job }) => job === problem.job) ??
    changes.find(({ files }) => files.some((file) => lines.has(file) && areNear(file, problem.file)));
  for (const file of change?.files ?? []) {
    const [first] = lines.get(file) ?? [];
    if (first !== undefined) return { file, line: first.start };
  }
  return undefined;
}

/** Whether one file is in the folder of the other, or below it: files of one job. The root is nobody's folder. */
function areNear(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  const [ofA, ofB] = [folderOf(a), folderOf(b)];
  return (ofA !== '' && b.startsWith(ofA)) || (ofB !== '' && a.startsWith(ofB));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
