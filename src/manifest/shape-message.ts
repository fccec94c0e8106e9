import { didYouMean } from './did-you-mean.ts';
import type { Path } from './place.ts';
import { quoted } from './quoted.ts';
import type { ShapeError } from './shape-error.ts';
import { typeHint } from './type-hint.ts';

/** Longer lists of keys are in the documentation. */
const mostNamed = 20;

export interface Explanation {
  readonly code: string;
  readonly message: string;
  /** Where, below the path of the error. */
  readonly at?: Path;
  readonly part: 'key' | 'value';
  readonly hint?: string;
}

/** The key that an unknown one most likely means. */
export function meantKey({ keyword, params, parentSchema, data }: ShapeError): string | undefined {
  if (keyword !== 'additionalProperties') return undefined;
  const known = Object.keys(parentSchema?.properties ?? {}).filter((name) => !hasKey(data, name));
  return didYouMean(String(params['additionalProperty']), known);
}

/** A validator's error in words for the author of the file; `path` is where the value is. */
export function explainShapeError(error: ShapeError, path: Path): Explanation {
  const { propertyName } = error;
  if (propertyName !== undefined) return badFormat(error, [propertyName], 'key');
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, String(error.params['additionalProperty']));
    case 'required':
      return missingKey(String(error.params['missingProperty']));
    case 'not':
      return noAlternative(error);
    case 'type':
      return wrongType(error, path);
    case 'enum':
    case 'const':
      return notAllowed(error, path);
    case 'pattern':
      return badFormat(error, [], 'value');
    case 'uniqueItems':
      return repeatedItem(error, path);
    default:
      return outOfBounds(error, path);
  }
}

function unknownKey(error: ShapeError, key: string): Explanation {
  const { parentSchema, data } = error;
  const [present] = (parentSchema?.alternatives ?? []).filter((name) => name !== key && hasKey(data, name));
  if (present !== undefined && parentSchema?.alternatives?.includes(key)) {
    const message = `${quoted(key)} cannot stand beside ${quoted(present)}: keep one of them, or make two entries.`;
    return { code: 'not-allowed', message, at: [key], part: 'key' };
  }
  const known = Object.keys(parentSchema?.properties ?? {});
  const near = meantKey(error);
  return {
    code: 'unknown-key',
    message: `Unknown key ${quoted(key)}.${near === undefined && known.length <= mostNamed ? ` These are known here: ${list(known)}.` : ''}`,
    at: [key],
    part: 'key',
    ...(near !== undefined && { hint: `did you mean \`${near}\`?` }),
  };
}

function missingKey(key: string): Explanation {
  return { code: 'missing-key', message: `The key ${quoted(key)} is missing here.`, part: 'key' };
}

function noAlternative({ parentSchema, data }: ShapeError): Explanation {
  const alternatives = parentSchema?.alternatives ?? [];
  for (const key of typeof data === 'object' && data !== null ? Object.keys(data) : []) {
    const near = didYouMean(key, alternatives);
    if (near === undefined) continue;
    const message = `Unknown key ${quoted(key)}.`;
    return { code: 'unknown-key', message, at: [key], part: 'key', hint: `did you mean \`${near}\`?` };
  }
  return {
    code: 'missing-key',
    message: `One of the keys ${list(alternatives, 'or')} is missing here.`,
    part: 'key',
  };
}

function wrongType({ params, parentSchema, data }: ShapeError, path: Path): Explanation {
  const expected = [params['type']].flat().map(String);
  const told = parentSchema?.patternErrorMessage;
  const fits =
    parentSchema?.pattern === undefined || new RegExp(parentSchema.pattern, 'u').test(String(data));
  const hint = fits ? typeHint(expected, data, path) : undefined;
  if (data === null) {
    const message = `${nameOf(path)} is empty: give it ${kinds(expected)}, or remove it.`;
    return { code: 'wrong-type', message, part: 'key' };
  }
  return {
    code: 'wrong-type',
    message: told ?? `${nameOf(path)} must be ${kinds(expected)}, not ${kindOf(data, expected)}.`,
    part: 'value',
    ...(hint !== undefined && { hint }),
  };
}

function notAllowed({ keyword, params, data }: ShapeError, path: Path): Explanation {
  const allowed = (keyword === 'const' ? [params['allowedValue']] : [params['allowedValues']].flat()).map(
    String,
  );
  const near = typeof data === 'string' ? didYouMean(data, allowed) : undefined;
  const one = allowed.length === 1 ? '' : 'one of ';
  const onlyQuoted = typeof data === 'string' && allowed.includes(data);
  const hint = onlyQuoted
    ? 'take the quotes away'
    : near === undefined
      ? undefined
      : `did you mean \`${near}\`?`;
  return {
    code: 'not-allowed',
    message: `${nameOf(path)} must be ${one}${list(allowed, 'or')}.`,
    part: 'value',
    ...(hint !== undefined && { hint }),
  };
}

function badFormat({ parentSchema }: ShapeError, at: Path, part: 'key' | 'value'): Explanation {
  const message = parentSchema?.patternErrorMessage ?? 'This is not written as it should be.';
  return { code: 'bad-format', message, at, part };
}

function repeatedItem({ params }: ShapeError, path: Path): Explanation {
  const place = Math.max(Number(params['i']), Number(params['j']));
  return { code: 'repeated-item', message: `${nameOf(path)} names this twice.`, at: [place], part: 'value' };
}

function outOfBounds({ keyword, params }: ShapeError, path: Path): Explanation {
  const limit = String(params['limit']);
  const name = nameOf(path);
  const sentences: Record<string, string> = {
    minimum: `${name} must be at least ${limit}.`,
    maximum: `${name} must be at most ${limit}.`,
    minLength: `${name} must not be empty.`,
    maxLength: `${name} must have at most ${limit} characters.`,
    minItems: limit === '1' ? `${name} must not be an empty list.` : `${name} must have ${limit} items.`,
    maxItems: `${name} must have at most ${limit} items.`,
    minProperties: `${name} must not be empty.`,
  };
  return {
    code: 'out-of-bounds',
    message: sentences[keyword] ?? `${name} does not fit (${keyword}).`,
    part: 'value',
  };
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'string' ? quoted(last) : 'This item';
}

const kindNames: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
};

function kinds(types: readonly string[]): string {
  const names = types.map((type) => kindNames[type] ?? type);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function kindOf(data: unknown, expected: readonly string[]): string {
  if (typeof data === 'number' && expected.includes('integer')) return `${data}`;
  return Array.isArray(data) ? 'a list' : (kindNames[typeof data] ?? 'this');
}

function list(names: readonly string[], last = 'and'): string {
  const words = names.map(quoted);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function hasKey(data: unknown, key: string): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key);
}
