/**
 * What Python's `str()` gives for a JSON text that Python has read: `true` is `True`, a list is written as Python
 * writes one, a text is itself. Numbers stay as they are written.
 */
export function pythonText(json: string): string {
  const written = json.trim();
  const outermost = jsonString(written);
  if (outermost !== undefined) return outermost;
  return written.replace(token, (part) => {
    if (Object.hasOwn(words, part)) return words[part] ?? part;
    if (part.startsWith('"')) return pythonQuoted(jsonString(part) ?? part);
    return part.trim() === '' ? '' : part;
  });
}

const token = /"(?:[^"\\]|\\.)*"|\s+|[a-z]+|[,:]/g;
const words: Readonly<Record<string, string>> = {
  true: 'True',
  false: 'False',
  null: 'None',
  ',': ', ',
  ':': ': ',
};

function jsonString(text: string): string | undefined {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(text)) return undefined;
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** As `repr()` does: single quotes, unless only double ones keep the text free of backslashes. */
function pythonQuoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\\p{Cc}\u00a0\u00ad]/gu, (character) =>
    Object.hasOwn(escapes, character) ? (escapes[character] ?? character) : hex(character),
  );
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function hex(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
