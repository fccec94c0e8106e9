import { Obstacle } from '../failure.ts';
import type { StateBranch, StateSnapshot } from '../ports/state-store.ts';
import type { BrokenRecord, Shape } from './record.ts';
import { parseRecord } from './record.ts';

/** What kind of record lies where, and what it must look like. */
export interface RecordKind {
  readonly branch: StateBranch;
  readonly shape: Shape;
}

export interface Records<T> {
  readonly records: readonly T[];
  /** Files that could not be used; everything else goes on without them. */
  readonly broken: readonly BrokenRecord[];
}

/** Reads many records at once, in the order of the paths; broken ones are listed apart. */
export async function readRecords<T extends { readonly job: string }>(
  kind: RecordKind,
  snapshot: StateSnapshot,
  paths: readonly string[],
): Promise<Records<T>> {
  const texts = await snapshot.read(paths);
  const records: T[] = [];
  const broken: BrokenRecord[] = [];
  for (const path of paths) {
    const content = texts.get(path);
    if (content === undefined) continue;
    const parsed = parseAt<T>(kind, path, content);
    if ('record' in parsed) records.push(parsed.record);
    else broken.push(parsed.broken);
  }
  return { records, broken };
}

/** Reads one record, undefined when there is none; a broken one is an `Obstacle` of code `state`. */
export async function readRecord<T extends { readonly job: string }>(
  kind: RecordKind,
  snapshot: StateSnapshot,
  path: string,
): Promise<T | undefined> {
  const { records, broken } = await readRecords<T>(kind, snapshot, [path]);
  const [first] = broken;
  if (first !== undefined) throw brokenRecord(kind.branch, first);
  return records[0];
}

/** The obstacle that a broken record is for work that needs it. */
export function brokenRecord(branch: StateBranch, { path, reason }: BrokenRecord): Obstacle {
  return new Obstacle(
    'state',
    `The file ${path} on the branch datajob/${branch} cannot be used: ${reason}.`,
    {
      hint: `See who changed it with \`git log datajob/${branch} -- ${path}\`, and put an older version back.`,
    },
  );
}

// The job is also in the path; a copy under another name would mix up two jobs.
function parseAt<T extends { readonly job: string }>(kind: RecordKind, path: string, content: string) {
  const parsed = parseRecord<T>(path, content, kind.shape);
  if ('broken' in parsed || jobOfPath(path) === parsed.record.job) return parsed;
  return { broken: { path, reason: `it is about the job ${JSON.stringify(parsed.record.job)}` } };
}

// `releases/JOB.json`, `runs/JOB/KEY.json`.
function jobOfPath(path: string): string {
  const [, second = ''] = path.split('/');
  return second.endsWith('.json') ? second.slice(0, -'.json'.length) : second;
}
