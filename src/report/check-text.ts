import type { CheckResult } from '../run/result.ts';
import { isDebt, standingText } from './check-standing-text.ts';
import { count } from './human-time.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';

/** One line: the verdict, the check, and what was seen instead when it did not hold. */
export function checkLine(check: CheckResult, style: Style): string {
  const name = `check ${oneLine(check.id)}`;
  const standing = standingText(check);
  const more = standing === '' ? '' : style.dim(` (${standing})`);
  if (check.status === 'passed') return `  ${style.green('✓')} ${name}${more}`;
  const mark = check.severity === 'error' && !isDebt(check) ? style.red('✗') : style.yellow('!');
  return `  ${mark} ${name} ${checkVerdict(check)}`;
}

/** `failed: expected > 0, found 0 rows (severity warn)`. */
export function checkVerdict(check: CheckResult): string {
  const word = check.status === 'error' ? 'could not be evaluated' : check.status;
  const details = check.status === 'failed' ? difference(check) : errorMessage(check);
  const severity = check.severity === 'warn' ? ' (severity warn)' : '';
  const standing = standingText(check);
  const known = standing === '' ? '' : `; ${standing}`;
  return `${word}${details === '' ? '' : `: ${details}`}${severity}${known}`;
}

function difference(check: CheckResult): string {
  if (check.expected !== undefined && check.actual !== undefined) {
    return `expected ${oneLine(check.expected)}, found ${oneLine(check.actual)}`;
  }
  if (check.failing === undefined) return '';
  return check.total === undefined
    ? count(check.failing, 'row')
    : `${check.failing} of ${count(check.total, 'row')}`;
}

function errorMessage(check: CheckResult): string {
  return check.status === 'error' && check.failure !== undefined ? oneLine(check.failure.message) : '';
}
