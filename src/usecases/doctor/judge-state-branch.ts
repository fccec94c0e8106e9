import type { BranchRules } from '../../ports/github/repository-settings.ts';
import type { Finding } from './finding.ts';

/** Rules that a plain push of the workflow does not satisfy. */
const stopsPushes: ReadonlySet<string> = new Set([
  'update',
  'pull_request',
  'required_status_checks',
  'required_signatures',
  'required_deployments',
  'merge_queue',
  'workflows',
  'code_scanning',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern',
]);

/** Whether the workflow can write its records to a branch, and nobody can rewrite them. */
export function judgeStateBranch(
  branch: string,
  { kinds, unseen }: BranchRules,
  exists: boolean,
): readonly Finding[] {
  const stopping = kinds.filter((kind) => stopsPushes.has(kind) || (kind === 'creation' && !exists));
  if (stopping.length > 0) {
    return [
      {
        code: 'state-branch-closed',
        severity: 'error',
        message: `The workflow writes its records to ${branch}, but rules stop it: ${stopping.join(', ')}.`,
        hint: `Settings → Rules → Rulesets: take ${branch} out of these rules, or let GitHub Actions bypass them.`,
      },
    ];
  }
  const open = [
    ...(kinds.includes('non_fast_forward') ? [] : ['overwritten by force']),
    ...(kinds.includes('deletion') ? [] : ['deleted']),
  ];
  if (!exists || open.length === 0 || unseen !== undefined) return [];
  return [
    {
      code: 'state-branch-open',
      severity: 'recommendation',
      message: `${branch} holds the records of releases and runs, and can be ${open.join(' and ')}.`,
      hint: 'Settings → Rules → Rulesets: for `datajob/**` block force pushes and restrict deletions; datajob needs neither.',
    },
  ];
}
