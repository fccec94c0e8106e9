import type { ErrorClass } from '../failure.ts';
import { databaseRules } from './database-rules.ts';
import type { ErrorRule } from './error-rule.ts';
import type { Evidence } from './evidence.ts';
import { installRules } from './install-rules.ts';
import { programRules } from './program-rules.ts';
import { runRules } from './run-rules.ts';

/** The verdict of the rules. */
export interface Classification {
  readonly class: ErrorClass;
  readonly rule: string;
  readonly hint?: string;
}

/** Every rule in the order in which they are asked; the first that applies decides. */
export const errorRules: readonly ErrorRule[] = [
  ...runRules,
  ...databaseRules,
  ...programRules,
  ...installRules,
];

/** Who must act, judged by evidence such as an exit code, a SQLSTATE or an exception type. */
export function classify(evidence: Evidence): Classification {
  const rule = errorRules.find((candidate) => candidate.applies?.(evidence));
  return rule ? asClassification(rule) : { class: 'platform', rule: 'unclassified' };
}

/** The verdict for a reason that the runner itself knows. */
export function classificationOf(id: RunRuleId): Classification {
  const rule = runRules.find((candidate) => candidate.id === id);
  return rule ? asClassification(rule) : { class: 'platform', rule: id };
}

export type RunRuleId = (typeof runRules)[number]['id'];

function asClassification(rule: ErrorRule): Classification {
  return { class: rule.class, rule: rule.id, ...(rule.hint !== undefined && { hint: rule.hint }) };
}
