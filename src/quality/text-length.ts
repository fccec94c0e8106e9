import type { EngineName } from '../sql/dialect.ts';

/** The number of characters of a text, as SQL; not of bytes, which `length` counts on some engines. */
export function textLength(sql: string, engine: EngineName): string {
  return `${withoutCharLength.has(engine) ? 'length' : 'char_length'}(${sql})`;
}

/** Where `length` counts characters, and is the only one. */
const withoutCharLength: ReadonlySet<EngineName> = new Set<EngineName>(['sqlite', 'trino', 'snowflake']);
