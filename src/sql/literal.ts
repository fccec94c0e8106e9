import type { EngineName } from './dialect.ts';
import { dialectOf } from './dialects.ts';
import type { SqlScalar, SqlType } from './typed-value.ts';

/** A value as SQL text that means exactly this value, whatever it holds. */
export function literalOf(scalar: SqlScalar, engine: EngineName): string {
  const { cast, text } = scalar;
  if (cast === undefined) return stringLiteral(text, engine);
  switch (cast) {
    case 'boolean':
      return text;
    case 'wide-integer':
      if (dialectOf(engine).castsWideIntegers) return `cast('${text}' as ${typeName(cast, engine)})`;
      return signed(text);
    case 'integer':
    case 'bigint':
    case 'numeric':
      return signed(text);
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return momentLiteral(cast, text, engine);
  }
}

/** A bare minus would join an operator before it: `1-:n` must not become the comment `1--2`. */
function signed(text: string): string {
  return text.startsWith('-') ? `(${text})` : text;
}

function momentLiteral(type: 'date' | 'timestamp' | 'timestamptz', text: string, engine: EngineName): string {
  if (engine === 'duckdb' || engine === 'postgres') return `${type} ${stringLiteral(text, engine)}`;
  const written = dialectOf(engine).moment?.(type, text) ?? text;
  return `cast(${stringLiteral(written, engine)} as ${typeName(type, engine)})`;
}

/** A text in quotes. E'…' is needed only where PostgreSQL may be set to read backslashes in plain strings. */
export function stringLiteral(text: string, engine: EngineName): string {
  const { backslashEscapes, quoteInString } = dialectOf(engine);
  const escaped = backslashEscapes ? text.replaceAll('\\', '\\\\') : text;
  const quoted = escaped.replaceAll("'", quoteInString);
  if (engine === 'postgres' && text.includes('\\')) return `E'${quoted.replaceAll('\\', '\\\\')}'`;
  return `'${quoted}'`;
}

/** The engine's name of a type in casts. */
export function typeName(type: SqlType, engine: EngineName): string {
  return dialectOf(engine).castTypes[type];
}
