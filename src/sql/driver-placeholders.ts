import type { EngineName } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';
import { literalOf } from './literal.ts';
import { scalarOf, type TypedValue } from './typed-value.ts';

/** Values as drivers of Python take them: in their order, or by name. */
export type DriverParameters = readonly TypedValue[] | Readonly<Record<string, TypedValue>>;

/**
 * Puts values in for the placeholders that drivers of Python know: `?`, `%s` and `$1` in their order, `%(name)s`,
 * `:name` and `$name` by name, each as a literal of its engine. Nothing in strings and comments is touched. A text says
 * what is wrong.
 */
export function fillPlaceholders(
  text: string,
  parameters: DriverParameters,
  engine: EngineName,
): { readonly text: string } | { readonly problem: string } {
  const tokens = tokenize(text, engine).filter(({ kind }) => kind === 'mark' || kind === 'placeholder');
  const uses = tokens.flatMap((token) => useAt(text, token, parameters) ?? []);
  // Where a text has both, `?` is an operator of PostgreSQL.
  const formats = uses.some(({ form }) => form === 'format');
  const wanted = uses.filter(({ form }) => form !== 'mark' || !formats);
  const counted = wanted.filter(({ form }) => form === 'format' || form === 'mark').length;
  const numbered = wanted.some(({ form }) => form === 'number');
  if (Array.isArray(parameters) && !numbered && counted !== parameters.length) {
    return { problem: `The statement has ${counted} placeholders for ${parameters.length} values.` };
  }
  return fill(text, wanted, parameters, engine);
}

interface Use {
  readonly form: 'mark' | 'format' | 'number' | 'name' | 'percent';
  readonly offset: number;
  readonly length: number;
  readonly name: string;
}

function useAt(text: string, token: Token, parameters: DriverParameters): Use | undefined {
  const { offset, text: written } = token;
  const byName = !Array.isArray(parameters);
  const use = (form: Use['form'], length: number, name = ''): Use => ({ form, offset, length, name });
  if (written === '%') {
    const [all, name] = read(/%(?:s(?!\w)|\((\w+)\)s|%)/y, text, offset) ?? [];
    if (all === undefined) return undefined;
    if (all === '%%') return use('percent', 2);
    return name === undefined ? use('format', 2) : use('name', all.length, name);
  }
  if (written === '?') return byName ? undefined : use('mark', 1);
  if (written.startsWith('$')) {
    const name = written.slice(1);
    return /^\d+$/.test(name) ? use('number', written.length, name) : use('name', written.length, name);
  }
  if (written !== ':' || !byName) return undefined;
  const name = read(/:([A-Za-z_]\w*)/y, text, offset)?.[1];
  return name !== undefined && Object.hasOwn(parameters, name)
    ? use('name', name.length + 1, name)
    : undefined;
}

function read(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

function fill(text: string, uses: readonly Use[], parameters: DriverParameters, engine: EngineName) {
  let filled = '';
  let at = 0;
  let next = 0;
  for (const { form, offset, length, name } of uses) {
    // The second of `%%` is a token, too.
    if (offset < at) continue;
    filled += text.slice(at, offset);
    at = offset + length;
    if (form === 'percent') {
      filled += '%';
      continue;
    }
    const key = form === 'number' ? String(Number(name) - 1) : form === 'name' ? name : String(next++);
    const typed: TypedValue | undefined = Object.hasOwn(parameters, key)
      ? Reflect.get(parameters, key)
      : undefined;
    if (typed === undefined) return { problem: `There is no value for ${text.slice(offset, at)}.` };
    const scalar = scalarOf(typed);
    if (typed.type === 'null') filled += ' null ';
    else if (typeof scalar === 'string')
      return { problem: `The value for ${text.slice(offset, at)} ${scalar}.` };
    else filled += ` ${literalOf(scalar, engine)} `;
  }
  return { text: filled + text.slice(at) };
}
