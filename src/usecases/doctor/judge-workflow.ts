import { findScheduleBlock } from '../workflow/schedule-block.ts';
import { workflowPath } from '../workflow/workflow-text.ts';
import type { Finding } from './finding.ts';
import { requiredCheck } from './judge-branch.ts';
import { judgePassedSecrets, judgeSecretEnvironments } from './judge-passed-secrets.ts';
import { type Permissions, type WorkflowFacts, type WorkflowJob, workflowFacts } from './workflow-facts.ts';

export interface WorkflowQuestion {
  /** Some job has a schedule. */
  readonly scheduled: boolean;
  readonly mergeQueue: boolean;
  /** Names of secrets that the config and manifests ask for. */
  readonly secrets: readonly string[];
  /** Those of them that only production needs. */
  readonly productionSecrets: readonly string[];
}

/** Whether the workflow starts when it must, under the right name, and with no more rights than it needs. */
export function judgeWorkflow(text: string | undefined, question: WorkflowQuestion): readonly Finding[] {
  if (text === undefined) return [missing()];
  const workflow = workflowFacts(workflowPath, text);
  if (workflow === undefined) return [unreadable()];
  const findings = [
    ...judgeTriggers(workflow, question),
    ...judgePins(workflow),
    ...judgePermissions(workflow),
    ...judgeCheckJob(workflow),
    ...judgePassedSecrets(question.secrets, text),
    ...judgeSecretEnvironments(question.productionSecrets, workflow),
    ...judgeMarks(text, question),
  ];
  return findings.map((finding) => ({ ...finding, file: workflowPath }));
}

const writeIt = '`datajob workflow --write` writes it.';

function missing(): Finding {
  return {
    code: 'workflow-missing',
    severity: 'error',
    message: `There is no ${workflowPath}: pull requests are not checked and nothing is started.`,
    hint: writeIt,
    file: workflowPath,
  };
}

function unreadable(): Finding {
  return {
    code: 'workflow-unreadable',
    severity: 'error',
    message: `${workflowPath} is no workflow that can be read.`,
    hint: writeIt,
    file: workflowPath,
  };
}

function judgeTriggers({ triggers }: WorkflowFacts, question: WorkflowQuestion): Finding[] {
  const needed: readonly (readonly [string, boolean, string])[] = [
    ['pull_request', true, 'pull requests are not checked'],
    ['push', true, 'what is merged is not promoted'],
    ['schedule', question.scheduled, 'jobs with a schedule are never started'],
    ['merge_group', question.mergeQueue, 'the merge queue waits for a check that never comes'],
  ];
  const absent = needed
    .filter(([trigger, wanted]) => wanted && !triggers.has(trigger))
    .map(([trigger, , effect]): Finding => {
      const message = `The workflow is not started by \`${trigger}\`: ${effect}.`;
      return { code: 'trigger-missing', severity: 'error', message, hint: `Add \`${trigger}\` to \`on\`.` };
    });
  if (!triggers.has('pull_request_target')) return absent;
  const unsafe: Finding = {
    code: 'unsafe-trigger',
    severity: 'error',
    message: '`pull_request_target` gives the secrets of the repository to code that strangers propose.',
    hint: 'Use `pull_request`; docs/github.md tells how forks get their report.',
  };
  return [...absent, unsafe];
}

function judgePins({ jobs }: WorkflowFacts): Finding[] {
  const used = [...new Set(jobs.flatMap(({ uses }) => uses))].filter((uses) => !/^[.$]\//.test(uses));
  const zeros = used.filter((uses) => /@0+$/.test(uses));
  const loose = used.filter((uses) => !uses.startsWith('docker://') && !/@[0-9a-f]{40}$/i.test(uses));
  return [
    ...zeros.map((uses): Finding => {
      const message = `\`${uses}\` stands for no commit yet: the workflow fails.`;
      const hint = 'Write the commit of the datajob release that you have looked at.';
      return { code: 'action-unset', severity: 'error', message, hint };
    }),
    ...loose.map((uses): Finding => {
      const message = `\`${uses}\` is not pinned: whoever owns it can put other code there.`;
      return {
        code: 'action-unpinned',
        severity: 'warning',
        message,
        hint: 'Name the full commit id after the @.',
      };
    }),
  ];
}

function judgePermissions(workflow: WorkflowFacts): Finding[] {
  const wide = workflow.jobs.filter((job) => effective(workflow, job)?.get('*') === 'write');
  const unsaid = workflow.jobs.filter((job) => effective(workflow, job) === undefined);
  return [
    ...(wide.length === 0 ? [] : [tooWide(wide, 'may write everything')]),
    ...(unsaid.length === 0
      ? []
      : [tooWide(unsaid, 'have the permissions that the repository gives to all')]),
  ];
}

function tooWide(jobs: readonly WorkflowJob[], what: string): Finding {
  return {
    code: 'permissions-wide',
    severity: 'warning',
    message: `Jobs of the workflow ${what}: ${jobs.map(({ id }) => id).join(', ')}.`,
    hint: 'Write `permissions: {}` at the top, and at each job what it needs.',
  };
}

/** Whether the schedule in the marks fits is told by `checkWorkflow`. */
function judgeMarks(text: string, { scheduled }: WorkflowQuestion): Finding[] {
  if (!scheduled || findScheduleBlock(text) !== undefined) return [];
  return [
    {
      code: 'workflow-unmarked',
      severity: 'recommendation',
      message:
        'Nobody checks whether the schedule of the workflow still starts every job in time: it has no marks.',
      hint: '`datajob workflow` prints the lines to put there.',
    },
  ];
}

const wanted: readonly (readonly [string, Finding['severity'], string])[] = [
  ['contents', 'error', 'evidence cannot be written'],
  ['pull-requests', 'recommendation', 'pull requests get no comment'],
  ['checks', 'recommendation', 'no more than ten errors are marked at their lines'],
];

/** The job behind the required check. */
function judgeCheckJob(workflow: WorkflowFacts): Finding[] {
  const job = workflow.jobs.find(({ name }) => name === requiredCheck);
  if (job === undefined) {
    const message = `No job of the workflow is called «${requiredCheck}»: the check of that name never reports.`;
    return [{ code: 'check-job-missing', severity: 'error', message, hint: writeIt }];
  }
  const permissions = effective(workflow, job);
  if (permissions === undefined) return [];
  return wanted
    .filter(([name]) => (permissions.get(name) ?? permissions.get('*')) !== 'write')
    .map(([name, severity, effect]) => ({
      code: 'permission-missing',
      severity,
      message: `The job «${requiredCheck}» has no \`${name}: write\`: ${effect}.`,
      hint: `Add \`${name}: write\` to its permissions.`,
    }));
}

function effective({ permissions }: WorkflowFacts, job: WorkflowJob): Permissions | undefined {
  return job.permissions ?? permissions;
}
