import { type Cursor, char, type Declined, declined } from './fast-cursor.ts';

/**
 * Reads `|`, `|-`, `>` or `>-` and the lines below it that are indented more than `parent`; moves to the start of the
 * line behind. Lines of `>` must be plain: no empty or further indented ones.
 */
export function readBlockText(cursor: Cursor, parent: number): string | Declined {
  const { text } = cursor;
  const folded = text.charCodeAt(cursor.at) === char.greater;
  const strip = text.charCodeAt(cursor.at + 1) === char.minus;
  const headerEnd = cursor.at + (strip ? 2 : 1);
  if (text.charCodeAt(headerEnd) !== char.newline) return declined;
  cursor.at = headerEnd + 1;
  const lines = readLines(cursor, parent);
  if (lines === declined) return declined;
  if (folded && lines.some((line) => line === '' || line.charCodeAt(0) === char.space)) return declined;
  cursor.end = -1;
  return lines.join(folded ? ' ' : '\n') + (strip ? '' : '\n');
}

function readLines(cursor: Cursor, parent: number): string[] | Declined {
  const { text } = cursor;
  const lines: string[] = [];
  let indent = -1;
  let filled = 0;
  while (cursor.at < text.length) {
    const end = text.indexOf('\n', cursor.at);
    if (end < 0) return declined;
    const spaces = spacesAt(text, cursor.at);
    if (cursor.at + spaces === end) {
      // Spaces on an empty line may belong to the text.
      if (spaces > Math.max(indent, 0)) return declined;
      lines.push('');
    } else {
      if (indent < 0 && spaces > parent) indent = spaces;
      if (spaces < indent || indent < 0) {
        if (spaces > parent) return declined;
        break;
      }
      lines.push(text.slice(cursor.at + indent, end));
      filled = lines.length;
    }
    cursor.at = end + 1;
  }
  lines.length = filled;
  return filled === 0 ? declined : lines;
}

function spacesAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === char.space) at++;
  return at - start;
}
