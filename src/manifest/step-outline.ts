import { type JobFiles, joinPath, normalisePath } from './job-files.ts';
import type { StepKind } from './manifest.ts';
import type { RawManifest, RawStep } from './raw.ts';

/** What is known of a step before anything about it is checked. */
export interface StepOutline {
  /** 0-based position in `steps`, or among the files found by name. */
  readonly index: number;
  readonly kind: StepKind;
  readonly name: string;
  /** As written, or the step before; names may be unknown. */
  readonly needs: readonly string[];
  /** Workspace path of the step's file; absent for inline steps and for a path that leaves the job's folder. */
  readonly file?: string;
  /** Absent for a file found by name. */
  readonly raw?: RawStep;
}

/** The steps that a manifest writes, or the files of the job's folder that are steps by their name. */
export function outlineSteps(
  { steps, compat }: Pick<RawManifest, 'steps' | 'compat'>,
  folder: string,
  files: JobFiles,
): StepOutline[] {
  const outlines: StepOutline[] = [];
  if (steps === undefined) {
    const names = compat === 'vdk' ? vdkStepFileNames(folder, files) : stepFileNames(folder, files);
    // VDK calls a step by its whole file name: `10_load.sql` and `10_load.py` are two.
    const nameOf = compat === 'vdk' ? stepName : stem;
    for (const file of names) outlines.push(outlineFile(file, nameOf(file), folder, outlines));
  } else {
    for (const step of steps) outlines.push(outlineStep(step, folder, outlines));
  }
  return outlines;
}

/** Names of the files in a folder that are steps: `10_load.sql`, `20_enrich.py`, `30_send.sh`. */
export function stepFileNames(folder: string, files: JobFiles): string[] {
  return files.namesIn(folder).filter((name) => /^\d+_.*\.(?:sql|py|sh)$/.test(name));
}

/** The same for a VDK job: every `.sql` and `.py` file, also those that are imported only. */
export function vdkStepFileNames(folder: string, files: JobFiles): string[] {
  return files.namesIn(folder).filter((name) => /\.(?:sql|py)$/i.test(name));
}

function outlineFile(
  file: string,
  name: string,
  folder: string,
  before: readonly StepOutline[],
): StepOutline {
  const kind = /\.sql$/i.test(file) ? 'sql' : /\.py$/i.test(file) ? 'python' : 'run';
  return { index: before.length, kind, name, needs: nameOfLast(before), file: joinPath(folder, file) };
}

function nameOfLast(before: readonly StepOutline[]): readonly string[] {
  const last = before.at(-1);
  return last === undefined ? [] : [last.name];
}

function outlineStep(raw: RawStep, folder: string, before: readonly StepOutline[]): StepOutline {
  const index = before.length;
  const kind = kindOf(raw);
  const path = 'sql' in raw ? raw.sql : 'python' in raw ? raw.python : undefined;
  const inside = path === undefined ? undefined : normalisePath(path);
  const name = raw.name ?? (path === undefined ? `${kind}-${index + 1}` : stem(path));
  const needs = raw.needs ?? nameOfLast(before);
  if (inside === undefined) return { index, kind, name, needs, raw };
  return { index, kind, name, needs, raw, file: joinPath(folder, inside) };
}

function kindOf(raw: RawStep): StepKind {
  if ('sql' in raw) return 'sql';
  if ('query' in raw) return 'query';
  if ('python' in raw) return 'python';
  return 'run' in raw ? 'run' : 'uses';
}

/** `10_load` for `sub/10_load.sql`; only characters that a step name may have. */
function stem(path: string): string {
  return stepName(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
}

function stepName(base: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(base)) return base;
  return base.replace(/[^A-Za-z0-9_.-]/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'step';
}
