import type { Check } from '../../src/manifest/check.ts';
import { readContract } from '../../src/workspace/contract/raw-contract.ts';
import { readTableContract } from '../../src/workspace/contract/read-table-contract.ts';

export interface ContractParts {
  readonly version?: string;
  readonly apiVersion?: string;
  /** Further keys of the table, as YAML at its left margin. */
  readonly table?: string;
  /** Columns, as YAML at their left margin. */
  readonly columns?: string;
  /** Further tables, as YAML at their left margin. */
  readonly others?: string;
}

/** The text of a contract of the table `orders`. */
export function contractText(parts: ContractParts): string {
  const { version = '1.0.0', apiVersion = 'v3.1.0', table = '', columns = '', others = '' } = parts;
  return [
    `apiVersion: ${apiVersion}`,
    'kind: DataContract',
    'id: orders',
    `version: ${version}`,
    'status: active',
    'schema:',
    '  - name: orders',
    ...indented(table, 4),
    ...(columns === '' ? [] : ['    properties:', ...indented(columns, 6)]),
    ...indented(others, 2),
    '',
  ].join('\n');
}

function indented(text: string, by: number): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `${' '.repeat(by)}${line}`);
}

/** What a contract says of the output `analytics.orders`, and what was found. */
export function readOrders(parts: ContractParts) {
  const read = readContract('jobs/orders/orders.odcs.yaml', contractText(parts));
  const { raw } = read;
  if (raw === undefined) return { contract: undefined, diagnostics: read.diagnostics };
  const output = { table: 'analytics.orders' };
  return readTableContract({ ...read, raw }, output, [output]);
}

/** A check without what every check has, and without a threshold that says nothing. */
export function assertionOf(check: Check): Record<string, unknown> {
  const { id: _, origin: __, threshold, ...rest } = check;
  const { sqlOrigin: ___, severity, ...assertion } = { sqlOrigin: undefined, ...rest };
  const { operator, value, unit } = threshold;
  const silent =
    operator === 'mustBe' && value[0] === 0 && check.type !== 'sql' && check.type !== 'row_count';
  return {
    ...assertion,
    ...(severity === 'warn' && { severity }),
    ...(!silent && { [operator]: value.length === 1 ? value[0] : value, ...(unit !== 'rows' && { unit }) }),
  };
}
