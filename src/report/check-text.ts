import type { CheckResult } from '../run/result.ts';
import { count } from './human-time.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';

/** One line: the verdict, the check, and what was seen instead when it did not hold. */
export function checkLine(check: CheckResult, style: Style): string {
  const name = `check ${oneLine(check.id)}`;
  if (check.status === 'passed') return `  ${style.green('✓')} ${name}`;
  const mark = check.severity === 'error' ? style.red('✗') : style.yellow('!');
  return `  ${mark} ${name} ${checkVerdict(check)}`;
}

/** `failed: 3 of 120 rows; expected 0 rows, found 3 rows (severity warn)`. */
export function checkVerdict(check: CheckResult): string {
  const word = check.status === 'error' ? 'could not be evaluated' : check.status;
  const details = [rowsThatBreak(check), difference(check), reason(check)].filter((part) => part !== '');
  const severity = check.severity === 'warn' ? ' (severity warn)' : '';
  return `${word}${details.length === 0 ? '' : `: ${details.join('; ')}`}${severity}`;
}

function rowsThatBreak(check: CheckResult): string {
  if (check.status !== 'failed' || check.failing === undefined || check.failing === 0) return '';
  return check.total === undefined
    ? count(check.failing, 'row')
    : `${check.failing} of ${count(check.total, 'row')}`;
}

function difference(check: CheckResult): string {
  if (check.status !== 'failed' || check.expected === undefined || check.actual === undefined) return '';
  return `expected ${oneLine(check.expected)}, found ${oneLine(check.actual)}`;
}

function reason(check: CheckResult): string {
  return check.status === 'error' && check.failure !== undefined ? oneLine(check.failure.message) : '';
}
