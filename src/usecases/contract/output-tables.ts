import { Obstacle } from '../../failure.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { DatabaseError } from '../../ports/database.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Catalogue, findRelation, type Relation, readCatalogue } from '../../quality/diff/catalogue.ts';
import { readConstraints, type TableConstraints } from '../../quality/table-constraints.ts';
import type { ResolvedEnvironment } from '../../workspace/config.ts';
import type { TableDraft } from '../../workspace/contract/contract-text.ts';
import type { WrittenTable } from '../stage-data/job-tables.ts';

/** A table of the database as a start for its contract. */
export interface FoundTable {
  /** As the manifest may name it. */
  readonly table: string;
  /** Whether `outputs` names it already. */
  readonly declared: boolean;
  readonly draft: TableDraft;
}

export interface OutputTables {
  readonly found: readonly FoundTable[];
  /** Those that the database does not have. */
  readonly missing: readonly string[];
}

/** The tables that a job writes as they are in a database. Rejects with `Obstacle` when it cannot be asked. */
export async function readOutputTables(
  written: readonly WrittenTable[],
  manifest: Manifest,
  environment: ResolvedEnvironment,
  work: { readonly ports: Pick<Ports, 'databases'>; readonly signal: AbortSignal },
): Promise<OutputTables> {
  const found: FoundTable[] = [];
  const missing: string[] = [];
  for (const connection of new Set(written.map((table) => table.connection))) {
    const known = await readDatabase(connection, environment, work).catch((error: unknown) => {
      throw unasked(connection, error);
    });
    const seen = new Set<Relation>();
    for (const one of written.filter((table) => table.connection === connection)) {
      const table = one.output?.table ?? plainName(one.sql);
      const relation = findRelation(one.sql, known.catalogue, known.engine);
      if (relation === undefined) missing.push(table);
      else if (!seen.has(relation)) {
        seen.add(relation);
        const draft = draftOf(relation, known.constraints(relation), personalOf(table, manifest));
        found.push({ table, declared: one.output !== undefined, draft });
      }
    }
  }
  return { found, missing: [...new Set(missing)] };
}

async function readDatabase(
  name: string,
  { connections }: ResolvedEnvironment,
  { ports, signal }: { readonly ports: Pick<Ports, 'databases'>; readonly signal: AbortSignal },
): Promise<{
  catalogue: Catalogue;
  constraints: (relation: Relation) => TableConstraints;
  engine: Parameters<typeof findRelation>[2];
}> {
  const connection = connections[name];
  if (connection === undefined) throw new Obstacle('config', `There is no connection ${name}.`);
  const options = { signal, waitMs: 10_000, onWait: () => undefined };
  const database = await ports.databases.open(connection, options);
  try {
    const session = await database.session();
    const engine = database.dialect.name;
    const catalogue = await readCatalogue(session, engine, signal);
    return { catalogue, constraints: await readConstraints(session, engine, signal), engine };
  } finally {
    await database.close();
  }
}

function unasked(connection: string, error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const code = error.evidence.code === 'busy' ? 'database-busy' : 'database';
  const message = `The database of connection ${connection} could not be asked: ${error.message}`;
  return new Obstacle(code, message, { cause: error });
}

function draftOf(
  { name, kind, columns }: Relation,
  { notNull, primaryKey, unique }: TableConstraints,
  isPersonal: (column: string) => boolean,
): TableDraft {
  const single = new Set(unique.flatMap((key) => (key.length === 1 ? key : [])));
  return {
    name,
    kind,
    primaryKey,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type.toLowerCase(),
      required: notNull.includes(column.name),
      unique: single.has(column.name),
      personal: isPersonal(column.name),
    })),
  };
}

function personalOf(table: string, { classification = {} }: Manifest): (column: string) => boolean {
  const names = [table, '*'].flatMap((key) => Object.keys(classification[key] ?? {}));
  const personal = new Set(names.map((name) => name.toLowerCase()));
  return (column) => personal.has(column.toLowerCase());
}

/** Without the quotes that its parts do not need. */
function plainName(sql: string): string {
  return sql.replaceAll(/"([a-z_][a-z0-9_]*)"/g, '$1');
}
