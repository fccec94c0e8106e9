import { Obstacle } from '../../failure.ts';
import type { Dialect } from '../dialect.ts';
import { literalOf } from '../literal.ts';
import { scalarOf } from '../typed-value.ts';
import type { ColumnFacts } from './table-facts.ts';

/**
 * An instant as a value of a column; where the column has no zone, as it is in UTC. Throws `Obstacle` `config` when the
 * column is none of dates or times.
 */
export function timeLiteral(instant: string, { name, type }: ColumnFacts, dialect: Dialect): string {
  if (!/^(date|timestamp)/i.test(type)) {
    throw new Obstacle('config', `The column \`${name}\` has the type ${type}: it must hold dates or times.`);
  }
  const scalar = scalarOf({ type: 'timestamp', value: inUtc(instant, /with time zone|tz/i.test(type)) });
  if (typeof scalar === 'string') throw new Obstacle('config', `${instant} ${scalar}.`);
  return `cast(${literalOf(scalar, dialect.name)} as ${type})`;
}

function inUtc(instant: string, zoned: boolean): string {
  const text = new Date(instant).toISOString();
  return zoned ? text : text.replace('Z', '');
}
