import { configName } from '../../workspace/load-config.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { reportWorkflowPath } from '../workflow/report-workflow-text.ts';
import { workflowPath } from '../workflow/workflow-text.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { judgeActions } from './judge-actions.ts';
import { judgeBranch } from './judge-branch.ts';
import { judgeCodeowners } from './judge-codeowners.ts';
import { judgeEnvironments } from './judge-environments.ts';
import { judgeMembersToken } from './judge-members-token.ts';
import { judgeMergedFiles } from './judge-merged-files.ts';
import { exposedSecrets, missingSecrets, onlyForProduction, secretsForPromotion } from './judge-secrets.ts';
import { judgeStateBranch } from './judge-state-branch.ts';
import { judgeWorkflow } from './judge-workflow.ts';
import { type NeededSecret, neededSecrets } from './needed-secrets.ts';
import { ifSeen, notSeen, type Seen, type Unseen } from './seen.ts';
import { workflowFacts } from './workflow-facts.ts';

/** Every finding; what could not be looked at is one of them. `folder`: the workspace's path in the repository, `.` for its root. */
export function judgeSetUp(facts: Facts, workspace: Workspace, folder: string): readonly Finding[] {
  const { approvals } = workspace.config.environments.production;
  const needed = neededSecrets(workspace);
  const { defaultBranch } = facts;
  return [
    ...(facts.archived ? [archived] : []),
    ...judgeWorkflow(facts.files.get(workflowPath), {
      scheduled: workspace.jobs.some(({ manifest }) => manifest.schedule !== undefined),
      mergeQueue: 'value' in facts.rules && facts.rules.value.mergeQueue,
      secrets: needed.map(({ name }) => name),
      productionSecrets: onlyForProduction(needed).map(({ name }) => name),
    }),
    ...ifSeen(facts.merged, (merged) => judgeMergedFiles(facts.files, merged, defaultBranch)),
    ...(facts.private || facts.files.has(reportWorkflowPath) ? [] : [noReportWorkflow]),
    ...ifSeen(facts.actions, (settings) => judgeActions(settings, usedActions(facts.files))),
    ...ifSeen(facts.rules, (rules) => judgeBranch(rules, { branch: defaultBranch, approvals })),
    ...ifSeen(facts.environments, (environments) =>
      judgeEnvironments(environments, { defaultBranch, approvals, reviewed: reviewedBy(facts.rules) }),
    ),
    ...judgeSecrets(facts, workspace, needed, placeIn(folder)),
    ...judgeOwners(facts, workspace, folder),
    ...facts.stateBranches.flatMap(({ name, exists, rules }) =>
      ifSeen(rules, (seen) => judgeStateBranch(name, seen, 'value' in exists && exists.value)),
    ),
    ...unseenOf(facts).map(notSeen),
  ];
}

const archived: Finding = {
  code: 'repository-archived',
  severity: 'error',
  message: 'The repository is archived: nothing can be written to it, and no workflow runs.',
};

const noReportWorkflow: Finding = {
  code: 'report-workflow-missing',
  severity: 'recommendation',
  message: `Everybody may propose changes from a fork, but without ${reportWorkflowPath} they get no comment.`,
  hint: '`datajob workflow --write` writes it.',
  file: reportWorkflowPath,
};

/** Whether GitHub asks for a review before a merge; undefined when that was not seen. */
function reviewedBy(rules: Facts['rules']): boolean | undefined {
  if (!('value' in rules)) return undefined;
  if (rules.value.approvals > 0 || rules.value.codeOwnerReview) return true;
  return rules.value.unseen === undefined ? false : undefined;
}

/** By name without the commit. */
function usedActions(files: ReadonlyMap<string, string>): readonly string[] {
  const uses = [workflowPath, reportWorkflowPath].flatMap(
    (path) => workflowFacts(path, files.get(path) ?? '')?.jobs.flatMap((job) => job.uses) ?? [],
  );
  return [...new Set(uses.map((use) => use.replace(/@.*$/, '')))].sort();
}

function judgeSecrets(
  { secrets }: Facts,
  workspace: Workspace,
  needed: readonly NeededSecret[],
  place: (file: string) => string,
): readonly Finding[] {
  const of = (environment: string) => needed.filter((one) => one.environment === environment);
  return [
    ...ifSeen(secrets.staging, (names) => missingSecrets(of('staging'), names, place)),
    ...ifSeen(secrets.runs, (names) => missingSecrets(of('production'), names, place)),
    ...ifSeen(secrets.everywhere, (names) => exposedSecrets(needed, names)),
    ...ifSeen(secrets.staging, (staging) =>
      ifSeen(secrets.promotion, (promotion) => secretsForPromotion(needed, staging, promotion)),
    ),
    ...ifSeen(secrets.everywhere, (names) => {
      const { teams = {}, environments } = workspace.config;
      return judgeMembersToken(teams, names, environments.production.approvals);
    }),
  ];
}

function judgeOwners(facts: Facts, workspace: Workspace, folder: string): readonly Finding[] {
  const place = placeIn(folder);
  const reviewRequired =
    'value' in facts.rules && facts.rules.value.unseen === undefined
      ? facts.rules.value.codeOwnerReview
      : undefined;
  return [
    ...judgeCodeowners(facts.files, {
      teams: workspace.config.teams ?? {},
      jobs: workspace.jobs,
      shared: [place(configName), workflowPath],
      place,
      reviewRequired,
    }),
    ...ifSeen(facts.codeownersErrors, (errors) =>
      errors.map(({ line, message, path }) => ({
        code: 'codeowners-error',
        severity: 'warning',
        message: `GitHub does not understand a line of CODEOWNERS: ${message.split('\n')[0] ?? ''}`,
        file: path,
        line,
      })),
    ),
  ];
}

function placeIn(folder: string): (file: string) => string {
  return (file) => [folder, file].filter((part) => part !== '.').join('/');
}

/** Each once, although several answers may be missing for the same reason. */
function unseenOf(facts: Facts): readonly Unseen[] {
  const seen: readonly Seen<unknown>[] = [
    facts.actions,
    facts.rules,
    facts.environments,
    ...Object.values(facts.secrets),
    ...facts.stateBranches.flatMap(({ exists, rules }) => [exists, rules]),
    facts.codeownersErrors,
    facts.merged,
  ];
  const partly = [
    { what: `the protection of ${facts.defaultBranch}`, rules: facts.rules },
    ...facts.stateBranches.map(({ name, rules }) => ({ what: `the protection of ${name}`, rules })),
  ].flatMap(({ what, rules }) =>
    'value' in rules && rules.value.unseen !== undefined ? [{ what, why: rules.value.unseen }] : [],
  );
  const all = [...seen.flatMap((one) => ('unseen' in one ? [one.unseen] : [])), ...partly];
  return [...new Map(all.map((one) => [one.what, one])).values()];
}
