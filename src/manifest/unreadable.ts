import type { Problem } from './problem.ts';

/** In UTF-16 code units; a hundred times a large manifest. */
const longestText = 256 * 1024;

/** Brackets without a partner, wherever they stand. */
const mostLoneBrackets = 500;

/** The first reason not to hand a text to the YAML reader at all: size, bytes that are no text, brackets without end. */
export function findUnreadable(text: string): Problem | undefined {
  if (text.length > longestText) {
    const message = `The file is too large: ${Math.ceil(text.length / 1024)} KiB, and at most ${longestText / 1024} KiB are read. Move SQL and scripts to files of their own.`;
    return { code: 'too-large', message, start: 0 };
  }
  return findBinary(text) ?? findDirective(text) ?? findLoneBrackets(text);
}

function findBinary(text: string): Problem | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const found = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]/.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0);
  const message =
    code === 0xfffd
      ? 'This is not UTF-8 text: save the file as UTF-8.'
      : code === 0x0d
        ? 'A line ends with a carriage return alone: save the file with LF or CRLF line ends.'
        : `The file holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}: remove it, or save the file as UTF-8 text.`;
  return { code: 'not-text', message, start: found.index, end: found.index + 1 };
}

function findDirective(text: string): Problem | undefined {
  const start = /^(?:[ ]*(?:#[^\n]*)?\n)*%/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const message = 'YAML directives (lines that start with `%`) are not used here: remove the line.';
  return { code: 'yaml-directive', message, start: start - 1, end: start };
}

// The YAML reader needs seconds for thousands of brackets without a partner.
function findLoneBrackets(text: string): Problem | undefined {
  let open = 0;
  let lone = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open++;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    else if (code === 0x5d || code === 0x7d) lone++;
    if (open > mostLoneBrackets || lone > mostLoneBrackets) {
      const which = open > mostLoneBrackets ? 'are not closed' : 'close nothing';
      const message = `More than ${mostLoneBrackets} brackets ${which}, up to here.`;
      return { code: 'too-deep', message, start: at, end: at + 1 };
    }
  }
  return undefined;
}
