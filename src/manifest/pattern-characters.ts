/** A regular expression while it is read, by code points. */
export interface Input {
  readonly characters: readonly string[];
  at: number;
  depth: number;
}

/** Why a regular expression is not taken: a part of a sentence. */
export class Refusal extends Error {}

const shorthand: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_', s: ' \t\n\r\f\v' };
const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

/** What follows a backslash, as a class or a character that stands for itself. */
export function escaped(input: Input): string {
  const character = take(input);
  const set = shorthand[character.toLowerCase()];
  if (set !== undefined) return `[${character === character.toLowerCase() ? '' : '^'}${set}]`;
  return literal(escapedCharacter(character, input));
}

function escapedCharacter(character: string, input: Input): string {
  const control = controls[character];
  if (control !== undefined) return control;
  const length = character === 'x' ? 2 : character === 'u' ? 4 : 0;
  if (length > 0) {
    const digits = input.characters.slice(input.at, input.at + length).join('');
    if (!/^[0-9A-Fa-f]+$/.test(digits) || digits.length < length || !isCharacter(digits)) {
      throw new Refusal(`\`\\${character}${digits}\` is no character`);
    }
    input.at += length;
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }
  if (/[A-Za-z0-9]/.test(character)) {
    const what = /[1-9]/.test(character) ? 'a back reference' : 'no sign that every database knows';
    throw new Refusal(`\`\\${character}\` is ${what}`);
  }
  return character;
}

// Neither the zero byte nor half of a character.
function isCharacter(digits: string): boolean {
  const code = Number.parseInt(digits, 16);
  return code > 0 && (code < 0xd800 || code > 0xdfff);
}

/** What follows a `[`, up to its end. */
export function characterClass(input: Input): string {
  const negated = input.characters[input.at] === '^';
  if (negated) input.at += 1;
  let text = '';
  while (input.characters[input.at] !== ']') {
    if (input.characters[input.at] === '[' && /[:.=]/.test(input.characters[input.at + 1] ?? '')) {
      throw new Refusal('`[:…:]` is not understood by every database; write the characters out');
    }
    text += classItem(input);
  }
  input.at += 1;
  if (text === '') throw new Refusal('`[]` holds no character; write `\\]` for the sign');
  return `[${negated ? '^' : ''}${text}]`;
}

function classItem(input: Input): string {
  const first = classCharacter(input);
  if (first.length > 2 && shorthandTexts.has(first)) return first;
  const isRange = input.characters[input.at] === '-' && input.characters[input.at + 1] !== ']';
  if (!isRange) return classLiteral(first);
  input.at += 1;
  const last = classCharacter(input);
  if (shorthandTexts.has(last) || (last.codePointAt(0) ?? 0) < (first.codePointAt(0) ?? 0)) {
    throw new Refusal(`\`${first}-${last}\` is no range of characters`);
  }
  return `${classLiteral(first)}-${classLiteral(last)}`;
}

const shorthandTexts: ReadonlySet<string> = new Set(Object.values(shorthand));

function classCharacter(input: Input): string {
  const character = take(input, 'a `[` is never closed');
  if (character !== '\\') return character;
  const next = take(input);
  const set = shorthand[next];
  if (set !== undefined) return set;
  if (shorthand[next.toLowerCase()] !== undefined) {
    throw new Refusal(`\`\\${next}\` cannot stand in \`[…]\``);
  }
  return escapedCharacter(next, input);
}

function classLiteral(character: string): string {
  return /[\]^\-[\\&~|]/.test(character) ? `\\${character}` : character;
}

/** A character that means itself, whatever it is. */
export function literal(character: string): string {
  return /[.^$*+?()[\]{}|\\]/.test(character) ? `\\${character}` : character;
}

/** The next character. */
export function take(input: Input, problem = 'it ends with a single `\\`'): string {
  const character = input.characters[input.at];
  if (character === undefined) throw new Refusal(problem);
  if (character === '\0') throw new Refusal('it holds a zero byte');
  input.at += 1;
  return character;
}
