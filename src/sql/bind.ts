import { Obstacle } from '../failure.ts';
import type { BoundStatement } from '../ports/database.ts';
import type { Dialect } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';
import { literalOf, typeName } from './literal.ts';
import { type ParameterUse, parametersOf, scanMisplacedInserts } from './parameters.ts';
import { identifierRule, isIdentifier, type SqlScalar, scalarOf, type TypedValue } from './typed-value.ts';

export interface BoundText {
  readonly statement: BoundStatement;
  /** The place in the given text of an offset in the bound text; both 0-based UTF-16 code units. */
  originalOffset(offset: number): number;
}

/** A value that is missing or does not fit; `offset` is its place in the statement's text. */
export class BindObstacle extends Obstacle {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super('config', message);
    this.offset = offset;
  }
}

/**
 * Puts values into one statement: `:name` as a driver bind where both engines take binds (SELECT, INSERT, UPDATE,
 * DELETE, MERGE, VALUES, WITH), else as a typed literal; `${{ params.name }}` as a quoted identifier, or
 * several, for parameters of type `identifier` and `identifier-list` and for `enum` values that read as identifiers.
 * Throws `BindObstacle` for a name without value and for a value that does not fit its type.
 */
export function bindStatement(
  text: string,
  values: Readonly<Record<string, TypedValue>>,
  dialect: Dialect,
): BoundText {
  return bind(
    text,
    values,
    dialect,
    dialect.binds === 'literal' || !takesBinds(tokenize(text, dialect.name)),
  );
}

/** The same for a part of a statement, such as a condition: values as literals, so that parts can be joined. */
export function bindPart(
  text: string,
  values: Readonly<Record<string, TypedValue>>,
  dialect: Dialect,
): { readonly text: string; readonly originalOffset: (offset: number) => number } {
  const { statement, originalOffset } = bind(text, values, dialect, true);
  return { text: statement.text, originalOffset };
}

function bind(
  text: string,
  values: Readonly<Record<string, TypedValue>>,
  dialect: Dialect,
  asLiterals: boolean,
): BoundText {
  const tokens = tokenize(text, dialect.name);
  refuseMisplaced(text, dialect);
  const binds = new Map<string, { placeholder: string; value: string }>();
  const edits = parametersOf(tokens, dialect.name).map((use) => {
    const typed = givenValue(use, values);
    if (use.form === 'insert') return { use, text: namesFor(use, typed, dialect) };
    if (typed.type === 'null') return { use, text: 'null' };
    const scalar = scalarFor(use, typed);
    if (asLiterals) return { use, text: literalOf(scalar, dialect.name) };
    // Where placeholders have no number, a value is given as often as it stands in the text.
    const key = dialect.binds === 'once' ? use.name : `${use.name} ${binds.size}`;
    const known = binds.get(key);
    const bind = known ?? {
      placeholder: dialect.placeholder(binds.size + 1),
      value: boundText(scalar, dialect),
    };
    binds.set(key, bind);
    return { use, text: withCast(bind.placeholder, scalar, dialect) };
  });
  const { bound, originalOffset } = splice(text, edits);
  return {
    statement: { text: bound, values: [...binds.values()].map((bind) => bind.value) },
    originalOffset,
  };
}

/** The sentence that says why a value cannot be used for its type, for findings before anything runs. */
export function valueProblem(typed: TypedValue): string | undefined {
  const scalar = scalarOf(typed);
  return typeof scalar === 'string' ? scalar : undefined;
}

const bindable: ReadonlySet<string> = new Set([
  ...['select', 'insert', 'update', 'delete', 'merge', 'values', 'with', 'from'],
]);

// A statement with placeholders of its own (PREPARE, a function body) must not get our values for them.
function takesBinds(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => token.kind === 'word');
  return (
    first !== undefined &&
    bindable.has(first.text.toLowerCase()) &&
    !tokens.some((token) => token.kind === 'placeholder')
  );
}

function refuseMisplaced(text: string, dialect: Dialect): void {
  const glued = scanMisplacedInserts(text, dialect.name).find((found) => found.reason === 'glued');
  if (glued === undefined) return;
  const written = text.slice(glued.offset, glued.offset + glued.length);
  throw new BindObstacle(
    `${written} stands for a whole name and cannot be joined to other letters. Declare a parameter for the whole name.`,
    glued.offset,
  );
}

function givenValue(use: ParameterUse, values: Readonly<Record<string, TypedValue>>): TypedValue {
  const typed = Object.hasOwn(values, use.name) ? values[use.name] : undefined;
  if (typed !== undefined) return typed;
  const written = use.form === 'bind' ? `:${use.name}` : use.name;
  throw new BindObstacle(
    `There is no parameter for ${written}. Declare it under params in the manifest, or correct the name.`,
    use.offset,
  );
}

function scalarFor(use: ParameterUse, typed: TypedValue): SqlScalar {
  const scalar = scalarOf(typed);
  if (typeof scalar !== 'string') return scalar;
  throw new BindObstacle(`Parameter ${use.name} ${scalar}.`, use.offset);
}

function namesFor(use: ParameterUse, typed: TypedValue, dialect: Dialect): string {
  const names = typed.type === 'identifier-list' ? String(typed.value).split(',') : [String(typed.value)];
  return names.map((name) => dialect.quoteIdentifier(identifierFor(use, typed, name.trim()))).join(', ');
}

function identifierFor(use: ParameterUse, typed: TypedValue, text: string): string {
  if (typed.type !== 'identifier' && typed.type !== 'identifier-list' && typed.type !== 'enum') {
    throw new BindObstacle(
      `Parameter ${use.name} has type ${typed.type}; only identifier and enum may be inserted. Write :${use.name}.`,
      use.offset,
    );
  }
  if (!isIdentifier(text)) throw new BindObstacle(`Parameter ${use.name} ${identifierRule}.`, use.offset);
  return text;
}

/** A value as it is given to the driver. */
function boundText({ text, cast }: SqlScalar, { moment }: Dialect): string {
  if (cast === 'date' || cast === 'timestamp' || cast === 'timestamptz') return moment?.(cast, text) ?? text;
  return text;
}

function withCast(placeholder: string, scalar: SqlScalar, dialect: Dialect): string {
  const type = scalar.cast === undefined ? dialect.textBind : typeName(scalar.cast, dialect.name);
  return type === undefined ? placeholder : `cast(${placeholder} as ${type})`;
}

interface Edit {
  readonly use: ParameterUse;
  readonly text: string;
}

interface Piece {
  readonly bound: number;
  readonly original: number;
  readonly copied: boolean;
}

function splice(text: string, edits: readonly Edit[]) {
  let bound = '';
  let at = 0;
  const pieces: Piece[] = [];
  for (const { use, text: replacement } of edits) {
    pieces.push({ bound: bound.length, original: at, copied: true });
    bound += text.slice(at, use.offset);
    at = use.offset + use.length;
    pieces.push({ bound: bound.length, original: use.offset, copied: false });
    const apart = (neighbour: string | undefined) => (use.form === 'bind' && joinsTo(neighbour) ? ' ' : '');
    bound += `${apart(bound.at(-1))}${replacement}${apart(text[at])}`;
  }
  pieces.push({ bound: bound.length, original: at, copied: true });
  bound += text.slice(at);
  const originalOffset = (offset: number) => {
    const piece = pieces.findLast((candidate) => candidate.bound <= offset) ?? { bound: 0, original: 0 };
    const into = 'copied' in piece && !piece.copied ? 0 : offset - piece.bound;
    return Math.max(0, Math.min(piece.original + into, text.length));
  };
  return { bound, originalOffset };
}

// A value must never become one token with what stands beside it.
function joinsTo(neighbour: string | undefined): boolean {
  return neighbour !== undefined && !/[\s(),;[\]]/.test(neighbour);
}
