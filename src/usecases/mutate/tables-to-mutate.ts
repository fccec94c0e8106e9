import { quoteTable } from '../../quality/table-name.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { connectionIn, type WrittenTable } from '../stage-data/job-tables.ts';
import type { MutateScope } from './mutate-table.ts';

/** More tables take too long for a person who waits. */
const mostTables = 30;

/** The tables that a job writes, each once; where none is known, those that its checks look at. */
export function tablesToMutate(
  written: readonly WrittenTable[],
  scope: MutateScope,
): { readonly tables: readonly WrittenTable[]; readonly notes: readonly string[] } {
  const found = written.length > 0 ? written : checkedTables(scope);
  const byName = new Map<string, WrittenTable>();
  for (const table of found) {
    const key = `${table.connection} ${table.sql}`;
    // Declared ones come first, and know more.
    if (!byName.has(key)) byName.set(key, table);
  }
  const all = [...byName.values()];
  const notes = [
    ...(all.length === 0 ? ['No table is known that the job writes: declare `outputs`.'] : []),
    ...(written.length === 0 && all.length > 0
      ? ['No table is known that the job writes, so these are the tables of its checks: declare `outputs`.']
      : []),
    ...(all.length > mostTables ? [`${all.length - mostTables} more tables were left out.`] : []),
  ];
  return { tables: all.slice(0, mostTables), notes };
}

function checkedTables(scope: MutateScope): WrittenTable[] {
  const { manifest, groups, values, builtIns } = scope;
  return groups.flatMap(({ checks, inputs }) =>
    checks.flatMap((check) => {
      if (!('table' in check) || check.table === undefined) return [];
      const place = connectionIn(manifest, check.connection, scope);
      if (place === undefined) return [];
      const given = inputs === undefined ? values : { ...inputs, ...builtIns };
      const name = quoteTable(check.table, given, dialectOf(place.engine));
      return 'sql' in name ? [{ connection: place.name, sql: name.sql }] : [];
    }),
  );
}
