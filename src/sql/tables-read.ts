import type { StatementReader } from './statement-reader.ts';

/** The tables behind FROM, JOIN, USING and TABLE. `head` is where the statement begins. */
export function readTables(reader: StatementReader, head: number): string[] {
  const state: State = { reader, head, found: [], scopes: [{ list: false, function: '' }], ctes: [] };
  for (let at = head; at < reader.length; ) at = step(state, at);
  const copied = reader.word(head) === 'copy' ? copiedOut(reader, head + 1) : [];
  return [...copied, ...state.found];
}

interface State {
  readonly reader: StatementReader;
  readonly head: number;
  readonly found: string[];
  /** One for the statement and one for each open parenthesis. */
  readonly scopes: Scope[];
  readonly ctes: Cte[];
}

interface Scope {
  /** In the list of a FROM: behind a comma comes a table. */
  list: boolean;
  /** The word before the parenthesis. */
  readonly function: string;
  /** The CTE whose body this is. */
  readonly body?: string;
}

interface Cte {
  readonly name: string;
  /** Gone with the parenthesis in which it was declared. */
  readonly depth: number;
}

/** Reads what stands at a position and gives the next one. */
function step(state: State, at: number): number {
  const { reader, scopes } = state;
  const mark = reader.mark(at);
  if (mark === '(') {
    open(state, at);
    return at + 1;
  }
  if (mark === ')') {
    const isBody = close(state);
    return isBody && reader.mark(at + 1) === ',' ? declare(state, at + 2) : at + 1;
  }
  const scope = scopes.at(-1);
  if (mark === ',' && scope?.list) return table(state, at + 1);
  const word = reader.word(at);
  if (word === '') return at + 1;
  if (word === 'with') return withClause(state, at);
  if (scope !== undefined && endsList.has(word)) scope.list = false;
  return leadsToTable(state, at, word) ? table(state, behind(reader, at, word), word !== 'table') : at + 1;
}

const endsList = new Set([
  ...['where', 'group', 'having', 'order', 'limit', 'offset', 'fetch', 'window', 'union', 'intersect'],
  ...['except', 'returning', 'qualify', 'set', 'when', 'select', 'values', 'for'],
]);
/** Their `from` stands between arguments. */
const fromIsArgument = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);

function leadsToTable({ reader, head, scopes }: State, at: number, word: string): boolean {
  const first = reader.word(head);
  const before = reader.word(at - 1);
  if (reader.mark(at - 1) === '.' || reader.mark(at + 1) === '.') return false;
  switch (word) {
    case 'from':
      if (before === 'delete' || (first === 'copy' && scopes.length === 1)) return false;
      if (before === 'distinct' && ['is', 'not'].includes(reader.word(at - 2))) return false;
      return !fromIsArgument.has(scopes.at(-1)?.function ?? '');
    case 'join':
      return true;
    case 'using':
      // USING (column) of a join, and USING expression of an ORDER BY, have no table.
      return (
        reader.mark(at + 1) !== '(' &&
        (first === 'delete' || first === 'merge' || first === 'with') &&
        before !== 'by'
      );
    case 'table':
      return at === head || before === 'as' || reader.mark(at - 1) === '(' || setWords.has(before);
    case 'pivot':
    case 'unpivot':
    case 'describe':
    case 'summarize':
      return at === head || reader.mark(at - 1) === '(';
    default:
      return false;
  }
}

const setWords = new Set(['union', 'intersect', 'except', 'all']);

function copiedOut(reader: StatementReader, start: number): string[] {
  const name = reader.written(start);
  if (name === undefined) return [];
  for (let at = name.end, depth = 0; at < reader.length; at++) {
    if (reader.mark(at) === '(') depth += 1;
    if (reader.mark(at) === ')') depth -= 1;
    if (depth === 0 && reader.word(at) === 'to') return [name.name];
    if (depth === 0 && reader.word(at) === 'from') return [];
  }
  return [];
}

function behind(reader: StatementReader, at: number, word: string): number {
  return word === 'from' || word === 'join' ? reader.skip(at + 1, 'lateral', 'only') : at + 1;
}

/** A table, a function, a file or a parenthesis that holds more of a FROM. */
function table({ reader, found, scopes, ctes }: State, start: number, list = true): number {
  const at = reader.skip(start, 'lateral', 'only');
  const scope = scopes.at(-1);
  if (scope !== undefined && list) scope.list = true;
  const name = reader.written(at);
  if (name === undefined || noTable.has(reader.word(at))) return at;
  const isFunction = reader.mark(name.end) === '(';
  if (!isFunction && !ctes.some((cte) => cte.name === name.name)) found.push(name.name);
  return name.end;
}

const noTable = new Set([
  ...['select', 'with', 'values', 'unnest', 'rows', 'where', 'on', 'set', 'table', 'pivot', 'unpivot'],
  ...['describe', 'summarize', 'insert', 'update', 'delete', 'merge'],
]);

function open(state: State, at: number): void {
  const { reader, scopes } = state;
  const outer = scopes.at(-1);
  const word = reader.word(at - 1);
  const next = reader.word(at + 1);
  // `from (a join b on …)`: what the list begins with stands within the parenthesis.
  const follows = ['from', 'join', ',', '('].includes(word === '' ? reader.mark(at - 1) : word);
  const holdsTable = outer?.list === true && follows && !noTable.has(next) && next !== 'from';
  scopes.push({ list: false, function: word });
  const scope = scopes.at(-1);
  if (!holdsTable || scope === undefined) return;
  const name = reader.written(at + 1);
  if (name !== undefined && reader.mark(name.end) === '(') return;
  scope.list = true;
  if (name !== undefined && !state.ctes.some((cte) => cte.name === name.name)) state.found.push(name.name);
}

/** Whether it was the body of a CTE. */
function close({ scopes, ctes }: State): boolean {
  if (scopes.length === 1) return false;
  const closed = scopes.pop();
  while ((ctes.at(-1)?.depth ?? 0) > scopes.length) ctes.pop();
  if (closed?.body === undefined) return false;
  ctes.push({ name: closed.body, depth: scopes.length });
  return true;
}

function withClause(state: State, at: number): number {
  const { reader, scopes, ctes } = state;
  const start = reader.skip(at + 1, 'recursive');
  const body = bodyOf(reader, start);
  // A recursive one knows itself.
  if (body !== undefined && start > at + 1) ctes.push({ name: body.name, depth: scopes.length });
  return body === undefined ? at + 1 : declare(state, start);
}

/** Reads `name [(columns)] as [[not] materialized] (` up to the body, whose end makes the name known. */
function declare({ reader, scopes }: State, start: number): number {
  const body = bodyOf(reader, start);
  if (body === undefined) return start;
  scopes.push({ list: false, function: '', body: body.name });
  return body.at + 1;
}

interface CteBody {
  readonly name: string;
  /** Of the parenthesis that opens it. */
  readonly at: number;
}

function bodyOf(reader: StatementReader, start: number): CteBody | undefined {
  const name = reader.written(start);
  if (name === undefined) return undefined;
  let at = name.end;
  if (reader.mark(at) === '(') while (at < reader.length && reader.mark(at++) !== ')');
  if (reader.word(at) !== 'as') return undefined;
  at = reader.skip(at + 1, 'not materialized', 'materialized');
  return reader.mark(at) === '(' ? { name: name.name, at } : undefined;
}
