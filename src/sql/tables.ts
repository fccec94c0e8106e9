import type { EngineName } from './dialect.ts';
import { type StatementReader, statementReader } from './statement-reader.ts';
import { splitStatements } from './statements.ts';
import { readTables } from './tables-read.ts';
import { writtenTables } from './tables-written.ts';

/** The tables of one statement, by names as a manifest writes them: `orders`, `analytics."Order Lines"`, `${{ params.target }}`. */
export interface StatementTables {
  /** 0-based offset of the statement in the whole text, UTF-16 code units. */
  readonly offset: number;
  readonly reads: readonly string[];
  /** Tables and views that it makes, fills, changes or drops; not temporary ones. */
  readonly writes: readonly string[];
  /** Tables that it makes and that end with the session. */
  readonly temporary: readonly string[];
  /**
   * `exact`: all are written in the statement. `inferred`: a name comes from a parameter, or a function is called that may do
   * more. `unknown`: what it does stands elsewhere (`call`, `do`, `execute`, `drop schema … cascade`).
   */
  readonly confidence: Confidence;
}

export type Confidence = 'exact' | 'inferred' | 'unknown';

/**
 * Finds the tables that each statement reads and writes, from its words alone: it takes any text, and never looks into strings,
 * comments and bodies of functions. A name of a CTE or of a temporary table made before is no table.
 */
export function tablesOf(text: string, engine: EngineName): readonly StatementTables[] {
  const temporary = new Set<string>();
  return splitStatements(text, engine).map(({ text: statement, offset }) => {
    const reader = statementReader(statement, engine);
    const head = skipExplain(reader);
    const written = writtenTables(reader, head);
    for (const name of written.temporary) temporary.add(name);
    const lasting = (names: readonly string[]) => [...new Set(names)].filter((name) => !temporary.has(name));
    const reads = isReadable(reader, head) ? lasting(readTables(reader, head)) : [];
    const writes = lasting(written.writes);
    const confidence = confidenceOf(reader, head, [...reads, ...writes]);
    return { offset, reads, writes, temporary: written.temporary, confidence };
  });
}

/** Whether a text changes where names without a schema are looked up. */
export function movesSearchPath(text: string, engine: EngineName): boolean {
  return splitStatements(text, engine).some(({ text: statement }) => {
    const reader = statementReader(statement, engine);
    if (reader.word(0) === 'use') return true;
    return reader.word(0) === 'set' && searchPaths.has(reader.word(reader.skip(1, 'local', 'session')));
  });
}

const searchPaths = new Set(['search_path', 'schema']);

function skipExplain(reader: StatementReader): number {
  if (reader.word(0) !== 'explain') return 0;
  let at = reader.skip(reader.skip(1, 'analyze'), 'verbose');
  if (reader.mark(at) === '(') while (at < reader.length && reader.mark(at++) !== ')');
  return at;
}

/** Other statements have words like `from`, but no table behind them that they read. */
function isReadable(reader: StatementReader, head: number): boolean {
  const first = reader.word(head);
  if (first !== 'create') return !notReading.has(first);
  for (let at = head + 1; at < head + 6; at++) {
    if (['table', 'view'].includes(reader.word(at))) return true;
  }
  return false;
}

const notReading = new Set(['grant', 'revoke', 'comment', 'do', 'call', 'execute', 'set', 'alter', 'drop']);
const elsewhere = new Set(['do', 'call', 'execute', 'prepare', 'attach', 'import']);

function confidenceOf(reader: StatementReader, head: number, names: readonly string[]): Confidence {
  const first = reader.word(head);
  if (elsewhere.has(first)) return 'unknown';
  if (first === 'drop' && ['schema', 'database', 'owned'].includes(reader.word(head + 1))) return 'unknown';
  if (first === 'select' && names.length === 0 && callsFunction(reader, head)) return 'unknown';
  const dynamic = names.some((name) => name.includes('${{'));
  const cascades = first === 'truncate' && reader.word(reader.length - 1) === 'cascade';
  return dynamic || cascades || callsOwnFunction(reader) ? 'inferred' : 'exact';
}

/** `select refresh_orders()`: nothing but the function tells what it does. */
function callsFunction(reader: StatementReader, head: number): boolean {
  const name = reader.written(head + 1);
  return name !== undefined && reader.mark(name.end) === '(' && !harmless.has(name.name);
}

const harmless = new Set(['count', 'now', 'version', 'setval', 'nextval', 'set_config', 'pg_sleep']);

/** A function with a schema before its name is nobody's but the team's; columns lists of INSERT look alike. */
function callsOwnFunction(reader: StatementReader): boolean {
  for (let at = 0; at < reader.length; at++) {
    if (reader.mark(at + 1) !== '.' || reader.mark(at - 1) === '.') continue;
    const name = reader.written(at);
    if (name === undefined || reader.mark(name.end) !== '(' || name.name.startsWith('pg_catalog.')) continue;
    if (!['into', 'table', 'exists', 'references', 'view', 'as', 'copy', 'on'].includes(reader.word(at - 1)))
      return true;
  }
  return false;
}
