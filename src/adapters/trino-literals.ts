import type { BoundStatement } from '../ports/database.ts';
import { tokenize } from '../sql/lexer.ts';
import { stringLiteral } from '../sql/literal.ts';

/** A statement with its values written out, as Trino takes none beside the text. */
export interface WrittenStatement {
  readonly text: string;
  /** The place in the given text of an offset in the written one. */
  originalOffset(offset: number): number;
}

/** Writes the values as texts in place of the marks: Trino's strings have no escape but the doubled quote. */
export function writeValues({ text, values }: BoundStatement): WrittenStatement {
  if (values.length === 0) return { text, originalOffset: (offset) => offset };
  const marks = tokenize(text, 'trino').filter((token) => token.text === '?');
  if (marks.length !== values.length) {
    throw new Error(`The statement has ${marks.length} marks for ${values.length} values.`);
  }
  let written = '';
  let from = 0;
  const moves: { readonly at: number; readonly by: number }[] = [];
  for (const [index, mark] of marks.entries()) {
    const value = values[index];
    written += text.slice(from, mark.offset);
    written += value === null || value === undefined ? 'null' : stringLiteral(String(value), 'trino');
    from = mark.offset + 1;
    moves.push({ at: written.length, by: from - written.length });
  }
  const originalOffset = (offset: number) => {
    const move = moves.findLast(({ at }) => at <= offset);
    return Math.max(0, Math.min(offset + (move?.by ?? 0), text.length));
  };
  return { text: written + text.slice(from), originalOffset };
}
