import type { Check } from '../manifest/check.ts';
import { canonicalText } from './job-version.ts';

/** Checks that are gone, or that only warn from now on; one that merely got another id is neither. */
export function lostChecks(before: readonly Check[], after: readonly Check[]): string[] {
  const byId = new Map(after.map((check) => [check.id, check]));
  const assertions = new Map(after.map((check) => [assertionOf(check), check]));
  return before.flatMap((check) => {
    const now = byId.get(check.id) ?? assertions.get(assertionOf(check));
    if (now === undefined) return [goneText(check)];
    if (check.severity !== 'error') return [];
    if (now.severity === 'warn')
      return [`The check ${check.id} only warns from now on: rows that break it no longer stop the run.`];
    if (check.block !== 'always' || now.block === 'always') return [];
    return [`Old failures of the check ${check.id} no longer block pull requests.`];
  });
}

function assertionOf(check: Check): string {
  const { id: _, severity: __, description: ___, block: ____, ...assertion } = check;
  return canonicalText(assertion);
}

function goneText({ id, severity }: Check): string {
  const what =
    severity === 'error'
      ? 'rows that break it no longer stop the run'
      : 'nobody is warned of rows that break it';
  return `The check ${id} is gone: ${what}.`;
}
