import { logicalTypesOf } from '../../manifest/column-types.ts';
import type { ContractColumn, TableContract } from '../../workspace/contract/table-contract.ts';
import type { ContractDifference } from './contract-change.ts';

/** Columns that come, go or hold something else. */
export function compareColumns(before: TableContract, after: TableContract): ContractDifference[] {
  const now = new Map(after.columns.map((column) => [column.name.toLowerCase(), column]));
  const known = new Set(before.columns.map(({ name }) => name.toLowerCase()));
  const changed = before.columns.flatMap((was) => {
    const is = now.get(was.name.toLowerCase());
    if (is === undefined) {
      const { file, line, column } = after.origin;
      const text = `Column \`${was.name}\` is gone`;
      return [{ breaks: 'readers', text, columns: [was.name], file, line, column } as const];
    }
    const difference = compareTypes(was, is);
    return difference === undefined ? [] : [placed(difference, is)];
  });
  const added = after.columns
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map((column) => placed({ text: `Column \`${column.name}\` is new` }, column));
  return [...changed, ...added];
}

type Difference = Pick<ContractDifference, 'breaks' | 'text'>;

function placed(difference: Difference, { name, origin }: ContractColumn): ContractDifference {
  const { file, line, column } = origin;
  return { ...difference, columns: [name], file, line, column };
}

function compareTypes(was: ContractColumn, is: ContractColumn): Difference | undefined {
  const [old, now] = [typesOf(was), typesOf(is)];
  const [from, to] = [nameOf(was), nameOf(is)];
  const column = `\`${is.name}\``;
  if (old.length === 0 && now.length === 0) return undefined;
  if (old.length === 0) return { breaks: 'writers', text: `The type of ${column} is promised now: ${to}` };
  if (now.length === 0) {
    return { breaks: 'readers', text: `The type of ${column} is not promised any more, it was ${from}` };
  }
  const [kept, fits] = [old.every((type) => now.includes(type)), now.every((type) => old.includes(type))];
  if (kept && fits) return compareSizes(was, is);
  const change = `from ${from} to ${to}`;
  if (fits) return { breaks: 'writers', text: `The type of ${column} is narrowed ${change}` };
  if (kept) return { breaks: 'readers', text: `The type of ${column} is widened ${change}` };
  return { breaks: 'readers', text: `The type of ${column} changes ${change}` };
}

/** Lists and objects have no type that all databases know: there the words are compared. */
function typesOf({ type, logicalType, physicalType }: ContractColumn): readonly string[] {
  if (type !== undefined) return logicalTypesOf(type) ?? [type];
  const word = logicalType ?? physicalType;
  return word === undefined ? [] : [word.toLowerCase()];
}

function nameOf({ type, logicalType, physicalType }: ContractColumn): string {
  return `\`${physicalType ?? logicalType ?? type ?? ''}\``;
}

function compareSizes(was: ContractColumn, is: ContractColumn): Difference | undefined {
  const [old, now] = [sizesOf(was.physicalType), sizesOf(is.physicalType)];
  const change = `from ${nameOf(was)} to ${nameOf(is)}`;
  const column = `\`${is.name}\``;
  const least = Math.max(old.length, now.length);
  const pairs = Array.from({ length: least }, (_, at) => [old[at] ?? Infinity, now[at] ?? Infinity] as const);
  if (pairs.some(([from, to]) => to < from)) {
    return { breaks: 'writers', text: `The type of ${column} is narrowed ${change}` };
  }
  return pairs.some(([from, to]) => to > from)
    ? { text: `The type of ${column} is widened ${change}` }
    : undefined;
}

/** Numbers that say how much fits into a type: `varchar(20)` is 20, `bigint` 8 bytes; empty: nothing is said. */
function sizesOf(physicalType: string | undefined): readonly number[] {
  const [, word = '', numbers] =
    /^\s*([a-z0-9 ]+?)\s*(?:\(([\d\s,]+)\))?\s*$/i.exec(physicalType ?? '') ?? [];
  const bytes = Object.hasOwn(widths, word.toLowerCase()) ? widths[word.toLowerCase()] : undefined;
  if (bytes !== undefined) return [bytes];
  const [whole, scale] = (numbers ?? '')
    .split(',')
    .map((text) => (text.trim() === '' ? undefined : Number(text)));
  if (whole === undefined) return [];
  // Of a decimal: digits before the point, and behind it.
  return scale === undefined ? [whole] : [whole - scale, scale];
}

const widths: Readonly<Record<string, number>> = {
  ...{ tinyint: 1, int1: 1, smallint: 2, int2: 2, int: 4, integer: 4, int4: 4, bigint: 8, int8: 8, long: 8 },
  ...{ hugeint: 16, real: 4, float4: 4, 'double precision': 8, double: 8, float8: 8 },
};
