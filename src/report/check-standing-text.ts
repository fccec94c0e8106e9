import type { CheckBaseline, CheckResult } from '../run/result.ts';
import { count, formatInstant } from './human-time.ts';
import { oneLine } from './printable.ts';
import { sparkline } from './sparkline.ts';

/** A failure that stops nothing, because it is known or somebody has taken it upon them. */
export function isDebt({ status, standing }: CheckResult): boolean {
  return status !== 'passed' && (standing === 'known' || standing === 'waived');
}

/** A check that failed on the base and holds now. */
export function isMended({ status, baseline }: CheckResult): boolean {
  return status === 'passed' && baseline?.status === 'failed';
}

/** Whether there is something to say of how it stands to the base or to its waiver. */
export function isRemarkable(check: CheckResult): boolean {
  return standingText(check) !== '';
}

/** How a check stands to the base and to its waiver, for people; empty when there is nothing to say. */
export function standingText(check: CheckResult): string {
  const { standing, baseline, waiver } = check;
  if (isMended(check)) return joined(['mended', baseText(baseline)]);
  switch (standing) {
    case 'known':
      return joined(['known debt', baseText(baseline)]);
    case 'worse':
      return joined(['worse than on the base', baseText(baseline)]);
    case 'new':
      if (baseline?.waived) return 'the waiver that it had on the base is gone';
      return joined([baseline?.warned ? 'it only warned on the base' : 'new', baseText(baseline)]);
    default:
      return waiver === undefined ? '' : waiverText(check, waiver);
  }
}

/** The same beside a word that says whether it is new, worse, known or mended. */
export function beforeText(check: CheckResult): string {
  const { standing, baseline } = check;
  const named = isMended(check) || standing === 'known' || standing === 'worse' || standing === 'new';
  const plain = baseline !== undefined && !baseline.waived && !baseline.warned;
  return named && plain ? baseText(baseline) : standingText(check);
}

/** `▁▁▃ 0, 0, 2`: the last values on the base and the one of now. */
export function trendText({ baseline, value }: CheckResult): string {
  if (baseline === undefined) return '';
  const values = [...baseline.trend, value ?? null];
  const last = values.slice(-mostNumbers).map((one) => (one === null ? '?' : String(one)));
  const before = values.length > mostNumbers ? '… ' : '';
  return `${sparkline(values)} ${before}${last.join(', ')}`;
}

const mostNumbers = 4;

function waiverText(check: CheckResult, waiver: NonNullable<CheckResult['waiver']>): string {
  const { owner, reason, until, daysLeft } = waiver;
  const why = `${oneLine(owner)}: ${oneLine(reason)}`;
  const holds = check.status === 'passed';
  const end = `until ${until} (${count(daysLeft, 'day')} left; ${why})`;
  if (daysLeft > 0) return holds ? `holds, and has a waiver ${end}` : `waived ${end}`;
  return holds ? `holds; its waiver ended on ${until}: take it out` : `its waiver ended on ${until} (${why})`;
}

function baseText(baseline: CheckBaseline | undefined): string {
  if (baseline === undefined) return '';
  const { environment, at, actual, status } = baseline;
  const found =
    status === 'passed' ? 'it passed' : actual === undefined ? 'it failed' : `it was ${oneLine(actual)}`;
  return `${found} in ${oneLine(environment)}, ${formatInstant(at)}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(': ');
}
