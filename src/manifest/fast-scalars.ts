import { type Cursor, char, type Declined, declined, isBreak, isDigit } from './fast-cursor.ts';

type Scalar = string | number | boolean | null;

/** Reads an unquoted value on one line; in `flow`, brackets and commas end it. */
export function readPlain(cursor: Cursor, flow: boolean): Scalar | Declined {
  const { text } = cursor;
  const start = cursor.at;
  if (!startsPlain(text, start)) return declined;
  let at = start;
  // One behind the last character that is no space.
  let end = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === char.newline) break;
    if (code === char.space) continue;
    if (code === char.hash && at > end) {
      if (flow) return declined;
      break;
    }
    if (code === char.colon && endsKey(text.charCodeAt(at + 1), flow)) return declined;
    if (flow && isFlowIndicator(code)) break;
    end = at + 1;
  }
  cursor.at = end;
  cursor.end = end;
  return plainValue(text.slice(start, end));
}

/** Reads a text in quotes on one line, with the most usual escapes. */
export function readQuoted(cursor: Cursor): string | Declined {
  const { text } = cursor;
  const quote = text.charCodeAt(cursor.at);
  let result = '';
  let from = ++cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === char.newline) return declined;
    const escaped = escapeAt(text, cursor.at, quote);
    if (escaped !== undefined) {
      result += text.slice(from, cursor.at) + escaped;
      from = ++cursor.at + 1;
    } else if (code === quote) {
      result += text.slice(from, cursor.at);
      cursor.end = ++cursor.at;
      return result;
    } else if (code === char.backslash && quote === char.doubleQuote) return declined;
  }
  return declined;
}

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };

function escapeAt(text: string, at: number, quote: number): string | undefined {
  const code = text.charCodeAt(at);
  if (quote === char.doubleQuote) {
    return code === char.backslash ? escapes[text.charAt(at + 1)] : undefined;
  }
  return code === quote && text.charCodeAt(at + 1) === quote ? "'" : undefined;
}

// Every character that means something in YAML at the start of a value is left to `yaml`, but a minus before a word.
function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === char.minus) {
    const next = text.charCodeAt(at + 1);
    return isDigit(next) || (next >= 97 && next <= 122);
  }
  return !indicators.has(code) && !isBreak(code);
}

const indicators = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((text) => text.charCodeAt(0)));

function endsKey(next: number, flow: boolean): boolean {
  return isBreak(next) || (flow && isFlowIndicator(next));
}

function isFlowIndicator(code: number): boolean {
  return (
    code === char.comma ||
    code === char.openBracket ||
    code === char.closeBracket ||
    code === char.openBrace ||
    code === char.closeBrace
  );
}

const words = new Map<string, boolean | null>([
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const simpleNumber = /^-?(?:0|[1-9][0-9]{0,14})$|^-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,6}$/;
const anyNumber =
  /^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-f]+|(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;

// The core schema of YAML 1.2; unusual numbers are left to `yaml`.
function plainValue(text: string): Scalar | Declined {
  const first = text.charCodeAt(0);
  // Before the letters come digits, signs and the dot.
  if (first < 65) {
    if (simpleNumber.test(text)) return text.startsWith('-0') ? declined : Number(text);
    return anyNumber.test(text) ? declined : text;
  }
  const word = text.length <= 5 ? words.get(text) : undefined;
  return word === undefined ? text : word;
}
