import { hasErrors } from '../../diagnostic.ts';
import type { Plan } from '../../plan/plan.ts';
import { planJson } from '../../report/json.ts';
import { planMarkdown } from '../../report/markdown.ts';
import { changeCounts } from '../../report/plan-text.ts';
import { readChangeSet } from '../../usecases/change-set.ts';
import { reportPlan } from '../../usecases/plan-report.ts';
import { pullRequestApprovals } from '../../usecases/pull-request-approvals.ts';
import { testedManifests } from '../../usecases/unit-tests/tested-manifests.ts';
import { changeBase } from '../change-base.ts';
import type { PerformContext, Performer, ReportParts } from '../performer.ts';
import { pullRequestOf } from '../pull-request-of.ts';

export const performPlan: Performer = async (context) => {
  const { ports } = context;
  const changes = await readChangeSet(await changeBase(context), ports);
  const { plan } = changes;
  const report = await reportPlan(changes, ports);
  return {
    command: 'plan',
    passed: !hasErrors(plan.diagnostics),
    sentence: sentenceOf(plan),
    // With the lengths of the runs so far, and what cannot be taken back.
    json: planJson({ ...plan, changes: report.changes }),
    markdown: planMarkdown({ ...plan, changes: report.changes }),
    diagnostics: plan.diagnostics,
    runs: [],
    changed: plan.changes.map((change) => change.job),
    tested: await testedManifests(changes),
    report: { plan: report, ...(await approvalsOf(report, context)) },
  };
};

function sentenceOf(plan: Plan): string {
  if (plan.changes.length === 0) return 'No job changes.';
  const broken = (plan.contracts ?? []).filter(({ problems }) => problems.length > 0);
  const contracts =
    broken.length === 0
      ? ''
      : ` It breaks the contract of ${broken.map(({ table }) => table).join(', ')} without a new version.`;
  return `The change touches ${changeCounts(plan)}.${contracts}`;
}

/** What the reviews so far mean; only shown here, it is asked for when the change is merged. */
async function approvalsOf(
  { base, changes }: NonNullable<ReportParts['plan']>,
  { event, github, ports }: PerformContext,
): Promise<ReportParts> {
  const pr = pullRequestOf(event);
  if (github === undefined || pr === undefined || event.name !== 'pull_request') return {};
  const approvals = await pullRequestApprovals({ pr, base, changes }, github, ports);
  return approvals.length === 0 ? {} : { approvals };
}
