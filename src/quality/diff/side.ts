import type { EngineName } from '../../sql/dialect.ts';

/** One state of a table as SQL can read it. */
export interface Side {
  /** Its name in quotes, with what stands before it. */
  readonly sql: string;
  /** Conditions that choose the rows which are compared; `t` is the table. */
  readonly where: readonly string[];
}

/** `"s"."t" as t where …`, for behind FROM. */
export function fromSide({ sql, where }: Side, more: readonly string[] = []): string {
  const all = [...where, ...more];
  return `${sql} as t${all.length === 0 ? '' : ` where ${all.join(' and ')}`}`;
}

/** A whole number from values that is equal for equal rows: NaN, -0 and scale of decimals as the engine compares them. */
export function hashOf(values: readonly string[], engine: EngineName): string {
  if (engine === 'duckdb') return `hash(${values.join(', ')})`;
  return `hash_record_extended(row(${values.join(', ')}), ${seed})`;
}

// PostgreSQL's hash of 0 is the seed, and that of null is 0.
const seed = 8_161_532_149;

/**
 * Sums of hashes, equal for equal rows in any order. PostgreSQL's hash of a row is a sum over its values, and a sum of sums does
 * not see values that changed places between rows: therefore a second one, of hashes hashed again.
 */
export function sumsOf(hash: string, engine: EngineName): string[] {
  const hashes = engine === 'duckdb' ? [hash] : [hash, `hashint8extended(${hash}, ${seed})`];
  return hashes.map((one) => `cast(sum(${one}) as text)`);
}

/** One of `parts` (a power of two) of all keys, always the same. */
export function inSample(values: readonly string[], parts: number, engine: EngineName): string {
  const hash = hashOf(values, engine);
  return engine === 'duckdb' ? `${hash} % ${parts} = 0` : `${hash} & ${parts - 1} = 0`;
}
