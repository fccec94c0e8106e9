/** What the parameters of a text of SQL are looked up in. */
export interface KnownParameters {
  /** Whether `:name` is right. */
  canBind(name: string): boolean;
  /** Whether `${{ params.name }}` is right. */
  canInsert(name: string): boolean;
}

/**
 * Whether SQL can be told to use its parameters rightly without taking it apart: it has no quoting that needs
 * care, and everything that looks like a parameter, even in a comment or string, is one that it may use. False
 * says nothing; the lexer of `src/sql` then decides. Nearly all files are told here, many times faster.
 */
export function isPlainlyRight(text: string, known: KnownParameters): boolean {
  if (text.length > longest || text.includes(':::')) return false;
  // Loops of `exec`, because `matchAll` copies the pattern every time.
  bind.lastIndex = 0;
  for (let use = bind.exec(text); use !== null; use = bind.exec(text)) {
    if (use[1] === undefined || !known.canBind(use[1])) return false;
  }
  if (!text.includes('${{')) return true;
  plain.lastIndex = 0;
  if (!plain.test(text) || plain.lastIndex !== text.length) return false;
  insert.lastIndex = 0;
  for (let use = insert.exec(text); use !== null; use = insert.exec(text)) {
    const [whole, before, name, after] = use;
    const alone = before !== undefined && after !== undefined;
    if (!alone || whole === '${{' || name === undefined || !known.canInsert(name)) return false;
  }
  return true;
}

// The pattern below keeps a place to go back to for every piece of the text.
const longest = 100_000;

/** Every colon before a name that is not the second of a cast. */
const bind = /(?<!:):([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)/g;

/** Text with simple strings, quoted names, line comments and inserts outside of all these, and nothing else special. */
const plain = /(?:[^'"`$\\/-]+|--[^\n]*|-|\/(?!\*)|'[^'\\$]*'|"[^"\\$]*"|\$\{\{[^{}'"]*\}\})*/y;

/** An insert that stands alone, or else only its first characters. */
const insert = /(?:(^|[\s(,])\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}(?=($|[\s),;.])))|\$\{\{/g;
