import type { LogicalType } from '../manifest/column-types.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { Dialect } from '../sql/dialect.ts';
import { CheckProblem } from './check-problem.ts';
import { foldedName } from './table-name.ts';

/** A table or a query, with the columns that it has. */
export interface Relation {
  /** As people know it. */
  readonly name: string;
  /** What can stand behind FROM. */
  readonly sql: string;
  readonly columns: readonly RelationColumn[];
  readonly dialect: Dialect;
}

export interface RelationColumn {
  readonly name: string;
  readonly type: LogicalType;
}

export interface FoundColumn extends RelationColumn {
  /** Quoted. */
  readonly sql: string;
}

/**
 * The column that a name of a manifest means: as unquoted SQL would read it, else exactly as written, else the only
 * one that differs by capitals. Throws `CheckProblem` when there is none.
 */
export function findColumn(relation: Relation, written: string): FoundColumn {
  const folded = foldedName(written, relation.dialect);
  const lower = folded.toLowerCase();
  const similar = relation.columns.filter(({ name }) => name.toLowerCase() === lower);
  const found =
    relation.columns.find(({ name }) => name === folded) ??
    relation.columns.find(({ name }) => name === written) ??
    (similar.length === 1 ? similar[0] : undefined);
  if (found === undefined) throw noColumn(relation, written);
  return { ...found, sql: relation.dialect.quoteName(found.name) };
}

const mostNamed = 20;

function noColumn({ name, columns }: Relation, written: string): CheckProblem {
  const names = columns.map((column) => column.name);
  const near = didYouMean(written, names);
  const more = names.length > mostNamed ? ', …' : '';
  const message = `${name} has no column ${written}. It has ${names.slice(0, mostNamed).join(', ')}${more}.`;
  return new CheckProblem(message, {
    class: 'user',
    rule: 'sql-syntax',
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}
