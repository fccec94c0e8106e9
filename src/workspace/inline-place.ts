import type { Position } from '../diagnostic.ts';
import type { ParsedDocument } from '../manifest/document.ts';
import type { DocumentPath } from '../manifest/raw.ts';
import { lineColumn } from '../sql/line-column.ts';

/** A piece of a text value: 0-based, UTF-16 code units. */
export interface Piece {
  readonly offset: number;
  readonly length: number;
}

/**
 * Where a piece of a text value of a YAML document is written. In a literal block and in text on one line the
 * lines of the value are the lines of the file; where they are not (folded text, escapes) the file would
 * show something else there, and the start of the value is given instead. `lines` are those of the file.
 */
export function placeInValue(
  document: ParsedDocument,
  { path, value, lines }: { path: DocumentPath; value: string; lines: readonly string[] },
  piece: Piece,
): Position {
  const start = document.position(path, 'content');
  const within = lineColumn(value, piece.offset);
  const line = start.line + within.line - 1;
  const column = start.column + within.column - 1;
  const written = lines[line - 1]?.slice(column - 1, column - 1 + piece.length);
  if (written !== value.slice(piece.offset, piece.offset + piece.length)) return start;
  return { file: start.file, line, column };
}
