import type { DocumentPath } from '../../manifest/raw.ts';
import { noFailures } from '../../manifest/threshold.ts';
import { type ContractPart, type ContractScope, columnName, notRun } from './contract-scope.ts';
import type { RawColumn, RawTable } from './raw-contract.ts';
import { columnReferences } from './reference-parts.ts';
import { ruleParts } from './rule-parts.ts';
import { optionParts } from './type-option-parts.ts';

/** What a contract promises of one column beside its type. */
export function columnParts(column: RawColumn, path: DocumentPath, scope: ContractScope): ContractPart[] {
  const { table } = scope.output;
  const name = columnName(column);
  const own: ContractPart[] = [];
  const add = (assertion: ContractPart['assertion'], key: string): void => {
    own.push({ assertion, threshold: noFailures, id: name, path: [...path, key] });
  };
  if (column.required) add({ type: 'not_null', table, column: name }, 'required');
  if (column.unique) add({ type: 'unique', table, columns: [name] }, 'unique');
  noteParts(column, path, scope);
  return [
    ...own,
    ...optionParts(column, path, scope),
    ...(column.quality ?? []).flatMap((rule, at) =>
      ruleParts(rule, { path: [...path, 'quality', at], column }, scope),
    ),
    ...columnReferences(column, path, scope),
  ];
}

/** Several columns that are the key together: none is null, and no two rows have the same. */
export function keyParts({ properties = [] }: RawTable, { output, path }: ContractScope): ContractPart[] {
  const key = properties
    .map((column, at) => ({ column, place: [...path, 'properties', at, 'primaryKey'] }))
    .filter(({ column }) => column.primaryKey)
    .sort((a, b) => (a.column.primaryKeyPosition ?? -1) - (b.column.primaryKeyPosition ?? -1));
  const [first] = key;
  if (first === undefined) return [];
  const { table } = output;
  const columns = key.map(({ column }) => columnName(column));
  return [
    ...key.map(({ column, place }) => ({
      assertion: { type: 'not_null', table, column: columnName(column) } as const,
      threshold: noFailures,
      id: columnName(column),
      path: place,
    })),
    {
      assertion: { type: 'unique', table, columns },
      threshold: noFailures,
      id: columns.join('-'),
      path: first.place,
    },
  ];
}

// What is inside of an object or list is one value to a database.
function noteParts({ properties, items }: RawColumn, path: DocumentPath, scope: ContractScope): void {
  const parts = [...(properties ?? []), ...(items === undefined ? [] : [items, ...(items.properties ?? [])])];
  const promises = parts.some(
    (part) =>
      part.required || part.unique || part.quality !== undefined || part.logicalTypeOptions !== undefined,
  );
  if (!promises) return;
  const at = properties === undefined ? 'items' : 'properties';
  notRun(scope.report, [...path, at], 'it is about parts of a value, and only whole columns are checked');
}
