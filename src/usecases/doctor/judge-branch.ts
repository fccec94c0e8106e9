import type { BranchRules } from '../../ports/github/repository-settings.ts';
import type { Finding } from './finding.ts';

/** Name of the workflow's job, which is that of its check. */
export const requiredCheck = 'datajob';

export interface BranchQuestion {
  readonly branch: string;
  /** `protected.approvals` of production. */
  readonly approvals: number;
}

const where = 'Settings → Rules → Rulesets';

/**
 * Whether what gets onto the default branch was checked: from there it is promoted. Of rules that are only
 * partly seen no more is said than that the check is not required, which everybody may see.
 */
export function judgeBranch(rules: BranchRules, question: BranchQuestion): readonly Finding[] {
  const check = judgeCheck(rules, question);
  return rules.unseen === undefined ? [...check, ...judgeRules(rules, question)] : check;
}

function judgeCheck(rules: BranchRules, { branch }: BranchQuestion): readonly Finding[] {
  if (rules.requiredChecks.includes(requiredCheck)) return [];
  return [
    {
      code: 'check-not-required',
      severity: 'error',
      message: `The check «${requiredCheck}» is not required on ${branch}: a pull request can be merged while it fails.`,
      hint: `${where}: require status checks, and choose «${requiredCheck}».${otherCheck(rules)}`,
    },
  ];
}

function judgeRules(rules: BranchRules, { branch, approvals }: BranchQuestion): readonly Finding[] {
  const findings: (Finding | false)[] = [
    !rules.pullRequestRequired && {
      code: 'pull-request-not-required',
      severity: 'error',
      message: `Whoever may write can push to ${branch} without a pull request, and what is pushed there is promoted.`,
      hint: `${where}: require a pull request before merging.`,
    },
    rules.forcePushAllowed && {
      code: 'force-push-allowed',
      severity: 'warning',
      message: `${branch} can be overwritten by force: then nobody can tell any more what was promoted from it.`,
      hint: `${where}: block force pushes.`,
    },
    approvals > rules.approvals && {
      code: 'fewer-approvals',
      severity: 'recommendation',
      message: `The config asks for ${approvals} approvals and GitHub for ${rules.approvals}: what is merged with fewer is not promoted.`,
      hint: `${where}: set the required approvals to ${approvals}, so that it cannot be merged either.`,
    },
  ];
  return findings.filter((finding) => finding !== false);
}

function otherCheck({ requiredChecks }: BranchRules): string {
  const evidence = requiredChecks.find((name) => name.startsWith('datajob evidence'));
  return evidence === undefined
    ? ''
    : ` «${evidence}», which is required now, is only written where the token may.`;
}
