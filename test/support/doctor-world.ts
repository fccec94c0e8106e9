import type { BranchRules } from '../../src/ports/github/repository-settings.ts';
import { type DoctorPorts, doctor } from '../../src/usecases/doctor.ts';
import { manualClock } from './manual-clock.ts';
import { memoryFileTree } from './memory-file-tree.ts';
import { type MemoryGitHub, type MemoryGitHubState, memoryGitHub } from './memory-github.ts';
import { memoryRepositoryFiles } from './memory-repository-files.ts';

/** Rules of a default branch that is looked after. */
export const guarded: BranchRules = {
  requiredChecks: ['datajob'],
  pullRequestRequired: true,
  codeOwnerReview: true,
  approvals: 1,
  mergeQueue: false,
  forcePushAllowed: false,
  kinds: ['pull_request', 'required_status_checks', 'non_fast_forward', 'deletion'],
};

/** Rules that records are safe behind. */
export const kept: BranchRules = {
  ...guarded,
  requiredChecks: [],
  pullRequestRequired: false,
  codeOwnerReview: false,
  kinds: ['non_fast_forward', 'deletion'],
};

export const commit = 'a'.repeat(40);

/** A workflow without a flaw. */
export const workflow = `
on:
  pull_request:
  merge_group:
  push: { branches: [main] }
  # >>> datajob schedule
  schedule: [{ cron: "17 6 * * *" }]
  # <<< datajob schedule
permissions: {}
jobs:
  datajob:
    permissions: { contents: write, pull-requests: write, checks: write }
    steps:
      - uses: actions/checkout@${commit}
      - uses: datajob/datajob@${commit}
        env:
          STAGING_URL: \${{ secrets.STAGING_URL }}
          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
  promote:
    environment: production
    permissions: { contents: write }
    steps: [{ uses: "datajob/datajob@${commit}", env: { STAGING_URL: "\${{ secrets.STAGING_URL }}" } }]
  tick:
    environment: { name: production-runs, deployment: false }
    permissions: { contents: write }
    steps: [{ uses: "datajob/datajob@${commit}", env: { P: "\${{ secrets.PRODUCTION_URL }} \${{ vars.SMTP_URL }}" } }]
`;

/** The repository of `healthy`. */
export const files = {
  'datajob.config.yaml': `
teams:
  sales: { owners: ["@acme/sales"] }
environments:
  staging: { connections: { warehouse: { type: postgres, url: "\${STAGING_URL}" } } }
  production:
    connections: { warehouse: { type: postgres, url: "\${PRODUCTION_URL}" } }
    protected: { approvals: 1 }
smtp: { url: "\${SMTP_URL}", from: data@example.com }
`,
  'jobs/orders/datajob.yaml': `
team: sales
schedule: { cron: "17 6 * * *" }
secrets: [CRM_TOKEN]
steps: [{ query: select 1 }]
`,
  '.github/workflows/datajob.yml': workflow,
  '.github/CODEOWNERS': '* @acme/platform\n/jobs/orders/ @Acme/Sales\n',
} as const satisfies Readonly<Record<string, string>>;

/** Settings without a flaw. */
export const healthy: Partial<MemoryGitHubState> = {
  branches: ['main', 'datajob/production', 'datajob/ledger'],
  branchRules: { main: guarded, 'datajob/production': kept, 'datajob/ledger': kept },
  environments: [
    {
      name: 'production',
      reviewers: 1,
      preventSelfReview: true,
      waitMinutes: 0,
      branches: 'custom',
      branchPatterns: ['main'],
    },
    {
      name: 'production-runs',
      reviewers: 0,
      preventSelfReview: false,
      waitMinutes: 0,
      branches: 'custom',
      branchPatterns: ['main'],
    },
  ],
  secretNames: {
    '': ['STAGING_URL', 'CRM_TOKEN', 'DATAJOB_MEMBERS_TOKEN'],
    'production-runs': ['PRODUCTION_URL', 'SMTP_URL', 'CRM_TOKEN'],
  },
  actions: { enabled: true, defaultPermissions: 'read', pinningRequired: true, allowedActions: 'all' },
};

/** What doctor finds in the healthy repository after these changes, which are merged; undefined removes a file. */
export async function examine(
  own: Partial<MemoryGitHubState> = {},
  changed: Readonly<Record<string, string | undefined>> = {},
  prepare: (github: MemoryGitHub) => void = () => undefined,
) {
  const entries = Object.entries({ ...files, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const present = Object.fromEntries(entries);
  const github = memoryGitHub({ contents: present, ...healthy, ...own });
  prepare(github);
  return (await doctor('acme/data', doctorPorts(github, present))).findings;
}

/** A workspace at the root of its repository. */
export function doctorPorts(github: MemoryGitHub, present: Readonly<Record<string, string>>): DoctorPorts {
  return {
    github,
    tree: memoryFileTree(present),
    repositoryFiles: memoryRepositoryFiles({ ...present }),
    clock: manualClock('2026-11-22T12:00:00Z'),
  };
}

export async function codes(...given: Parameters<typeof examine>): Promise<string[]> {
  return (await examine(...given)).map(({ code }) => code);
}
