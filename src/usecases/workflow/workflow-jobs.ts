import { environmentNames } from './environment-names.ts';
import type { WorkflowJob } from './workflow-job.ts';

/** What a workflow is made for. */
export interface WorkflowSetting {
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Names of the secrets that runs in an environment need. */
  readonly secrets: { readonly staging: readonly string[]; readonly production: readonly string[] };
  /** Some owner is a team of an organisation, whose members only another token may read. */
  readonly ownerTeams: boolean;
}

const onDefaultBranch = "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)";
const byHand = "github.event_name == 'workflow_dispatch'";
const isComment = "github.event_name == 'issue_comment' && github.event.issue.pull_request";
const says = (command: string): string => `startsWith(github.event.comment.body, '/datajob${command}')`;
const runsInProduction = `(${[' rollback', ' run'].map(says).join(' || ')})`;
// Whoever has nothing to do with the repository must not be able to ask its reviewers.
const isKnown =
  'contains(fromJSON(\'["OWNER", "MEMBER", "COLLABORATOR", "CONTRIBUTOR"]\'), github.event.comment.author_association)';
const inProduction =
  "(inputs.command == 'tick' || (inputs.command == 'run' && inputs.environment == 'production'))";

const contents = ['contents: write', 'evidence, releases and runs: branches datajob/**'] as const;
const comments = ['pull-requests: write', 'comments on pull requests'] as const;
const answers = ['pull-requests: write', 'the answer, and the reaction that says: seen'] as const;
const checks = ['checks: write', 'a check with every finding at its line'] as const;
const deployments = ['deployments: read', 'the link in the comment to the deployment'] as const;

/** Only promotions are deployments; all else would fill the list of them. */
const staging = { name: environmentNames.staging, deployment: false };
const production = { name: environmentNames.runs, deployment: false };

/** The jobs of the workflow: exactly one of them serves an event. */
export function workflowJobs(setting: WorkflowSetting): readonly WorkflowJob[] {
  const workspace =
    setting.workspace === '.' ? [] : ([['workspace', JSON.stringify(setting.workspace)]] as const);
  const members = setting.ownerTeams
    ? ([['members-token', '${{ secrets.DATAJOB_MEMBERS_TOKEN }}']] as const)
    : [];
  const { secrets } = setting;
  const quiet = { inputs: workspace, report: false } as const;
  const judging = { inputs: [...workspace, ...members], report: false } as const;
  return [
    { ...check, inputs: judging.inputs, secrets: secrets.staging, report: true },
    { ...promote, ...judging, secrets: secrets.staging },
    { ...tick, ...quiet, secrets: secrets.production },
    { ...manual, ...quiet, secrets: secrets.staging },
    { ...manualProduction, ...quiet, secrets: secrets.production },
    { ...command, ...judging, secrets: secrets.staging },
    { ...commandProduction, ...judging, secrets: secrets.production },
  ];
}

type Fixed = Omit<WorkflowJob, 'inputs' | 'secrets' | 'report'>;

const check: Fixed = {
  id: 'datajob',
  comments: [
    'The required check: it always reports, also for drafts and forks and when no job has changed.',
    'Forks get a token that can only read and no secrets, whatever is written here.',
  ],
  when: [
    "github.event_name == 'pull_request' || github.event_name == 'merge_group'",
    `|| (${byHand} && !(${onDefaultBranch}))`,
  ],
  environment: staging,
  concurrency: [
    'group: datajob-check-${{ github.event.pull_request.number || github.ref }}',
    '# A newer push replaces the check of the one before.',
    "cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
  ],
  timeoutMinutes: 60,
  permissions: [contents, comments, checks],
  // Skipped, the job would count as a passed check of whatever commit somebody starts the workflow on.
  firstStep: [
    '- name: by hand only on the default branch',
    `  if: ${byHand}`,
    '  run: |',
    '    echo "::error::Start this workflow on the default branch: it works with what is merged."',
    '    exit 1',
  ],
};

const promote: Fixed = {
  id: 'promote',
  comments: [
    'What is merged becomes what production runs: after each merge, by hand, or for a comment. The only job of the',
    'environment production, so reviewers and a wait timer there hold back promotions and nothing else. Secrets of',
    'staging, because a merge without evidence is staged again first; those of production are not needed.',
  ],
  when: [
    onDefaultBranch,
    `&& (github.event_name == 'push' || (${byHand} && inputs.command == 'promote')`,
    `|| (${isComment} && ${says(' promote')}`,
    `&& ${isKnown}))`,
  ],
  environment: { name: environmentNames.promotion, deployment: true },
  concurrency: [
    'group: datajob-promote',
    '# One after the other, and none is ever cancelled.',
    'cancel-in-progress: false',
    'queue: max',
  ],
  timeoutMinutes: 120,
  permissions: [contents, comments, deployments],
};

const tick: Fixed = {
  id: 'tick',
  comments: [
    'Starts what is due. No concurrency group: ticks may run at once, each time is claimed by one of them,',
    'and none must wait for, or be cancelled by, another. Nor for a person: production-runs has no reviewers.',
  ],
  when: ["github.event_name == 'schedule'"],
  environment: production,
  timeoutMinutes: 360,
  permissions: [contents, comments],
};

const manual: Fixed = {
  id: 'manual',
  comments: ['Started by hand, without the secrets of production.'],
  when: [`${byHand} && ${onDefaultBranch}`, `&& inputs.command != 'promote' && !${inProduction}`],
  environment: staging,
  timeoutMinutes: 360,
  permissions: [contents],
};

const manualProduction: Fixed = {
  id: 'manual-production',
  comments: ['Runs and ticks in production, started by hand.'],
  when: [`${byHand} && ${onDefaultBranch}`, `&& ${inProduction}`],
  environment: production,
  timeoutMinutes: 360,
  permissions: [contents, comments],
};

const command: Fixed = {
  id: 'command',
  comments: [
    'Commands in comments on pull requests. Who may give them, datajob finds out itself; anybody else is',
    'ignored or told so.',
  ],
  when: [isComment, `&& ${says('')} && !${says(' promote')}`, `&& !${runsInProduction}`],
  environment: staging,
  timeoutMinutes: 60,
  permissions: [contents, answers],
};

const commandProduction: Fixed = {
  id: 'command-production',
  comments: ['Those that roll back or run in production. They use the files of the default branch only.'],
  when: [isComment, `&& ${runsInProduction}`],
  environment: production,
  timeoutMinutes: 360,
  permissions: [contents, answers],
};
