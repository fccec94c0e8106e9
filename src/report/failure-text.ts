import type { Failure } from '../failure.ts';
import { oneLine, printable } from './printable.ts';

/** Who must act, as one word and rule: `user error, rule sql-syntax`. */
export function failureKind(failure: Failure): string {
  return `${failure.class} error, rule ${oneLine(failure.rule)}`;
}

/** `file:line:column` as far as it is known; undefined without a file. */
export function failurePlace(failure: Pick<Failure, 'file' | 'line' | 'column'>): string | undefined {
  if (failure.file === undefined) return undefined;
  return [oneLine(failure.file), failure.line, failure.line === undefined ? undefined : failure.column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** A failure as lines: the message, then where, why and what to do, each indented by `indent`. */
export function failureLines(failure: Failure, indent: string): string[] {
  const place = failurePlace(failure);
  return [
    ...printable(failure.message).trimEnd().split('\n'),
    ...(place === undefined ? [] : [`at ${place}`]),
    `(${failureKind(failure)})`,
    ...(failure.hint === undefined ? [] : [`hint: ${oneLine(failure.hint)}`]),
  ].map((line) => `${indent}${line}`);
}
