import type { EnvironmentSettings } from '../../ports/github/repository-settings.ts';
import { compileGlob } from '../../workspace/glob.ts';
import type { Finding } from './finding.ts';

export interface EnvironmentQuestion {
  readonly defaultBranch: string;
  /** `protected.approvals` of production. */
  readonly approvals: number;
}

const where = 'Settings → Environments → production';

/** Whether checks get the environment staging, and only what is on the default branch that of production. */
export function judgeEnvironments(
  environments: readonly EnvironmentSettings[],
  question: EnvironmentQuestion,
): readonly Finding[] {
  return [...judgeProduction(environments, question), ...judgeStaging(environments)];
}

/** Checks of pull requests wait for nobody, and come from branches that are not protected. */
function judgeStaging(environments: readonly EnvironmentSettings[]): readonly Finding[] {
  const staging = environments.find(({ name }) => name.toLowerCase() === 'staging');
  if (staging === undefined) return [];
  const { branches, branchPatterns = [], reviewers, waitMinutes } = staging;
  const allowed = branchPatterns.some((pattern) => compileGlob(pattern)('refs/pull/1/merge'));
  const findings: (Finding | false)[] = [
    branches !== undefined &&
      !allowed && {
        code: 'environment-refuses-pull-requests',
        severity: 'error',
        message: 'The environment staging does not let pull requests use it, so their check fails at once.',
        hint: 'Settings → Environments → staging → Deployment branches: no restriction, or also `refs/pull/*/merge`.',
      },
    reviewers + waitMinutes > 0 && {
      code: 'environment-waits',
      severity: 'warning',
      message: 'Every check of a pull request waits for a person or a timer of the environment staging.',
      hint: 'Settings → Environments → staging: no required reviewers, no wait timer.',
    },
  ];
  return findings.filter((finding) => finding !== false);
}

function judgeProduction(
  environments: readonly EnvironmentSettings[],
  question: EnvironmentQuestion,
): readonly Finding[] {
  const production = environments.find(({ name }) => name.toLowerCase() === 'production');
  if (production === undefined) {
    return [
      {
        code: 'environment-missing',
        severity: 'error',
        message:
          'There is no environment production: the first promotion would make one that every branch may use.',
        hint: `Settings → Environments → New environment: production, with ${question.defaultBranch} as its only deployment branch.`,
      },
    ];
  }
  return [...judgeBranches(production, question), ...judgeReviewers(production, question)];
}

function judgeBranches(
  { branches, branchPatterns = [] }: EnvironmentSettings,
  { defaultBranch }: EnvironmentQuestion,
): readonly Finding[] {
  const only = `${where} → Deployment branches: ${defaultBranch} only.`;
  if (branches === undefined) {
    return [
      {
        code: 'environment-open',
        severity: 'error',
        message: 'Every branch may use the environment production: whoever may push can read its secrets.',
        hint: only,
      },
    ];
  }
  if (branches === 'protected') return [];
  if (!branchPatterns.some((pattern) => compileGlob(pattern)(defaultBranch))) {
    return [
      {
        code: 'environment-refuses-default-branch',
        severity: 'error',
        message: `The environment production does not let ${defaultBranch} deploy, so nothing can be promoted.`,
        hint: only,
      },
    ];
  }
  const others = branchPatterns.filter((pattern) => pattern !== defaultBranch);
  if (others.length === 0) return [];
  return [
    {
      code: 'environment-wide',
      severity: 'warning',
      message: `Other branches than ${defaultBranch} may use the environment production: ${others.join(', ')}.`,
      hint: only,
    },
  ];
}

function judgeReviewers(
  production: EnvironmentSettings,
  { approvals }: EnvironmentQuestion,
): readonly Finding[] {
  if (approvals === 0) return [];
  if (production.reviewers === 0) {
    return [
      {
        code: 'environment-without-reviewers',
        severity: 'warning',
        message:
          'The config says that production is protected, but its environment on GitHub has no reviewers.',
        hint: `${where} → Required reviewers. (Private repositories need a paid plan for that.)`,
      },
    ];
  }
  if (production.preventSelfReview) return [];
  return [
    {
      code: 'environment-self-review',
      severity: 'recommendation',
      message: 'Whoever starts a deployment to production may approve it alone.',
      hint: `${where}: prevent self-review.`,
    },
  ];
}
