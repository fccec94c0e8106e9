import type { StatementReader } from './statement-reader.ts';

export interface WrittenTables {
  readonly writes: readonly string[];
  readonly temporary: readonly string[];
}

/** What a statement writes, wherever in it: also within `with … as (delete …)`. `head` is where it begins. */
export function writtenTables(reader: StatementReader, head: number): WrittenTables {
  const first = reader.word(head);
  if (first === 'create') return created(reader, head + 1);
  const { writes, temporary } = changes(reader, head);
  return { writes: [...plainly(reader, head, first), ...writes], temporary };
}

function plainly(reader: StatementReader, head: number, first: string): string[] {
  switch (first) {
    case 'drop':
      return dropped(reader, head + 1);
    case 'truncate':
      return names(reader, reader.skip(reader.skip(head + 1, 'table'), 'only'));
    case 'alter':
      return altered(reader, head + 1);
    case 'refresh':
      return single(reader, reader.skip(reader.skip(head + 1, 'materialized view'), 'concurrently'));
    case 'copy':
      return copied(reader, head + 1);
    default:
      return [];
  }
}

function created(reader: StatementReader, start: number): WrittenTables {
  const kind = reader.skip(reader.skip(start, 'or replace'), 'global', 'local');
  const temporary = reader.word(kind).startsWith('temp');
  const what = reader.skip(kind, 'temp', 'temporary', 'unlogged', 'recursive');
  const at = reader.skip(what, 'table', 'materialized view', 'recursive view', 'view', 'foreign table');
  if (at === what) return { writes: [], temporary: [] };
  const found = single(reader, reader.skip(at, 'if not exists'));
  return temporary ? { writes: [], temporary: found } : { writes: found, temporary: [] };
}

function dropped(reader: StatementReader, start: number): string[] {
  const at = reader.skip(start, 'table', 'materialized view', 'view', 'foreign table');
  return at === start ? [] : names(reader, reader.skip(at, 'if exists'));
}

/** With the name that a table gets, and the partition that it takes or gives away. */
function altered(reader: StatementReader, start: number): string[] {
  const at = reader.skip(start, 'table', 'materialized view', 'view', 'foreign table');
  if (at === start) return [];
  const table = reader.written(reader.skip(reader.skip(at, 'if exists'), 'only'));
  if (table === undefined) return [];
  const partition = reader.skip(table.end, 'attach partition', 'detach partition');
  if (partition > table.end) return [table.name, ...single(reader, partition)];
  const renamed = reader.skip(table.end, 'rename to');
  const target = renamed > table.end ? reader.written(renamed) : undefined;
  if (target === undefined) return [table.name];
  const schema = /^(.*\.)[^.]*$/.exec(table.name)?.[1] ?? '';
  return [table.name, target.name.includes('.') ? target.name : schema + target.name];
}

function copied(reader: StatementReader, start: number): string[] {
  const table = reader.written(start);
  if (table === undefined) return [];
  for (let at = table.end, depth = 0; at < reader.length; at++) {
    if (reader.mark(at) === '(') depth += 1;
    if (reader.mark(at) === ')') depth -= 1;
    if (depth === 0 && reader.word(at) === 'from') return [table.name];
    if (depth === 0 && reader.word(at) === 'to') return [];
  }
  return [];
}

/** Where one of INSERT, UPDATE, DELETE and MERGE, or SELECT … INTO, stands. */
function changes(reader: StatementReader, head: number): WrittenTables {
  const writes: string[] = [];
  const temporary: string[] = [];
  for (let at = head; at < reader.length; at++) {
    const word = reader.word(at);
    if (word === 'into') {
      const kept = reader.skip(reader.skip(at + 1, 'unlogged'), 'table');
      const target = reader.skip(reader.skip(at + 1, 'temporary', 'temp'), 'table');
      if (target > kept) temporary.push(...single(reader, target));
      else writes.push(...single(reader, kept));
    }
    if (word === 'delete' && reader.word(at + 1) === 'from') {
      writes.push(...single(reader, reader.skip(at + 2, 'only')));
    }
    if (word === 'update' && beginsStatement(reader, at, head)) {
      writes.push(...single(reader, reader.skip(at + 1, 'only')));
    }
  }
  return { writes, temporary };
}

/** Not the update of `on conflict do update`, `for update`, `on update cascade` and `then update`. */
function beginsStatement(reader: StatementReader, at: number, head: number): boolean {
  return at === head || reader.mark(at - 1) === '(' || reader.mark(at - 1) === ')';
}

function single(reader: StatementReader, at: number): string[] {
  const read = reader.written(at);
  return read === undefined ? [] : [read.name];
}

/** A list of names with commas between. */
function names(reader: StatementReader, start: number): string[] {
  const found: string[] = [];
  for (let at = start; ; ) {
    const read = reader.written(at);
    if (read === undefined) return found;
    found.push(read.name);
    const end = reader.mark(read.end) === '*' ? read.end + 1 : read.end;
    if (reader.mark(end) !== ',') return found;
    at = reader.skip(end + 1, 'only');
  }
}
