import type { BoundStatement } from '../ports/database.ts';
import type { EngineName } from '../sql/dialect.ts';
import { tokenize } from '../sql/lexer.ts';

const reading = new Set([
  'select',
  'show',
  'describe',
  'desc',
  'exists',
  'explain',
  'with',
  'values',
  'table',
]);
const writing = new Set(['insert', 'into', 'update', 'delete', 'merge', 'call', 'execute']);

/** Whether a statement only reads, as far as its words tell: such may be sent twice. */
export function isReading({ text }: BoundStatement, engine: EngineName): boolean {
  const words = tokenize(text, engine)
    .filter(({ kind }) => kind === 'word')
    .map((word) => word.text.toLowerCase());
  return reading.has(words[0] ?? '') && !words.some((word) => writing.has(word));
}
