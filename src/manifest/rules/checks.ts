import type { DocumentPath, RawSqlCheck, RawTableCheck } from '../raw.ts';
import type { ManifestRule, Report } from '../rule.ts';
import { checkThreshold, thresholdOperators } from '../threshold.ts';
import {
  checkColumnTypes,
  checkCompare,
  checkFreshness,
  checkPattern,
  checkRange,
  checkReference,
  checkTimeLimit,
} from './assertions.ts';
import { checkTableName } from './table-names.ts';

/** Checks assert something that can be meant, each with one threshold at most, and their ids tell them apart. */
export const checks: ManifestRule = (subject, report) => {
  const first = new Map<string, number>();
  for (const [index, check] of (subject.raw.checks ?? []).entries()) {
    if (check.id !== undefined) {
      const other = first.get(check.id);
      if (other !== undefined) report(duplicate(check.id, other, index));
      else first.set(check.id, index);
    }
    if (check.timeout !== undefined) checkTimeLimit(check.timeout, ['checks', index, 'timeout'], report);
    if ('sql' in check) checkQuery(check, index, report);
    else {
      if (!subject.pruned) checkNotEmpty(check, index, report);
      checkTable(check, index, report);
      for (const { table, path } of tablesOf(check))
        checkTableName(table, ['checks', index, ...path], subject, report);
    }
  }
};

function duplicate(id: string, other: number, index: number) {
  return {
    code: 'duplicate-check',
    message: `Check ${other + 1} and this one both have the id \`${id}\`. Give each an id of its own.`,
    path: ['checks', index, 'id'],
  };
}

/** Keys of a table check that assert nothing by themselves. */
const circumstances = new Set([
  ...['table', 'severity', 'block', 'id', 'description', 'connection', 'where', 'samples', 'timeout'],
]);

function checkNotEmpty(check: RawTableCheck, index: number, report: Report): void {
  if (Object.keys(check).every((key) => circumstances.has(key))) {
    report({
      code: 'empty-check',
      message: `This check asserts nothing about \`${check.table}\`. Add \`not_null\`, \`unique\`, \`accepted_values\`, \`range\`, \`row_count\` or another.`,
      path: ['checks', index],
    });
  }
}

function checkQuery(check: RawSqlCheck, index: number, report: Report): void {
  checkOperators(check, ['checks', index], report);
  if (check.compare === undefined) return;
  checkCompare(check.compare, ['checks', index, 'compare'], report);
  checkOperators(check.compare, ['checks', index, 'compare'], report);
  const outside = thresholdOperators.find((operator) => check[operator] !== undefined);
  if (outside === undefined) return;
  const message = `\`${outside}\` belongs into \`compare\`: it counts the rows that differ.`;
  report({ code: 'bad-threshold', message, path: ['checks', index, outside], part: 'key' });
}

/** What is to be known of each key, beside its operators; a key may hold a list. */
const rules: Partial<Record<keyof RawTableCheck, (raw: never, path: DocumentPath, report: Report) => void>> =
  {
    range: checkRange,
    pattern: checkPattern,
    relationships: checkReference,
    compare: checkCompare,
  };

function checkTable(check: RawTableCheck, index: number, report: Report): void {
  for (const key of Object.keys(check) as (keyof RawTableCheck)[]) {
    if (circumstances.has(key)) continue;
    const value = check[key];
    const path = ['checks', index, key];
    if (key === 'freshness' && check.freshness !== undefined) checkFreshness(check.freshness, path, report);
    else if (key === 'schema' && check.schema !== undefined) checkColumnTypes(check.schema, path, report);
    else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) checkAssertion(key, item, [...path, at], report);
    } else checkAssertion(key, value, path, report);
  }
}

function checkAssertion(key: keyof RawTableCheck, value: unknown, path: DocumentPath, report: Report): void {
  // The short forms say nothing that could be wrong here.
  if (typeof value !== 'object' || value === null) return;
  rules[key]?.(value as never, path, report);
  checkOperators(value, path, report);
}

/** Every table that an entry names, and where. */
function tablesOf(check: RawTableCheck): readonly { table: string; path: DocumentPath }[] {
  const { table, relationships, compare } = check;
  const found: { table: string; path: DocumentPath }[] = [{ table, path: ['table'] }];
  if (compare?.with !== undefined) found.push({ table: compare.with, path: ['compare', 'with'] });
  if (relationships === undefined) return found;
  if (!Array.isArray(relationships))
    return [...found, { table: relationships.to, path: ['relationships', 'to'] }];
  for (const [at, { to }] of relationships.entries())
    found.push({ table: to, path: ['relationships', at, 'to'] });
  return found;
}

function checkOperators(raw: object, path: DocumentPath, report: Report): void {
  const { operators, problem } = checkThreshold(raw);
  const operator = operators.at(-1);
  if (problem === undefined || operator === undefined) return;
  report({ code: 'bad-threshold', message: problem, path: [...path, operator], part: 'key' });
}
