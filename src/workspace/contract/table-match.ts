import type { OutputName } from './contract-scope.ts';
import type { RawContract, RawTable } from './raw-contract.ts';

/** The table of a contract that an output is: by its name in the database, with or without the schema. */
export function findTable(
  { schema = [] }: RawContract,
  written: string,
): { readonly table: RawTable; readonly index: number } | undefined {
  const [only, second] = schema;
  // A table named by a parameter has no name yet.
  if (written.includes('${{')) return only === undefined || second ? undefined : { table: only, index: 0 };
  const wanted = plain(written);
  const matches = [wanted, wanted.slice(wanted.lastIndexOf('.') + 1)];
  for (const name of matches) {
    const index = schema.findIndex((table) =>
      [table.physicalName, table.name].some((one) => plain(one) === name),
    );
    const table = schema[index];
    if (table !== undefined) return { table, index };
  }
  return undefined;
}

/**
 * How the database calls the tables of a contract: as the output that each is; else by its own name, in the same
 * schema as `output`.
 */
export function tableNames(
  raw: RawContract,
  output: OutputName,
  outputs: readonly OutputName[],
): (table: RawTable) => string {
  const declared = new Map<RawTable, string>();
  for (const one of [...outputs, output]) {
    const found = findTable(raw, one.table);
    if (found !== undefined) declared.set(found.table, one.table);
  }
  const prefix = /^(.*\.)(?:[^."]+|"[^"]+")$/.exec(output.table)?.[1] ?? '';
  return (table) => {
    const name = table.physicalName ?? table.name;
    return declared.get(table) ?? (name.includes('.') ? name : `${prefix}${name}`);
  };
}

function plain(name = ''): string {
  return name.replaceAll('"', '').toLowerCase();
}
