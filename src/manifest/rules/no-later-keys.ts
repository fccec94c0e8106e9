import { notYet } from '../not-yet.ts';
import type { RawCheck } from '../raw.ts';
import type { ManifestRule, Report } from '../rule.ts';

/** Keys whose behaviour comes with a later version are refused, so that nobody counts on them. */
export const noLaterKeys: ManifestRule = (subject, report) => {
  const { resources, environments, alerts, checks } = subject.raw;
  if (resources !== undefined) report(notYet('`resources`', ['resources']));
  for (const [name, override] of Object.entries(environments ?? {})) {
    if (override?.resources === undefined) continue;
    report(notYet('`resources`', ['environments', name, 'resources']));
  }
  for (const [index, alert] of (alerts ?? []).entries()) {
    if (alert.slack === undefined) continue;
    report(notYet('`slack`', ['alerts', index, 'slack'], 'Use `email`.'));
  }
  for (const [index, check] of (checks ?? []).entries()) checkKeys(check, index, report);
};

function checkKeys(check: RawCheck, index: number, report: Report): void {
  if (check.compare?.connection === undefined) return;
  const instead = 'Compare tables of one connection, or load a copy first.';
  report(notYet('Comparing with another connection', ['checks', index, 'compare', 'connection'], instead));
}
