import type { TemplateStep } from '../manifest/manifest.ts';
import { type FileTemplate, listInput, type TemplateInputs } from '../sql/templates/built-in-template.ts';
import { type FileColumn, postgresType } from '../sql/templates/file-sql.ts';
import { castType, findColumn, quoted, type TableFacts } from '../sql/templates/table-facts.ts';
import { atOnce } from './at-once.ts';
import { badFile, type FileReader, openFile } from './ingest-file.ts';
import { loadFile, type Match } from './ingest-load.ts';
import { connectionNameOf } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { readTableFacts, similarTable } from './table-facts.ts';
import { refuseEngine } from './table-template.ts';
import { templateInputs } from './template-inputs.ts';
import type { Statements } from './unit-of-work.ts';

/** Loads a file into a table: all of its rows or none. Nothing is guessed when the table exists. */
export async function runIngest(work: StepWork<TemplateStep>, template: FileTemplate): Promise<StepDone> {
  const inputs = templateInputs(work.step, template.inputs);
  const connection = connectionNameOf(work.context, work.step.connection);
  const { dialect } = await work.connections.database(connection);
  refuseEngine(work.step, dialect);
  const reader = await openFile(work, inputs);
  try {
    const columns = nameColumns(reader, await reader.columns(), inputs);
    return await atOnce(work, connection, async (session) => {
      const use = { work, inputs, dialect, session, reader, columns };
      const table = (await tableOf(use)) ?? (await createTable(use));
      await clear(use, table);
      const rows = await loadFile({ ...use, table, columns: matchColumns(reader, columns, table) });
      tellRows(work, rows);
      return { rows };
    });
  } finally {
    await reader.close();
  }
}

/** Without a header the names come from the step. */
function nameColumns(
  reader: FileReader,
  found: readonly FileColumn[],
  inputs: TemplateInputs,
): readonly FileColumn[] {
  const names = listInput(inputs, 'columns');
  if (reader.data.format !== 'csv' || reader.data.csv.header) {
    if (names.length === 0) return found;
    throw badFile(reader, 'its columns have names of their own, so that `columns` says nothing.');
  }
  if (names.length === found.length) return names.map((name) => ({ name, type: 'VARCHAR' }));
  throw badFile(reader, `its first row has ${found.length} columns, and \`columns\` names ${names.length}.`);
}

interface Use {
  readonly work: StepWork<TemplateStep>;
  readonly inputs: TemplateInputs;
  readonly dialect: Parameters<typeof readTableFacts>[1];
  readonly session: Statements;
  readonly reader: FileReader;
  readonly columns: readonly FileColumn[];
}

function tableOf({ session, dialect, inputs, work }: Use): Promise<TableFacts | undefined> {
  return readTableFacts(session, dialect, String(inputs['table']), work.signal);
}

async function createTable(use: Use): Promise<TableFacts> {
  const { session, dialect, inputs, work, reader, columns } = use;
  const name = String(inputs['table']);
  if (inputs['create'] !== true) {
    const close = await similarTable(session, name, work.signal);
    const hint = `${close === undefined ? '' : `Did you mean ${close}? `}With \`create: true\` it is made from the file.`;
    const place = work.step.origin;
    throw runFailure('bad-template', `\`table\`: there is no table ${name}.`, { place, hint });
  }
  const types = await reader.types(columns);
  const list = types.map(
    ({ name: column, type }) =>
      `${quoted(column)} ${dialect.name === 'postgres' ? postgresType(type) : type}`,
  );
  const text = `create table ${dialect.quoteIdentifier(name)} (${list.join(', ')})`;
  await session.execute({ text, values: [] }, work.signal);
  const made = await tableOf(use);
  if (made === undefined) throw new Error(`The table ${name} was made and is not found.`);
  return made;
}

async function clear({ session, dialect, inputs, work }: Use, table: TableFacts): Promise<void> {
  if (inputs['mode'] !== 'replace') return;
  const execute = (text: string) => session.execute({ text, values: [] }, work.signal);
  if (dialect.name === 'postgres') await execute(`lock table ${table.sql} in share row exclusive mode`);
  await execute(`delete from ${table.sql}`);
}

function matchColumns(
  reader: FileReader,
  columns: readonly FileColumn[],
  table: TableFacts,
): readonly Match[] {
  const pairs = columns.map((from) => ({ from, to: findColumn(table, from.name) }));
  const unknown = pairs.flatMap(({ from, to }) => (to === undefined ? [`\`${from.name}\``] : []));
  if (unknown.length > 0) {
    const has = table.columns.map(({ name }) => name).join(', ');
    throw badFile(reader, `the table ${table.name} has no column ${unknown.join(', ')}.`, {
      hint: `Its columns: ${has}.`,
    });
  }
  return pairs.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to, type: castType(to) }]));
}

function tellRows({ context, step }: StepWork<TemplateStep>, rows: number): void {
  const at = context.ports.clock.now();
  context.emit({ type: 'statement-finished', at, step: step.name, index: 1, durationMs: 0, rows });
}
