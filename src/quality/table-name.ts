import type { Dialect } from '../sql/dialect.ts';
import { isIdentifier, type TypedValue } from '../sql/typed-value.ts';

/** A name as SQL text that can only be a name, or a sentence that says why it cannot be used. */
export type QuotedName = { readonly sql: string } | { readonly problem: string };

/**
 * A table as a manifest writes it: parts joined by dots, each plain (`orders`) or in quotes (`"Order Lines"`), or
 * `${{ params.x }}`. Plain parts mean what they mean unquoted in SQL, so that most engines read them in one case; parts
 * in quotes and inserted ones are taken as they are.
 */
export function quoteTable(
  text: string,
  values: Readonly<Record<string, TypedValue>>,
  dialect: Dialect,
): QuotedName {
  const part =
    /(?:"((?:[^"]|"")+)"|\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}|([^".\s](?:[^".]*[^".\s])?))(\.|$)/y;
  const parts: string[] = [];
  for (let at = 0; at < text.length || parts.length === 0; at = part.lastIndex) {
    part.lastIndex = at;
    const found = part.exec(text);
    if (found === null) return { problem: `«${text}» is not a table name such as analytics.orders` };
    const [, quoted, parameter, plain] = found;
    if (parameter !== undefined) {
      const inserted = insertedName(parameter, values);
      if ('problem' in inserted) return inserted;
      parts.push(dialect.quoteIdentifier(inserted.name));
    } else {
      parts.push(
        dialect.quoteName(quoted === undefined ? fold(plain ?? '', dialect) : quoted.replaceAll('""', '"')),
      );
    }
    if (found[4] === '') return { sql: parts.join('.') };
  }
  return { problem: `«${text}» ends with a dot` };
}

/** A column's name: plain, in quotes, or any other text such as `Order Id`, which is taken as it is. */
export function foldedName(text: string, dialect: Pick<Dialect, 'folds'>): string {
  const quoted = /^"((?:[^"]|"")+)"$/.exec(text)?.[1];
  return quoted === undefined ? fold(text, dialect) : quoted.replaceAll('""', '"');
}

function insertedName(
  parameter: string,
  values: Readonly<Record<string, TypedValue>>,
): { readonly name: string } | { readonly problem: string } {
  const typed = Object.hasOwn(values, parameter) ? values[parameter] : undefined;
  if (typed === undefined) return { problem: `there is no parameter ${parameter}` };
  if (typed.type !== 'identifier' && typed.type !== 'enum') {
    return {
      problem: `parameter ${parameter} has type ${typed.type}; a table name takes identifier or enum`,
    };
  }
  const name = String(typed.value);
  return isIdentifier(name) ? { name } : { problem: `the value of parameter ${parameter} is not a name` };
}

// As the engine folds what is not quoted: ASCII letters only.
function fold(name: string, { folds }: Pick<Dialect, 'folds'>): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*$/.test(name);
  if (!plain || folds === 'no') return name;
  return folds === 'lower'
    ? name.replace(/[A-Z]+/g, (text) => text.toLowerCase())
    : name.replace(/[a-z]+/g, (text) => text.toUpperCase());
}
