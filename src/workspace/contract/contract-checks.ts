import type { Check } from '../../manifest/check.ts';
import type { ParsedDocument } from '../../manifest/document.ts';
import { withLazyProperty } from '../../manifest/lazy-property.ts';
import { type ContractPart, type ContractScope, columnName, type OutputName } from './contract-scope.ts';

/** The promises of a contract as checks, each placed where it is written; no two have the same identifier. */
export function contractChecks(
  parts: readonly ContractPart[],
  { output, table, document }: Pick<ContractScope, 'output' | 'table' | 'document'>,
): Check[] {
  const ids = new Set<string>();
  // A table that a parameter names has a name in its contract.
  const name = output.table.includes('${{') ? columnName(table) : output.table;
  return distinct(parts).map((part) => {
    const own = part.writtenId === undefined ? madeId(part) : [part.writtenId];
    const wanted = [name, ...own].join('.');
    return checkOf(part, freeId(wanted, ids), output, document);
  });
}

/** `wanted`, or with a number behind it; the answer is taken from then on. */
export function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}

/** What a check asserts, as text: the same for checks that pass and fail together. */
export function assertionKey(check: object): string {
  const circumstances = new Set([
    'id',
    'severity',
    'block',
    'origin',
    'sqlOrigin',
    'description',
    'samples',
    'timeoutMs',
  ]);
  const entries = Object.entries(check).filter(([key]) => !circumstances.has(key));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// A column may be required because it says so, and because it is a key.
function distinct(parts: readonly ContractPart[]): ContractPart[] {
  const seen = new Set<string>();
  return parts.filter(({ assertion, threshold, severity }) => {
    const key = assertionKey({ ...assertion, threshold, strict: severity !== 'warn' });
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function madeId({ assertion, id }: ContractPart): string[] {
  return [assertion.type, id].filter((text) => text !== '');
}

function checkOf(part: ContractPart, id: string, output: OutputName, document: ParsedDocument): Check {
  const { assertion, threshold, severity = 'error', description, path, sqlPath } = part;
  const base = {
    id,
    severity,
    ...(output.connection === undefined ? {} : { connection: output.connection }),
    ...(description === undefined ? {} : { description }),
    threshold,
    ...assertion,
  };
  const made = withLazyProperty(base, 'origin', () => document.position(path, 'value'));
  if (assertion.type !== 'sql' && assertion.type !== 'expression') return made as Check;
  const placed = withLazyProperty(made, 'sqlOrigin', () => document.position(sqlPath ?? path, 'content'));
  return placed as unknown as Check;
}
