import type { Threshold } from '../../manifest/check.ts';
import { didYouMean } from '../../manifest/did-you-mean.ts';
import type { DocumentPath } from '../../manifest/raw.ts';
import { didYouMeanHint } from '../../manifest/rule.ts';
import {
  checkThreshold,
  noFailures,
  normaliseThreshold,
  thresholdOperators,
} from '../../manifest/threshold.ts';
import { type ContractPart, type ContractScope, notRun } from './contract-scope.ts';
import { metricOf, metricParts } from './metric-parts.ts';
import { isOldVersion, type RawColumn, type RawRule } from './raw-contract.ts';

export interface RulePlace {
  readonly path: DocumentPath;
  /** Absent: the rule is about the whole table. */
  readonly column?: RawColumn;
}

/** A quality rule as checks; what has none is reported, but for texts, which are for people. */
export function ruleParts(rule: RawRule, place: RulePlace, scope: ContractScope): ContractPart[] {
  const { path } = place;
  checkKeys(rule, path, scope);
  const metric = metricOf(rule);
  const kind = rule.type ?? (metric === undefined ? undefined : 'library');
  const not = (why: string): ContractPart[] => {
    notRun(scope.report, path, why);
    return [];
  };
  if (kind === undefined || kind === 'text') {
    checkWords(rule, path, scope);
    return [];
  }
  if (kind === 'custom' && (rule.engine === undefined || rule.implementation === undefined)) {
    const message = 'A rule of type `custom` needs an `engine` and an `implementation`.';
    scope.report({ code: 'missing-key', message, path, part: 'key' });
    return [];
  }
  if (kind === 'custom') return not(`it is written for ${rule.engine ?? 'another engine'}`);
  const threshold = thresholdOf(rule, path, scope);
  if (threshold === undefined) return [];
  if (kind === 'library' && metric === undefined) return not('it names no metric of the standard');
  const parts =
    kind === 'sql' ? queryParts(rule, place, threshold, scope) : metricParts(rule, place, threshold, scope);
  const severity = /^(warn|info)/i.test(rule.severity ?? '') ? ('warn' as const) : undefined;
  const described = rule.description ?? rule.name;
  return parts.map((part) => ({
    ...part,
    ...(severity === undefined ? {} : { severity }),
    ...(described === undefined ? {} : { description: described }),
    ...(rule.id === undefined ? {} : { writtenId: rule.id }),
  }));
}

/** What a rule for people has no use for; in version 3.0 there may be anything. */
function checkWords(rule: RawRule, path: DocumentPath, { raw, report }: ContractScope): void {
  const meant = ['query', 'arguments', ...thresholdOperators].find((key) => rule[key] !== undefined);
  if (meant === undefined) return;
  const message = `A rule with \`${meant}\` needs a \`metric\`, or \`type: sql\` and a \`query\`.`;
  if (!isOldVersion(raw)) report({ code: 'missing-key', message, path, part: 'key' });
  else notRun(report, path, 'it names no metric of the standard');
}

/** The one threshold of a rule; undefined when it was reported as none that can be used. */
function thresholdOf(
  rule: RawRule,
  path: DocumentPath,
  { report, raw }: ContractScope,
): Threshold | undefined {
  const operators = thresholdOperators.filter((operator) => rule[operator] !== undefined);
  const [operator, second] = operators;
  if (operator === undefined) {
    if (isOldVersion(raw)) {
      if (rule.type !== 'sql') return noFailures;
      notRun(report, path, 'it does not say what its number must be');
      return undefined;
    }
    const message = `A rule says what its number must be: one of ${thresholdOperators.join(', ')}.`;
    report({ code: 'bad-threshold', message, path });
    return undefined;
  }
  if (second !== undefined) {
    const message = `\`${operator}\` and \`${second}\` cannot be used together. Write two rules, or \`mustBeBetween\`.`;
    report({ code: 'bad-threshold', message, path: [...path, second], part: 'key' });
    return undefined;
  }
  const value = comparable(rule[operator]);
  if (value === undefined) {
    notRun(report, [...path, operator], 'only numbers can be compared');
    return undefined;
  }
  const { unit = 'rows' } = rule;
  if (rule.type !== 'sql' && unit !== 'rows' && unit !== 'percent') {
    notRun(report, [...path, 'unit'], 'a metric counts `rows` or `percent`');
    return undefined;
  }
  const known = rule.type === 'sql' || unit === 'rows' ? {} : { unit: 'percent' as const };
  const { problem } = checkThreshold({ [operator]: value, ...known });
  if (problem !== undefined) {
    report({ code: 'bad-threshold', message: problem, path: [...path, operator], part: 'key' });
    return undefined;
  }
  return normaliseThreshold({ [operator]: value, ...known });
}

function comparable(written: unknown): number | readonly number[] | undefined {
  if (typeof written === 'number') return written;
  if (typeof written === 'boolean') return written ? 1 : 0;
  return Array.isArray(written) ? written.map(Number) : undefined;
}

function queryParts(
  { query }: RawRule,
  { path, column }: RulePlace,
  threshold: Threshold,
  scope: ContractScope,
): ContractPart[] {
  if (query === undefined) {
    const message = 'A rule of type `sql` needs a `query`.';
    scope.report({ code: 'missing-key', message, path, part: 'key' });
    return [];
  }
  const name = column?.physicalName ?? column?.name;
  const measures = { table: scope.output.table, ...(name === undefined ? {} : { column: name }) };
  return [
    {
      assertion: { type: 'sql', sql: query, measures },
      threshold,
      id: name ?? '',
      path,
      sqlPath: [...path, 'query'],
    },
  ];
}

const keys = [
  ...[
    'id',
    'name',
    'description',
    'type',
    'metric',
    'rule',
    'arguments',
    'query',
    'unit',
    'severity',
    'engine',
  ],
  ...['implementation', 'dimension', 'method', 'businessImpact', 'schedule', 'scheduler', 'tags'],
  ...['customProperties', 'authoritativeDefinitions', ...thresholdOperators],
];

/** Version 3.0 allows any key in a rule. */
function checkKeys(rule: RawRule, path: DocumentPath, { raw, report }: ContractScope): void {
  if (isOldVersion(raw)) return;
  for (const key of Object.keys(rule)) {
    if (keys.includes(key)) continue;
    const hint = didYouMeanHint(didYouMean(key, keys));
    const message = `Unknown key \`${key}\`. What a metric needs stands in \`arguments\`.`;
    report({ code: 'unknown-key', message, path: [...path, key], part: 'key', hint });
  }
}
