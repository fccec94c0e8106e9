import type { EngineName } from './dialect.ts';
import type { SqlScalar, SqlType } from './typed-value.ts';

/** A value as SQL text that means exactly this value, whatever it holds. */
export function literalOf(scalar: SqlScalar, engine: EngineName): string {
  const { cast, text } = scalar;
  if (cast === undefined) return stringLiteral(text, engine);
  switch (cast) {
    case 'boolean':
      return text;
    case 'integer':
    case 'bigint':
    case 'wide-integer':
    case 'numeric':
      // A bare minus would join an operator before it: `1-:n` must not become the comment `1--2`.
      return text.startsWith('-') ? `(${text})` : text;
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return `${cast} ${stringLiteral(text, engine)}`;
  }
}

/** A text in quotes. E'…' is needed only where PostgreSQL may be set to read backslashes in plain strings. */
export function stringLiteral(text: string, engine: EngineName): string {
  const doubled = text.replaceAll("'", "''");
  if (engine === 'postgres' && text.includes('\\')) return `E'${doubled.replaceAll('\\', '\\\\')}'`;
  return `'${doubled}'`;
}

/** The engine's name of a type. */
export function typeName(type: SqlType, engine: EngineName): string {
  if (type === 'wide-integer') return engine === 'duckdb' ? 'hugeint' : 'numeric';
  // Numbers with a fraction are doubles in DuckDB: its `numeric` would cut them to three places.
  return type === 'numeric' && engine === 'duckdb' ? 'double' : type;
}
