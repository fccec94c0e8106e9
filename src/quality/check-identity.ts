import type { Check } from '../manifest/check.ts';

/** What tells a check from the others of its job, as far as a result of it says so. */
export interface CheckIdentity {
  readonly id: string;
  /** Absent in records that are older than it. */
  readonly key?: string;
  readonly type: string;
  readonly table?: string;
}

/**
 * A name for what a check asserts: type, table, columns, condition and SQL. Bounds, accepted values, threshold and
 * severity are not in it, so that a rule which is made stricter is still the same check. `inputs` are those of the
 * template that brings it.
 */
export function checkKey(check: Check, inputs: Readonly<Record<string, unknown>> = {}): string {
  const fields = new Map(Object.entries(check));
  const parts = identifying.map((name) => {
    // The columns of a table's schema are the rule itself.
    if (check.type === 'schema' && name === 'columns') return null;
    return plain(fields.get(name));
  });
  return hash(JSON.stringify([...parts, inputs]));
}

const identifying = [
  ...['type', 'connection', 'table', 'where', 'column', 'columns', 'sql'],
  ...['to', 'keys', 'other', 'key', 'measures'],
];

/** The one of several results that is about the same check: the same assertion, else the same id that a person gave. */
export function findSame<T extends CheckIdentity>(check: CheckIdentity, among: readonly T[]): T | undefined {
  const alike = check.key === undefined ? [] : among.filter(({ key }) => key === check.key);
  const sameId = (one: CheckIdentity): boolean => one.id === check.id && one.type === check.type;
  const [first] = alike;
  if (first !== undefined) return alike.find(sameId) ?? first;
  // A made id can come to mean something else; in old records it is all there is.
  return among.find((one) => sameId(one) && (one.key === undefined || !isMadeId(check)));
}

/** Whether an id comes from table and type, or from the position in the list. */
function isMadeId({ id, type, table }: CheckIdentity): boolean {
  return /^(?:sql|compare)-\d+$/.test(id) || (table !== undefined && id.startsWith(`${table}.${type}`));
}

// SQL that is only written with other line breaks is the same.
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/g, ' ');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => [name, plain(one)]);
}

/** Two FNV-1a sums of 32 bits: enough to tell the checks of one job apart. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x2f0b4a37];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ (code + at), 0x01000193) >>> 0;
  }
  return [one, other].map((sum) => sum.toString(16).padStart(8, '0')).join('');
}
