import type { Failure } from '../failure.ts';
import type { OwnErrorRule } from '../workspace/config.ts';

/**
 * A failure as the workspace wants it judged: the first of its own rules that applies decides. The text of the
 * message alone decides nothing; a rule always narrows the verdict of a built-in one.
 */
export function judgedByOwnRules(failure: Failure, rules: readonly OwnErrorRule[]): Failure {
  const own = rules.find(
    ({ rule, contains }) =>
      rule === failure.rule && (contains === undefined || failure.message.includes(contains)),
  );
  if (own === undefined) return failure;
  const { hint: _, ...rest } = failure;
  return { ...rest, class: own.class, rule: own.id, ...(own.hint !== undefined && { hint: own.hint }) };
}
