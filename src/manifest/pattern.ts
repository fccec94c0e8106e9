import { characterClass, escaped, type Input, literal, Refusal, take } from './pattern-characters.ts';

/** A regular expression in the form that every engine reads the same, or a sentence that says why there is none. */
export type PortablePattern = { readonly pattern: string } | { readonly problem: string };

/**
 * Rewrites a regular expression into the part of the language that databases agree on, to be matched against a
 * whole value: groups that capture nothing, classes of characters written out, no shorthand. What needs
 * back-tracking (back references, look-around) or means different things is refused, so that matching
 * takes linear time where the engine's does.
 */
export function portablePattern(regex: string): PortablePattern {
  const input = { characters: [...regex], at: 0, depth: 0 };
  try {
    const { text, size } = alternatives(input);
    if (input.at < input.characters.length) throw new Refusal('a `)` closes nothing');
    if (size > largestSize) throw new Refusal('its repetitions multiply to more than 2,000 characters');
    return { pattern: text };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

/** Written-out length that no engine minds. */
const largestSize = 2000;
/** PostgreSQL's limit of a repetition. */
const largestRepetition = 255;
const deepest = 50;

interface Piece {
  readonly text: string;
  /** Characters when all repetitions are written out. */
  readonly size: number;
}

function alternatives(input: Input): Piece {
  const branches = [sequence(input)];
  while (input.characters[input.at] === '|') {
    input.at += 1;
    branches.push(sequence(input));
  }
  return {
    text: branches.map(({ text }) => text).join('|'),
    size: branches.reduce((sum, { size }) => sum + size, 0),
  };
}

function sequence(input: Input): Piece {
  let text = '';
  let size = 0;
  // The whole value is matched anyway.
  if (input.depth === 0 && input.characters[input.at] === '^') input.at += 1;
  for (let next = input.characters[input.at]; next !== undefined; next = input.characters[input.at]) {
    if (next === '|' || next === ')') break;
    if (next === '$' && input.depth === 0 && endsBranch(input.characters[input.at + 1])) {
      input.at += 1;
      break;
    }
    const piece = repeated(atom(input), input);
    text += piece.text;
    size += piece.size;
  }
  return { text, size };
}

function endsBranch(character: string | undefined): boolean {
  return character === undefined || character === '|';
}

function atom(input: Input): Piece {
  const character = take(input);
  switch (character) {
    case '(':
      return group(input);
    case '[':
      return { text: characterClass(input), size: 1 };
    case '.':
      return { text: '[^\n]', size: 1 };
    case '\\':
      return { text: escaped(input), size: 1 };
    case '^':
    case '$':
      throw new Refusal(`\`${character}\` stands inside; the whole value is matched anyway`);
    case '*':
    case '+':
    case '?':
    case '{':
      throw new Refusal(
        `\`${character}\` repeats nothing; write \`\\${character}\` for the character itself`,
      );
    default:
      return { text: literal(character), size: 1 };
  }
}

function group(input: Input): Piece {
  if (input.characters[input.at] === '?') {
    if (input.characters[input.at + 1] !== ':') {
      const written = `(?${input.characters[input.at + 1] ?? ''}`;
      throw new Refusal(`\`${written}\` (look-around, flags, names) is not understood by every database`);
    }
    input.at += 2;
  }
  input.depth += 1;
  if (input.depth > deepest) throw new Refusal('its groups are nested too deeply');
  const inner = alternatives(input);
  if (input.characters[input.at] !== ')') throw new Refusal('a `(` is never closed');
  input.at += 1;
  input.depth -= 1;
  return { text: `(?:${inner.text})`, size: inner.size + 1 };
}

function repeated(piece: Piece, input: Input): Piece {
  const quantifier = readQuantifier(input);
  if (quantifier === undefined) return piece;
  // Which of several matches is taken does not matter for a whole value.
  if (input.characters[input.at] === '?') input.at += 1;
  if (['*', '+', '?', '{'].includes(input.characters[input.at] ?? '')) {
    throw new Refusal('a repetition is repeated; put the first into a group `(…)`');
  }
  return { text: `${piece.text}${quantifier.text}`, size: piece.size * quantifier.times };
}

function readQuantifier(input: Input): { text: string; times: number } | undefined {
  const character = input.characters[input.at] ?? '';
  if (['*', '+', '?'].includes(character)) {
    input.at += 1;
    return { text: character, times: 1 };
  }
  if (character !== '{') return undefined;
  const end = input.characters.indexOf('}', input.at);
  const written = end < 0 ? '' : input.characters.slice(input.at, end + 1).join('');
  const [, least = '', comma, most = ''] = /^\{(\d{1,9})(,)?(\d{1,9})?\}$/.exec(written) ?? [];
  if (least === '') throw new Refusal('a `{` begins no repetition such as `{2,5}`; write `\\{` for the sign');
  const times = Math.max(Number(least), Number(most));
  if (times > largestRepetition) throw new Refusal(`\`${written}\` repeats more than 255 times`);
  if (most !== '' && Number(most) < Number(least)) throw new Refusal(`\`${written}\` ends before it begins`);
  input.at = end + 1;
  return { text: written, times: Math.max(1, times + (comma !== undefined && most === '' ? 1 : 0)) };
}
