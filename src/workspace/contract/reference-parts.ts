import type { DocumentPath } from '../../manifest/raw.ts';
import { noFailures } from '../../manifest/threshold.ts';
import { type ContractPart, type ContractScope, columnName, notRun } from './contract-scope.ts';
import { isOldVersion, type RawColumn, type RawTable } from './raw-contract.ts';

/** The tables that hold every value of a column. */
export function columnReferences(
  column: RawColumn,
  path: DocumentPath,
  scope: ContractScope,
): ContractPart[] {
  return (column.relationships ?? []).flatMap(({ to }, at) => {
    const place = [...path, 'relationships', at];
    if (refuseOld(place, scope)) return [];
    const target = targetOf([to].flat(), [...place, 'to'], scope);
    return target === undefined ? [] : partOf([columnName(column)], target, place, scope);
  });
}

/** The tables that hold every combination of values of some columns. */
export function tableReferences(scope: ContractScope): ContractPart[] {
  return (scope.table.relationships ?? []).flatMap(({ from, to }, at) => {
    const place = [...scope.path, 'relationships', at];
    if (refuseOld(place, scope)) return [];
    const source = targetOf([from].flat(), [...place, 'from'], scope);
    const target = targetOf([to].flat(), [...place, 'to'], scope);
    if (source === undefined || target === undefined) return [];
    if (source.table === scope.table) return partOf(source.columns, target, place, scope);
    const message = `\`from\` names columns of this table, \`${scope.table.name}\`, not of \`${source.table.name}\`.`;
    scope.report({ code: 'bad-relationship', message, path: [...place, 'from'] });
    return [];
  });
}

function refuseOld(path: DocumentPath, { raw, report }: ContractScope): boolean {
  if (!isOldVersion(raw)) return false;
  const message = `Relationships came with v3.1.0 of the standard; this file is written in ${raw.apiVersion}.`;
  report({ code: 'not-allowed', message, path });
  return true;
}

interface Target {
  readonly table: RawTable;
  readonly columns: readonly string[];
}

function partOf(
  columns: readonly string[],
  { table, columns: keys }: Target,
  path: DocumentPath,
  scope: ContractScope,
): ContractPart[] {
  if (columns.length !== keys.length) {
    const message = `\`to\` names as many columns as \`from\`: ${columns.length}, not ${keys.length}.`;
    scope.report({ code: 'bad-relationship', message, path: [...path, 'to'] });
    return [];
  }
  const to = scope.nameOf(table);
  const assertion = { type: 'relationships', table: scope.output.table, columns, to, keys } as const;
  return [{ assertion, threshold: noFailures, id: columns.join('-'), path }];
}

/** The one table and the columns that references name; undefined, and reported, when they cannot be found. */
function targetOf(
  references: readonly string[],
  path: DocumentPath,
  scope: ContractScope,
): Target | undefined {
  const found: { table: RawTable; column: RawColumn }[] = [];
  for (const reference of references) {
    const one = reference.includes('#') ? undefined : resolve(reference, scope.raw.schema ?? []);
    if (one === undefined) {
      const why = reference.includes('#')
        ? `\`${reference}\` is in another file`
        : `this contract describes no \`${reference}\``;
      notRun(scope.report, path, why);
      return undefined;
    }
    found.push(one);
  }
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.every(({ table }) => table === first.table)) {
    return { table: first.table, columns: found.map(({ column }) => columnName(column)) };
  }
  scope.report({ code: 'bad-relationship', message: 'The columns are of several tables.', path });
  return undefined;
}

/** `table.column` by names, or `schema/TABLE/properties/COLUMN` by identifiers. */
function resolve(
  reference: string,
  tables: readonly RawTable[],
): { table: RawTable; column: RawColumn } | undefined {
  const full = /^\/?schema\/([^/]+)\/properties\/([^/]+)$/.exec(reference);
  const [, tableName, name] = full ?? /^([^.]+)\.([^.]+)$/.exec(reference) ?? [];
  const isMeant = (one: { id?: string; name: string }) => (wanted: string | undefined) =>
    full === null ? one.name === wanted : one.id === wanted;
  const table = tables.find((one) => isMeant(one)(tableName));
  const column = table?.properties?.find((one) => isMeant(one)(name));
  return table === undefined || column === undefined ? undefined : { table, column };
}
