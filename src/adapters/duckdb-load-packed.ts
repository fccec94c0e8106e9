import { DatabaseError, type PackedLoad, type PackedTarget } from '../ports/database.ts';
import {
  formsOf,
  openStaging,
  type PackedSession,
  type Staging,
  type TargetColumn,
} from './duckdb-staging.ts';
import { readPacksAhead } from './read-packs-ahead.ts';

/** Rows that stand in memory before they go to the table. */
const stagedRows = 245_760;

/** Bytes that are read while a part goes to the table. */
const aheadBytes = 16 * 1024 * 1024;

/** Appends rows to temporary tables, part by part, and each part to the table: values are cast only where they must be. */
export async function loadPacked(load: PackedLoad, session: PackedSession): Promise<{ rows: number }> {
  const columns = await targetsOf(load, session);
  const staged: { part?: Staging } = {};
  let done = 0;
  const flush = async () => {
    const { part } = staged;
    if (part === undefined) return;
    part.end();
    delete staged.part;
    await refuseUnfit(load, columns, part, { session, before: done });
    await insert(load, part, session);
    done += part.rows();
  };
  try {
    const given = load.rows(columns.map(({ target }) => target));
    for await (const rows of readPacksAhead(given, aheadBytes)) {
      const forms = formsOf(rows, columns);
      if (staged.part && (staged.part.forms !== forms || staged.part.rows() >= stagedRows)) await flush();
      staged.part ??= await openStaging(forms, session);
      staged.part.append(rows);
    }
    await flush();
    return { rows: done };
  } catch (error) {
    staged.part?.end();
    // What went to the table already must not stay, whatever the program makes of the error.
    await session.query(`select error('The load was given up.')`).catch(() => undefined);
    throw error;
  }
}

async function insert({ table, columns }: PackedLoad, part: Staging, session: PackedSession): Promise<void> {
  // The two tables of a part are put together by the order of their rows.
  const order = 'preserve_insertion_order';
  const [[kept] = []] = await session.query(`select current_setting('${order}')`);
  if (kept === false) await session.execute(`set ${order} = true`);
  await session.execute(
    `insert into ${table} (${columns.join(', ')}) select ${part.columns.join(', ')} from ${part.from}`,
  );
  if (kept === false) await session.execute(`set ${order} = false`);
  for (const name of part.tables) await session.execute(`drop table temp.main.${name}`);
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
  part: Staging,
  { session, before }: Looking,
): Promise<void> {
  for (const [index, { type, target }] of columns.entries()) {
    const value = part.columns[index] ?? '';
    // Numbers with a fraction only go where all of them fit.
    if (part.types[index] === type || part.types[index] === 'DOUBLE') continue;
    // A cast would round.
    const whole = target === 'integer' ? ` or not regexp_full_match(${value}::text, '${wholeNumber}')` : '';
    const unfit = `(${value}) is not null and (try_cast(${value} as ${type}) is null${whole})`;
    const row = `rowid - (select min(rowid) from temp.main.${part.tables[0]})`;
    const query = `select ${row}, ${value} from ${part.from} where ${unfit} order by 1 limit 1`;
    const found = await session.query(query);
    if (found[0] === undefined) continue;
    const [place, wrong] = found[0];
    throw new DatabaseError(
      `Row ${before + Number(place) + 1}, column ${load.columns[index]}: ${shown(wrong)} cannot be a value of type ${type}.`,
      { engine: 'duckdb', exceptionType: 'Conversion' },
      undefined,
    );
  }
}

/** Data frames have whole numbers with a point, where some are missing. */
const wholeNumber = String.raw`\s*[-+]?[0-9]+(\.0*)?\s*`;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
