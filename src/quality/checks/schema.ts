import { logicalTypesOf } from '../../manifest/column-types.ts';
import type { CheckKind, CheckOf } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { countVerdict } from '../count-verdict.ts';
import { findColumn, type Relation } from '../relation.ts';
import { checked } from './checked.ts';

const columns = ['difference', 'differences'] as const;

/** The table has the columns that it should, with their types and in their order. */
export const schema: CheckKind<CheckOf<'schema'>> = {
  assertion: ({ table }) => `Table ${table} must have the columns that are listed`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const differences = differencesOf(check, checked(ground));
    const detail = differences.length === 0 ? {} : { detail: differences.slice(0, mostNamed).join('; ') };
    const counted = { count: differences.length, total: undefined, nouns: columns, ...detail };
    return { how: 'known', verdict: countVerdict(check, counted) };
  },
};

const mostNamed = 10;

function differencesOf(check: CheckOf<'schema'>, relation: Relation): string[] {
  const found: { written: string; name: string; at: number }[] = [];
  const differences: string[] = [];
  for (const { name: written, type } of check.columns) {
    const column = columnNamed(relation, written);
    if (column === undefined) {
      differences.push(`no column ${written}`);
      continue;
    }
    found.push({
      written,
      name: column.name,
      at: relation.columns.findIndex(({ name }) => name === column.name),
    });
    const wanted = type === undefined ? undefined : logicalTypesOf(type);
    if (type !== undefined && wanted === undefined) throw new CheckProblem(`${type} is not a type.`);
    if (wanted !== undefined && !wanted.includes(column.type)) {
      differences.push(`${column.name} holds ${column.type}, not ${type}`);
    }
  }
  if (check.extra === 'forbid')
    differences.push(...extraColumns(relation, new Set(found.map(({ name }) => name))));
  if (check.order === 'same') differences.push(...misplaced(found));
  return differences;
}

function columnNamed(relation: Relation, written: string) {
  try {
    return findColumn(relation, written);
  } catch (error) {
    if (error instanceof CheckProblem) return undefined;
    throw error;
  }
}

function extraColumns(relation: Relation, listed: ReadonlySet<string>): string[] {
  return relation.columns.filter(({ name }) => !listed.has(name)).map(({ name }) => `further column ${name}`);
}

function misplaced(found: readonly { readonly written: string; readonly at: number }[]): string[] {
  return found.flatMap(({ written, at }, index) => {
    const before = found[index - 1];
    return before !== undefined && before.at > at ? [`${written} stands before ${before.written}`] : [];
  });
}
