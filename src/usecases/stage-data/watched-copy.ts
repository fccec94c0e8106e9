import type { Catalogue, Relation } from '../../quality/diff/catalogue.ts';
import { findRelation, fullName, readCatalogue } from '../../quality/diff/catalogue.ts';
import {
  type Fingerprints,
  fingerprintTables,
  type Stray,
  strayWrites,
} from '../../quality/diff/fingerprint.ts';
import { type KeptTable, keepTable, makeKeptSchema } from '../../quality/diff/keep-table.ts';
import type { ConnectionConfig } from '../../workspace/config.ts';
import type { CopyContext } from './copy-session.ts';

/** One database of the copy, and what is known of its tables. */
export interface WatchedCopy {
  readonly connection: ConnectionConfig;
  /** All names of the environment for it. */
  readonly names: readonly string[];
  /** As it was made. */
  readonly original: Catalogue;
  /** By `fullName`. */
  readonly kept: ReadonlyMap<string, KeptTable>;
  /** Tables of the original that no job may write, or not every one, as they are now. */
  now: { readonly catalogue: Catalogue; readonly prints: Fingerprints };
}

/** A table of the copy that a job writes, and the columns that tell its rows apart. */
export interface ExpectedTable {
  readonly sql: string;
  readonly key: (relation: Relation) => readonly string[] | undefined;
}

/** Keeps what will be written as it is, and takes the fingerprints of what must stay; `open` may be written by every job. */
export async function watchCopy(
  request: {
    readonly connection: ConnectionConfig;
    readonly names: readonly string[];
    readonly expected: readonly ExpectedTable[];
    readonly open: readonly string[];
  },
  context: CopyContext,
): Promise<WatchedCopy> {
  const { session, engine, signal } = context;
  const original = await readCatalogue(session, engine, signal);
  const kept = new Map<string, KeptTable>();
  for (const { sql, key } of request.expected) {
    const relation = findRelation(sql, original, engine);
    if (relation === undefined || kept.has(fullName(relation))) continue;
    if (kept.size === 0) await makeKeptSchema(session, signal);
    const columns = key(relation);
    const asked = { number: kept.size + 1, ...(columns && { key: columns }) };
    kept.set(fullName(relation), await keepTable(relation, asked, context));
  }
  const closed = withoutTables(original, request.open, context);
  const prints = await fingerprintTables(closed, context);
  const { connection, names } = request;
  return { connection, names, original, kept, now: { catalogue: original, prints } };
}

/**
 * Tables that are not what they were before, beside those that the job may write. Remembers what is there now; tables in
 * `allLater` are of no further interest.
 */
export async function lookForStrays(
  copy: WatchedCopy,
  mayWrite: { readonly now: readonly string[]; readonly allLater: readonly string[] },
  context: CopyContext,
): Promise<Stray[]> {
  const { session, engine, signal } = context;
  const catalogue = await readCatalogue(session, engine, signal);
  const before = copy.now;
  const watched = new Set(withoutTables(before.catalogue, mayWrite.now, context).map(fullName));
  const later = withoutTables(catalogue, mayWrite.allLater, context);
  const mustStay = withoutTables(catalogue, mayWrite.now, context);
  const wanted = new Map([...mustStay, ...later].map((relation) => [fullName(relation), relation]));
  const prints = await fingerprintTables([...wanted.values()], context);
  copy.now = { catalogue, prints };
  const old = {
    ...before.catalogue,
    relations: before.catalogue.relations.filter((one) => watched.has(fullName(one))),
  };
  return strayWrites(
    { catalogue: old, prints: before.prints },
    { catalogue: { ...catalogue, relations: mustStay }, prints },
  );
}

function withoutTables(catalogue: Catalogue, names: readonly string[], { engine }: CopyContext): Relation[] {
  const left = new Set(names.flatMap((sql) => findRelation(sql, catalogue, engine) ?? []));
  return catalogue.relations.filter((relation) => !left.has(relation));
}
