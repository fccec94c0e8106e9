import type { Diagnostic } from '../../diagnostic.ts';
import { didYouMean } from '../../manifest/did-you-mean.ts';
import { withLazyProperty } from '../../manifest/lazy-property.ts';
import { didYouMeanHint, type Finding, type Report, toDiagnostic } from '../../manifest/rule.ts';
import { noFailures } from '../../manifest/threshold.ts';
import { columnParts, keyParts } from './column-parts.ts';
import { columnType, isPersonal } from './column-type.ts';
import { contractChecks } from './contract-checks.ts';
import { type ContractPart, type ContractScope, columnName, type OutputName } from './contract-scope.ts';
import { isOldVersion, type RawContract, type RawTable, type ReadContract } from './raw-contract.ts';
import { tableReferences } from './reference-parts.ts';
import { ruleParts } from './rule-parts.ts';
import type { ContractColumn, TableContract } from './table-contract.ts';
import { findTable, tableNames } from './table-match.ts';

/** What a contract says of an output, and what is wrong with it. */
export interface OutputContract {
  readonly contract?: TableContract;
  /** In the contract. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of the output that names the contract: it is about other tables. */
  readonly mismatch?: Pick<Finding, 'code' | 'message' | 'hint'>;
}

/** Reads the table of an output in a contract; `outputs` are all that name this contract. */
export function readTableContract(
  { document, raw }: ReadContract & { readonly raw: RawContract },
  output: OutputName,
  outputs: readonly OutputName[],
): OutputContract {
  const found = findTable(raw, output.table);
  if (found === undefined) return { diagnostics: [], mismatch: mismatch(raw, output.table) };
  const diagnostics: Diagnostic[] = [];
  const report: Report = (finding) => diagnostics.push(toDiagnostic(finding, document));
  const path = ['schema', found.index];
  const nameOf = tableNames(raw, output, outputs);
  const scope = { document, raw, table: found.table, path, output, nameOf, report };
  checkNames(found.table, scope);
  const columns = contractColumns(scope);
  const keys = keyParts(found.table, scope);
  const parts = [...schemaParts(columns, scope), ...keys, ...tableParts(scope)];
  const contract = {
    ...{ file: document.file, id: raw.id, version: raw.version, ...output, columns },
    key: keys.flatMap(({ assertion }) => (assertion.type === 'unique' ? assertion.columns : [])),
    checks: contractChecks(parts, scope),
    personal: (found.table.properties ?? []).flatMap((column) =>
      isPersonal(column.classification) ? [columnName(column)] : [],
    ),
  };
  const placed = withLazyProperty(contract, 'origin', () => document.position([...path, 'name'], 'value'));
  const versionOrigin = () => document.position(['version'], 'value');
  return { contract: withLazyProperty(placed, 'versionOrigin', versionOrigin), diagnostics };
}

function mismatch(raw: RawContract, table: string): NonNullable<OutputContract['mismatch']> {
  const names = (raw.schema ?? []).map(({ name, physicalName }) => physicalName ?? name);
  const described = names.length === 0 ? 'no table' : names.map((name) => `\`${name}\``).join(', ');
  return {
    code: 'contract-without-table',
    message: `The contract describes ${described}, not \`${table}\`.`,
    hint: didYouMeanHint(didYouMean(table, names)),
  };
}

function tableParts(scope: ContractScope): ContractPart[] {
  const { table, path } = scope;
  return [
    ...(table.properties ?? []).flatMap((column, at) =>
      columnParts(column, [...path, 'properties', at], scope),
    ),
    ...(table.quality ?? []).flatMap((rule, at) =>
      ruleParts(rule, { path: [...path, 'quality', at] }, scope),
    ),
    ...tableReferences(scope),
  ];
}

function contractColumns({ table, path, raw, document }: ContractScope): ContractColumn[] {
  return (table.properties ?? []).map((column, at) => {
    const type = columnType(column, isOldVersion(raw));
    const { logicalType, physicalType } = column;
    const made = {
      name: columnName(column),
      ...(type === undefined ? {} : { type }),
      ...(logicalType === undefined ? {} : { logicalType }),
      ...(physicalType === undefined ? {} : { physicalType }),
    };
    return withLazyProperty(made, 'origin', () =>
      document.position([...path, 'properties', at, 'name'], 'value'),
    );
  });
}

/** The table has the columns of the contract; it may have more. */
function schemaParts(columns: readonly ContractColumn[], { output, path }: ContractScope): ContractPart[] {
  if (columns.length === 0) return [];
  const expected = columns.map(({ name, type }) => ({ name, ...(type === undefined ? {} : { type }) }));
  const assertion = {
    type: 'schema',
    table: output.table,
    columns: expected,
    extra: 'allow',
    order: 'any',
  } as const;
  return [{ assertion, threshold: noFailures, id: '', path: [...path, 'properties'] }];
}

function checkNames({ properties = [] }: RawTable, { path, report }: ContractScope): void {
  const seen = new Set<string>();
  for (const [at, column] of properties.entries()) {
    const name = columnName(column).toLowerCase();
    if (seen.has(name)) {
      const message = `The column \`${columnName(column)}\` is described twice.`;
      report({ code: 'duplicate-column', message, path: [...path, 'properties', at, 'name'] });
    }
    seen.add(name);
  }
}
