import type { Catalogue, Relation } from './catalogue.ts';
import { fullName } from './catalogue.ts';
import { checksumOf } from './checksum-query.ts';
import { familyOf, sharedColumns } from './column.ts';
import type { CompareContext } from './table-pair.ts';

/** What tables held at one time, by `fullName`. Tables that were too large are not in it. */
export interface Fingerprints {
  readonly tables: ReadonlyMap<string, string>;
  /** Tables that were not looked at, because of their size. */
  readonly unread: readonly Relation[];
}

/** In bytes: of one table, and of all together. */
export interface FingerprintLimits {
  readonly table: number;
  readonly total: number;
}

export const fingerprintLimits: FingerprintLimits = { table: 2 ** 30, total: 4 * 2 ** 30 };

/** Columns, rows and checksum of every table, the small ones first as long as the limits allow. Views hold nothing. */
export async function fingerprintTables(
  relations: readonly Relation[],
  context: CompareContext,
  limits: FingerprintLimits = fingerprintLimits,
): Promise<Fingerprints> {
  const tables = new Map<string, string>();
  const unread: Relation[] = [];
  let left = limits.total;
  const ordered = relations.filter(({ kind }) => kind === 'table').toSorted((a, b) => a.bytes - b.bytes);
  for (const relation of ordered) {
    if (relation.bytes > limits.table || relation.bytes > left) {
      unread.push(relation);
      continue;
    }
    left -= relation.bytes;
    tables.set(fullName(relation), await fingerprintOf(relation, context));
  }
  return { tables, unread };
}

async function fingerprintOf(relation: Relation, context: CompareContext): Promise<string> {
  const { columns } = relation;
  const shared = sharedColumns(columns, columns, context.engine);
  const sum = await checksumOf({ sql: fullName(relation), where: [] }, shared, context);
  return `${JSON.stringify(columns.map(({ name, type }) => [name, type, familyOf(type, context.engine)]))} ${sum}`;
}

/** What became of a table that should have stayed as it was. */
export interface Stray {
  readonly table: Pick<Relation, 'schema' | 'name'>;
  readonly what: 'made' | 'dropped' | 'changed';
}

/** Tables that are not what they were. One that was too large at either time is judged by its columns only. */
export function strayWrites(
  before: { readonly catalogue: Catalogue; readonly prints: Fingerprints },
  after: { readonly catalogue: Catalogue; readonly prints: Fingerprints },
): Stray[] {
  const old = tablesOf(before.catalogue);
  const now = tablesOf(after.catalogue);
  const strays: Stray[] = [];
  for (const [name, table] of now) {
    const was = old.get(name);
    if (was === undefined) strays.push({ table, what: 'made' });
    else if (differs(name, was, table, before.prints, after.prints)) strays.push({ table, what: 'changed' });
  }
  for (const [name, table] of old) if (!now.has(name)) strays.push({ table, what: 'dropped' });
  return strays;
}

function differs(
  name: string,
  was: Relation,
  is: Relation,
  before: Fingerprints,
  after: Fingerprints,
): boolean {
  const [old, now] = [before.tables.get(name), after.tables.get(name)];
  if (old !== undefined && now !== undefined) return old !== now;
  return JSON.stringify(was.columns) !== JSON.stringify(is.columns);
}

function tablesOf({ relations }: Catalogue): Map<string, Relation> {
  return new Map(relations.filter(({ kind }) => kind === 'table').map((table) => [fullName(table), table]));
}
