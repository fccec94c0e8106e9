import type { EnvironmentSettings } from '../../ports/github/repository-settings.ts';
import { compileGlob } from '../../workspace/glob.ts';
import { environmentNames } from '../workflow/environment-names.ts';
import type { Finding } from './finding.ts';

export interface EnvironmentQuestion {
  readonly defaultBranch: string;
  /** `protected.approvals` of production. */
  readonly approvals: number;
  /** Whether a rule of the default branch asks for reviews; undefined: not seen. */
  readonly reviewed: boolean | undefined;
}

/** Whether checks get the environment staging, and only what is on the default branch those of production. */
export function judgeEnvironments(
  environments: readonly EnvironmentSettings[],
  question: EnvironmentQuestion,
): readonly Finding[] {
  return [
    ...judgeRuns(environmentNamed(environmentNames.runs, environments), question),
    ...judgePromotion(environmentNamed(environmentNames.promotion, environments), question),
    ...judgeStaging(environmentNamed(environmentNames.staging, environments)),
  ];
}

function environmentNamed(
  name: string,
  environments: readonly EnvironmentSettings[],
): EnvironmentSettings | undefined {
  return environments.find((environment) => environment.name.toLowerCase() === name);
}

function placeOf(name: string): string {
  return `Settings → Environments → ${name}`;
}

/** Checks of pull requests wait for nobody, and come from branches that are not protected. */
function judgeStaging(staging: EnvironmentSettings | undefined): readonly Finding[] {
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

/** Runs in production come from the default branch only, and wait for nobody. */
function judgeRuns(
  runs: EnvironmentSettings | undefined,
  { defaultBranch }: EnvironmentQuestion,
): readonly Finding[] {
  const name = environmentNames.runs;
  if (runs === undefined) {
    return [
      {
        code: 'environment-missing',
        severity: 'error',
        message: `There is no environment ${name}, which keeps the secrets of production: the first tick would make one that every branch may use.`,
        hint: `Settings → Environments → New environment: ${name}, with ${defaultBranch} as its only deployment branch.`,
      },
    ];
  }
  const waits = runs.reviewers + runs.waitMinutes > 0;
  return [
    ...judgeBranches(runs, defaultBranch, {
      severity: 'error',
      message: `Every branch may use the environment ${name}: whoever may push can read the secrets of production.`,
    }),
    ...(waits ? [scheduleWaits] : []),
  ];
}

const scheduleWaits: Finding = {
  code: 'environment-waits',
  severity: 'error',
  message: `The environment ${environmentNames.runs} has reviewers or a wait timer: every scheduled run would wait for them.`,
  hint: `${placeOf(environmentNames.runs)}: no required reviewers, no wait timer. Those for promotions belong to the environment ${environmentNames.promotion}.`,
};

function judgePromotion(
  promotion: EnvironmentSettings | undefined,
  question: EnvironmentQuestion,
): readonly Finding[] {
  const name = environmentNames.promotion;
  const branches =
    promotion === undefined
      ? []
      : judgeBranches(promotion, question.defaultBranch, {
          severity: 'warning',
          message: `Every branch may use the environment ${name}: its list of deployments can show what was never promoted, and its reviewers can be asked for that.`,
        });
  return [...branches, ...judgeReviewers(promotion, question)];
}

function judgeBranches(
  { name, branches, branchPatterns = [] }: EnvironmentSettings,
  defaultBranch: string,
  open: Pick<Finding, 'severity' | 'message'>,
): readonly Finding[] {
  const hint = `${placeOf(name)} → Deployment branches: ${defaultBranch} only.`;
  if (branches === undefined) return [{ code: 'environment-open', ...open, hint }];
  if (branches === 'protected') return [];
  if (!branchPatterns.some((pattern) => compileGlob(pattern)(defaultBranch))) {
    return [
      {
        code: 'environment-refuses-default-branch',
        severity: 'error',
        message: `The environment ${name} does not let ${defaultBranch} use it, so the jobs that name it fail.`,
        hint,
      },
    ];
  }
  const others = branchPatterns.filter((pattern) => pattern !== defaultBranch);
  if (others.length === 0) return [];
  return [
    {
      code: 'environment-wide',
      severity: 'warning',
      message: `Other branches than ${defaultBranch} may use the environment ${name}: ${others.join(', ')}.`,
      hint,
    },
  ];
}

/** Advice: datajob itself sees to the approvals, but later than GitHub could. */
function judgeReviewers(
  promotion: EnvironmentSettings | undefined,
  { approvals, defaultBranch, reviewed }: EnvironmentQuestion,
): readonly Finding[] {
  if (approvals === 0) return [];
  const where = placeOf(environmentNames.promotion);
  if (promotion === undefined || promotion.reviewers === 0) {
    if (reviewed !== false) return [];
    return [
      {
        code: 'nobody-asked',
        severity: 'recommendation',
        message: `The config asks for approvals, but GitHub asks nobody for them: neither a rule for ${defaultBranch} nor the environment ${environmentNames.promotion}.`,
        hint: `Settings → Rules → Rulesets: require approvals. Or ${where} → Required reviewers. (Those of private repositories need GitHub Enterprise.)`,
      },
    ];
  }
  if (promotion.preventSelfReview) return [];
  return [
    {
      code: 'environment-self-review',
      severity: 'recommendation',
      message: 'Whoever starts a promotion may approve it alone.',
      hint: `${where}: prevent self-review.`,
    },
  ];
}
