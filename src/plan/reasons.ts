import type { Manifest } from '../manifest/manifest.ts';
import { canonicalText, comparableManifest, type JobVersion, withinFolder } from './job-version.ts';

/** What makes two versions of a job differ. */
export interface Difference {
  /** Workspace-relative, sorted. */
  readonly files: readonly string[];
  /** For people, for example `step file 10_load.sql changed`. */
  readonly reasons: readonly string[];
}

/** Compares two versions of a job; `changed` holds the workspace-relative paths that differ between the two sides. */
export function differenceOf(
  base: JobVersion,
  head: JobVersion,
  changed: ReadonlySet<string>,
  configFile: string,
): Difference {
  const keys = changedKeys(base, head);
  const files = changedFiles(base, head, changed);
  const manifestChanged = changed.has(head.job.file) || changed.has(base.job.file);
  // Steps are written in the manifest or found by the names of files: no config changes them.
  const isElsewhere = (key: keyof Comparable) =>
    key === 'steps' || (contractKeys.has(key) && hasContract(files, base, head));
  const written = manifestChanged ? keys : keys.filter(({ key }) => !isElsewhere(key));
  const reasons = [
    ...keys.map(({ key, text }) => (manifestChanged || isElsewhere(key) ? text : `${text} (${configFile})`)),
    ...fileReasons(files, base, head),
  ];
  const involved =
    written.length === 0 ? [] : manifestFiles(base, head, manifestChanged ? changed : new Set(), configFile);
  if (reasons.length > 0) return { files: [...new Set([...involved, ...files])].sort(), reasons };
  // The digest holds nothing else than manifest, files and the engines of the connections.
  return base.digest === head.digest
    ? { files: [], reasons: [] }
    : { files: [configFile], reasons: [`connections changed (${configFile})`] };
}

/** What contracts of outputs add to a manifest. */
const contractKeys: ReadonlySet<keyof Comparable> = new Set<keyof Comparable>([
  'checks',
  'classification',
  'outputs',
]);

function hasContract(files: readonly string[], base: JobVersion, head: JobVersion): boolean {
  const contracts = [base, head].flatMap(({ job }) => (job.contracts ?? []).map(({ file }) => file));
  return contracts.some((file) => files.includes(file));
}

function manifestFiles(
  base: JobVersion,
  head: JobVersion,
  changed: ReadonlySet<string>,
  configFile: string,
): string[] {
  const own = [base.job.file, head.job.file].filter((file) => changed.has(file));
  return own.length > 0 ? own : [configFile];
}

function changedFiles(base: JobVersion, head: JobVersion, changed: ReadonlySet<string>): string[] {
  const manifests = new Set([base.job.file, head.job.file]);
  return [...new Set([...base.files, ...head.files])]
    .filter((file) => changed.has(file) && !manifests.has(file))
    .sort();
}

/** On a system that tells `a.sql` from `A.sql`, another case is a file that is gone and one that has come. */
function fileReasons(files: readonly string[], base: JobVersion, head: JobVersion): string[] {
  const [before, after] = [new Set(base.files), new Set(head.files)];
  const gone = new Map(
    files.filter((file) => !after.has(file)).map((file) => [file.toLowerCase(), file] as const),
  );
  const renamed = new Map(
    files.flatMap((file) => {
      const old = before.has(file) ? undefined : gone.get(file.toLowerCase());
      return old === undefined ? [] : [[file, old] as const];
    }),
  );
  const olds = new Set(renamed.values());
  return files.flatMap((file) => {
    const old = renamed.get(file);
    if (old === undefined) return olds.has(file) ? [] : [fileReason(file, base, head)];
    const what = fileReason(old, base, head).replace(/ removed$/, '');
    return [`${what} renamed to ${file.slice(file.lastIndexOf('/') + 1)}`];
  });
}

function fileReason(file: string, base: JobVersion, head: JobVersion): string {
  const [before, after] = [base.files.includes(file), head.files.includes(file)];
  const verb = before && after ? 'changed' : after ? 'added' : 'removed';
  const version = after ? head : base;
  const isStep = version.job.manifest.steps.some((step) => 'file' in step && step.file === file);
  const template = /^templates\/([^/]+)\//.exec(file)?.[1];
  if (!isStep && template !== undefined && withinFolder(version.job, file) === file) {
    return `template ${template}: ${file} ${verb}`;
  }
  return `${isStep ? 'step file' : 'file'} ${withinFolder(version.job, file)} ${verb}`;
}

/** One phrase per manifest key that differs; lists are told entry by entry. */
function changedKeys(
  base: JobVersion,
  head: JobVersion,
): { readonly key: keyof Comparable; readonly text: string }[] {
  const [before, after] = [comparableManifest(base.job), comparableManifest(head.job)];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof before)[];
  return keys.flatMap((key) => keyReasons(key, before, after).map((text) => ({ key, text })));
}

type Comparable = Omit<Manifest, 'name'>;

function keyReasons(key: keyof Comparable, before: Comparable, after: Comparable): string[] {
  if (same(before[key], after[key])) return [];
  if (key === 'steps') return listReasons('step', 'steps', named(before.steps), named(after.steps));
  if (key === 'checks') return listReasons('check', 'checks', byId(before.checks), byId(after.checks));
  if (key === 'params') {
    return listReasons('parameter', 'params', mapOf(before.params), mapOf(after.params));
  }
  const word = key === 'timeoutMs' ? 'timeout' : key;
  return [`${word} ${isEmpty(before[key]) ? 'added' : isEmpty(after[key]) ? 'removed' : 'changed'}`];
}

function listReasons(
  word: string,
  all: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  const reasons = [...after].flatMap(([name, value]) => {
    if (!before.has(name)) return [`${word} ${name} added`];
    return same(before.get(name), value) ? [] : [`${word} ${name} changed`];
  });
  for (const name of before.keys()) if (!after.has(name)) reasons.push(`${word} ${name} removed`);
  return reasons.length > 0 ? reasons : [`order of ${all} changed`];
}

function named(items: readonly { readonly name: string }[]): Map<string, unknown> {
  return new Map(items.map((item) => [item.name, item]));
}

function byId(items: readonly { readonly id: string }[]): Map<string, unknown> {
  return new Map(items.map((item) => [item.id, item]));
}

function mapOf(values: Readonly<Record<string, unknown>>): Map<string, unknown> {
  return new Map(Object.entries(values));
}

function same(a: unknown, b: unknown): boolean {
  return canonicalText([a]) === canonicalText([b]);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || canonicalText(value) === '[]' || canonicalText(value) === '{}';
}
