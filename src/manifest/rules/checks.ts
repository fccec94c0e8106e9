import { didYouMean } from '../did-you-mean.ts';
import type { DocumentPath, RawTableCheck } from '../raw.ts';
import { didYouMeanHint, type ManifestRule, type Report, type Subject } from '../rule.ts';
import { checkThreshold } from '../threshold.ts';

/** Checks assert something, each with one threshold at most, and their ids tell them apart. */
export const checks: ManifestRule = (subject, report) => {
  const first = new Map<string, number>();
  for (const [index, check] of (subject.raw.checks ?? []).entries()) {
    if (check.id !== undefined) {
      const other = first.get(check.id);
      if (other !== undefined) report(duplicate(check.id, other, index));
      else first.set(check.id, index);
    }
    if ('sql' in check) checkOperators(check, ['checks', index], report);
    else {
      if (!subject.pruned) checkNotEmpty(check, index, report);
      checkTable(check, index, report);
      checkTableName(check.table, index, subject, report);
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

const assertions = ['not_null', 'unique', 'accepted_values', 'row_count'] as const;
/** Keys of a table check that assert nothing by themselves. */
const circumstances = new Set(['table', 'severity', 'id', 'description', 'connection', 'where', 'samples']);

function checkNotEmpty(check: RawTableCheck, index: number, report: Report): void {
  if (Object.keys(check).every((key) => circumstances.has(key))) {
    report({
      code: 'empty-check',
      message: `This check asserts nothing about \`${check.table}\`. Add \`not_null\`, \`unique\`, \`accepted_values\` or \`row_count\`.`,
      path: ['checks', index],
    });
  }
}

function checkTable(check: RawTableCheck, index: number, report: Report): void {
  for (const key of assertions) {
    const assertion = check[key];
    if (typeof assertion !== 'object' || Array.isArray(assertion)) continue;
    checkOperators(assertion, ['checks', index, key], report);
  }
}

/** A table may be named by a parameter. Whether its value is a name is seen when it has one. */
function checkTableName(table: string, index: number, { raw, pruned }: Subject, report: Report): void {
  if (pruned || !table.includes('${{')) return;
  const declared = Object.keys(raw.params ?? {});
  for (const [, name = ''] of table.matchAll(/\$\{\{\s*params\.(\w+)\s*\}\}/g)) {
    if (declared.includes(name)) continue;
    report({
      code: 'unknown-parameter',
      message: `\`${name}\` is not a parameter here. Declare it in \`params\`, as \`type: identifier\`.`,
      path: ['checks', index, 'table'],
      hint: didYouMeanHint(didYouMean(name, declared)),
    });
  }
}

function checkOperators(raw: object, path: DocumentPath, report: Report): void {
  const { operators, problem } = checkThreshold(raw);
  const operator = operators.at(-1);
  if (problem === undefined || operator === undefined) return;
  report({ code: 'bad-threshold', message: problem, path: [...path, operator], part: 'key' });
}
