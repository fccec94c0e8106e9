import type { EngineName } from './dialect.ts';
import { type StatementReader, statementReader } from './statement-reader.ts';
import { splitStatements } from './statements.ts';

/** Something that a statement takes away. */
export interface Loss {
  readonly kind: 'drop-table' | 'drop-schema' | 'drop-column' | 'truncate' | 'delete-all';
  /** The table or schema as it is written, names without quotes folded to lower case. */
  readonly target: string;
  /** Only of `drop-column`. */
  readonly column?: string;
  /** 0-based offset of the statement in the whole text, UTF-16 code units. */
  readonly offset: number;
}

/** What a text of SQL does to whole tables. */
export interface TableEffects {
  readonly losses: readonly Loss[];
  /** Tables that it makes or writes rows into. */
  readonly filled: readonly string[];
  /** Those of them that end with the session. */
  readonly temporary: readonly string[];
}

/**
 * Finds the statements that drop tables, schemas or columns, or empty tables: `truncate`, and `delete` without
 * a condition. Never in strings, comments, quoted names and bodies of functions. SQL that a string holds
 * (`execute '…'`) is not seen.
 */
export function findLosses(text: string, engine: EngineName): TableEffects {
  const losses: Loss[] = [];
  const filled: string[] = [];
  const temporary: string[] = [];
  for (const { text: statement, offset } of splitStatements(text, engine)) {
    const reader = statementReader(statement, engine);
    const first = reader.word(0);
    if (first === 'create') {
      const made = createdTable(reader);
      if (made?.temporary) temporary.push(made.name);
      if (made !== undefined) filled.push(made.name);
      continue;
    }
    const found = [
      ...(first === 'drop' ? drops(reader) : []),
      ...(first === 'truncate' ? truncates(reader) : []),
      ...(first === 'alter' ? droppedColumns(reader) : []),
      ...deletions(reader),
    ];
    losses.push(...found.map((loss) => ({ ...loss, offset })));
    filled.push(...written(reader, first));
  }
  return { losses, filled, temporary };
}

type Found = Omit<Loss, 'offset'>;

function drops(reader: StatementReader): Found[] {
  const at = reader.skip(1, 'foreign');
  const what = reader.word(at);
  const kind =
    what === 'table' ? 'drop-table' : what === 'schema' || what === 'database' ? 'drop-schema' : undefined;
  if (kind === undefined) return [];
  return names(reader, reader.skip(at + 1, 'if exists')).map((target) => ({ kind, target }));
}

function truncates(reader: StatementReader): Found[] {
  const at = reader.skip(reader.skip(1, 'table'), 'only');
  return names(reader, at).map((target) => ({ kind: 'truncate', target }));
}

/** A list of names with commas between. */
function names(reader: StatementReader, start: number): string[] {
  const found: string[] = [];
  for (let at = start; ; ) {
    const read = reader.name(at);
    if (read === undefined) return found;
    found.push(read.name);
    // PostgreSQL's `truncate t*`: with its partitions.
    const end = reader.mark(read.end) === '*' ? read.end + 1 : read.end;
    if (reader.mark(end) !== ',') return found;
    at = reader.skip(end + 1, 'only');
  }
}

function droppedColumns(reader: StatementReader): Found[] {
  const at = reader.skip(1, 'foreign table', 'table');
  if (at === 1) return [];
  const table = reader.name(reader.skip(reader.skip(at, 'if exists'), 'only'));
  if (table === undefined) return [];
  return actions(reader, table.end).flatMap((action) => {
    if (reader.word(action) !== 'drop' || reader.word(action + 1) === 'constraint') return [];
    const column = reader.name(reader.skip(reader.skip(action + 1, 'column'), 'if exists'));
    return column === undefined
      ? []
      : [{ kind: 'drop-column' as const, target: table.name, column: column.name }];
  });
}

/** Where the actions of an `alter table` begin: at its start, and behind every comma outside parentheses. */
function actions(reader: StatementReader, start: number): number[] {
  const found = [reader.mark(start) === '*' ? start + 1 : start];
  let depth = 0;
  for (let at = start; at < reader.length; at++) {
    const mark = reader.mark(at);
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (mark === ',' && depth === 0) found.push(at + 1);
  }
  return found;
}

/** Each `delete from` without a condition, also one within `with`. */
function deletions(reader: StatementReader): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < reader.length; at++) {
    if (reader.word(at) !== 'delete' || reader.word(at + 1) !== 'from') continue;
    const table = reader.name(reader.skip(at + 2, 'only'));
    if (table !== undefined && !hasCondition(reader, table.end))
      found.push({ kind: 'delete-all', target: table.name });
  }
  return found;
}

function hasCondition(reader: StatementReader, start: number): boolean {
  let depth = 0;
  for (let at = start; at < reader.length && depth >= 0; at++) {
    const mark = reader.mark(at);
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth === 0 && reader.word(at) === 'where')
      return !(reader.word(at + 1) === 'true' && endsAt(reader, at + 2));
  }
  return false;
}

function endsAt(reader: StatementReader, at: number): boolean {
  return at >= reader.length || reader.mark(at) === ')' || reader.word(at) === 'returning';
}

function createdTable(
  reader: StatementReader,
): { readonly name: string; readonly temporary: boolean } | undefined {
  const kind = reader.skip(reader.skip(1, 'or replace'), 'global', 'local');
  const at = reader.skip(kind, 'temp', 'temporary', 'unlogged');
  if (reader.word(at) !== 'table') return undefined;
  const read = reader.name(reader.skip(at + 1, 'if not exists'));
  return read && { name: read.name, temporary: reader.word(kind).startsWith('temp') };
}

function written(reader: StatementReader, first: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < reader.length; at++) {
    if (first === 'copy' && reader.word(at) === 'from') found.push(reader.name(1)?.name ?? '');
    if (reader.word(at) === 'into') found.push(reader.name(at + 1)?.name ?? '');
  }
  return found.filter((name) => name !== '');
}
