import type { TestCell } from '../../manifest/unit-test.ts';
import type { Cell } from './compare-rows.ts';

/** Kinds of types, by how their values are compared. */
export type CellKind = 'whole' | 'decimal' | 'float' | 'date' | 'other';

/** By the engine's name of the type. */
export function cellKind(type: string): CellKind {
  if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(type)) return 'whole';
  if (type.startsWith('DECIMAL')) return type.endsWith(']') ? 'other' : 'decimal';
  if (type === 'FLOAT' || type === 'DOUBLE') return 'float';
  return type === 'DATE' ? 'date' : 'other';
}

/** A value that the database gave. */
export function cellOf(value: unknown, kind: CellKind): Cell {
  if (value === null || value === undefined) return { text: null };
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (kind === 'other' || kind === 'date') return { text };
  const number = Number(value);
  // Zero has one value only.
  return Number.isNaN(number) ? { text } : { text: number === 0 && kind === 'float' ? '0' : text, number };
}

/** A value that was expected, and what the database made of it in the type of its column. */
export function expectedCell(written: TestCell, read: unknown, kind: CellKind): Cell {
  if (written === null) return { text: null };
  const lost = read === null || read === undefined || losesValue(String(written), read, kind);
  return lost ? { text: String(written), unfit: true } : cellOf(read, kind);
}

/** Whether reading a text as a value of the column made another value of it: 1.5 as a whole number is 2. */
function losesValue(written: string, read: unknown, kind: CellKind): boolean {
  if (kind === 'date')
    return !/^.{10}(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00(?::?00)?)?)?$/.test(written.trim());
  if (kind !== 'whole' && kind !== 'decimal') return false;
  const [before, after] = [digits(written), digits(String(read))];
  return before === undefined || after === undefined ? Number(written) !== Number(read) : before !== after;
}

/** A number without what does not change it; undefined when it has an exponent. */
function digits(text: string): string | undefined {
  const parts = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, sign, whole = '', fraction = ''] = parts;
  const size = `${whole === '' ? '0' : whole}.${fraction}`;
  return sign === '-' && size !== '0.' ? `-${size}` : size;
}
