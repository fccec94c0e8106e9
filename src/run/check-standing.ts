import type { Check } from '../manifest/check.ts';
import { daysLeft } from '../manifest/waivers.ts';
import { checkKey } from '../quality/check-identity.ts';
import { isWorse } from '../quality/worse.ts';
import type { AppliedWaiver, CheckBaseline, CheckResult, CheckStanding, CheckUnit } from './result.ts';
import type { RunContext } from './run-context.ts';

/** The result with what it is known by, and how it stands to the base and to the waivers of the job. */
export function withStanding(context: RunContext, check: Check, result: CheckResult): CheckResult {
  const { request, ports, params } = context;
  // Of a check that a template brings, its inputs say what it is about.
  const key = checkKey(check, check.id.includes('/') ? params : {});
  const unit = unitOf(check);
  const identified = { ...result, key, ...(result.value !== undefined && { unit }) };
  const baseline = request.baselineOf?.(identified);
  const passed = result.status === 'passed';
  const now = ports.clock.now();
  // What the platform could not do says nothing about the data.
  const waiver = result.failure?.class === 'platform' ? undefined : waiverOf(context, check.id, now);
  if (passed) {
    const mended = baseline?.status === 'failed' && { baseline };
    return { ...identified, ...mended, ...(waiver && { waiver }) };
  }
  const compared = { ...identified, ...(baseline && { baseline }) };
  const block = check.block ?? request.config.defaults.block ?? 'on_regression';
  const standing =
    waiver === undefined
      ? standingOf(check, identified, baseline, { now, block })
      : waiver.daysLeft > 0
        ? 'waived'
        : 'expired';
  return { ...compared, ...(waiver && { waiver }), ...(standing && { standing }) };
}

/** Whether a result stops the run: an error that nobody knows of and nobody has taken upon them. */
export function stopsRun({ severity, status, standing }: CheckResult): boolean {
  return severity === 'error' && status !== 'passed' && standing !== 'known' && standing !== 'waived';
}

function unitOf({ type, threshold }: Check): CheckUnit {
  return type === 'freshness' || threshold.unit === 'ms' ? 'seconds' : threshold.unit;
}

function waiverOf({ request }: RunContext, id: string, now: number): AppliedWaiver | undefined {
  const found = request.job.manifest.waivers?.find(({ check }) => check === id);
  if (found === undefined) return undefined;
  const { owner, reason, until } = found;
  return { owner, reason, until, daysLeft: Math.max(0, daysLeft(found, now)) };
}

/**
 * How a failure stands to the base. One that cannot be evaluated has no measure, so that it is never known debt; nor
 * is what the base only passed with under a waiver that is gone now.
 */
function standingOf(
  check: Check,
  result: CheckResult,
  baseline: CheckBaseline | undefined,
  { now, block }: { readonly now: number; readonly block: Check['block'] },
): CheckStanding | undefined {
  if (baseline === undefined || result.status === 'error') return undefined;
  if (baseline.status === 'passed' || baseline.waived) return 'new';
  // Until now it stopped nothing in production, and would from the merge on.
  if (baseline.warned && check.severity === 'error') return 'new';
  const before = { ...baseline, at: Date.parse(baseline.at) };
  if (isWorse(check, { ...result, at: now }, before)) return 'worse';
  return block === 'always' ? undefined : 'known';
}
