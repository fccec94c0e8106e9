import { DatabaseError, type PackedLoad, type PackedTarget } from '../ports/database.ts';
import {
  formsOf,
  openStaging,
  type PackedSession,
  type Staging,
  type TargetColumn,
} from './duckdb-staging.ts';

/** Rows that stand in memory before they go to the table. */
const stagedRows = 245_760;

/** Appends rows to a temporary table, part by part, and each part to the table: values are cast only where they must be. */
export async function loadPacked(load: PackedLoad, session: PackedSession): Promise<{ rows: number }> {
  const columns = await targetsOf(load, session);
  let staging: Staging | undefined;
  let done = 0;
  const flush = async () => {
    if (staging === undefined) return;
    const part = staging;
    staging = undefined;
    part.end();
    await refuseUnfit(load, columns, part, { session, before: done });
    const from = `select ${part.names.join(', ')} from ${part.table}`;
    await session.execute(`insert into ${load.table} (${load.columns.join(', ')}) ${from}`);
    done += part.rows();
    await session.execute(`drop table ${part.table}`);
  };
  try {
    for await (const rows of load.rows(columns.map(({ target }) => target))) {
      const forms = formsOf(rows, columns);
      if (staging !== undefined && (staging.forms !== forms || staging.rows() >= stagedRows)) await flush();
      staging ??= await openStaging(forms, session);
      staging.append(rows);
    }
    await flush();
    return { rows: done };
  } catch (error) {
    staging?.end();
    // What went to the table already must not stay, whatever the program makes of the error.
    await session.query(`select error('The load was given up.')`).catch(() => undefined);
    throw error;
  }
}

async function targetsOf({ table, columns }: PackedLoad, session: PackedSession): Promise<TargetColumn[]> {
  const described = await session.query(`describe select ${columns.join(', ')} from ${table}`);
  return described.map(([, type]) => ({ type: String(type), target: targets.get(String(type)) ?? 'other' }));
}

const targets: ReadonlyMap<string, PackedTarget> = new Map<string, PackedTarget>([
  ['BOOLEAN', 'boolean'],
  ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT'].flatMap((type): [string, PackedTarget][] => [
    [type, 'integer'],
    [`U${type}`, 'integer'],
  ]),
  ['FLOAT', 'float'],
  ['DOUBLE', 'float'],
  ['VARCHAR', 'text'],
  ['DATE', 'date'],
  ['TIMESTAMP', 'timestamp'],
  ['TIMESTAMP WITH TIME ZONE', 'timestamptz'],
]);

interface Looking {
  readonly session: PackedSession;
  /** Rows of the parts before. */
  readonly before: number;
}

/** Says which value of which row does not fit its column, as the cast itself would not. */
async function refuseUnfit(
  load: PackedLoad,
  columns: readonly TargetColumn[],
  { table, names, types }: Staging,
  { session, before }: Looking,
): Promise<void> {
  for (const [index, { type }] of columns.entries()) {
    const name = names[index];
    if (types[index] === type || types[index] === 'DOUBLE') continue;
    const unfit = `${name} is not null and try_cast(${name} as ${type}) is null`;
    const found = await session.query(
      `select rowid, ${name} from ${table} where ${unfit} order by rowid limit 1`,
    );
    if (found[0] === undefined) continue;
    const [row, value] = found[0];
    throw new DatabaseError(
      `Row ${before + Number(row) + 1}, column ${load.columns[index]}: ${shown(value)} cannot be a value of type ${type}.`,
      { engine: 'duckdb', exceptionType: 'Conversion' },
      undefined,
    );
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
