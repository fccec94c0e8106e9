import type { PlanReport, ReportedChange } from '../../src/plan/plan-report.ts';
import type { SchedulePreview } from '../../src/plan/schedule-preview.ts';
import type { Report } from '../../src/report/report.ts';
import type { CheckResult, RunResult } from '../../src/run/result.ts';

/** A pull request of everyday life that failed: what people see most often, and must understand at once. */
export function sampleReport(own: Partial<Report> = {}): Report {
  return {
    version: 1,
    pr: 12,
    head: '3f9a2c17d5e84b60912f3f9a2c17d5e84b60912f',
    workspace: '.',
    workflow: 'datajob',
    event: 'pull_request',
    at: '2026-11-22T14:03:11.000Z',
    verdict: 'failed',
    sentence: '1 of 4 jobs failed on the copy of staging, and 1 finding is an error.',
    url: 'https://github.com/acme/data/actions/runs/1234567',
    fork: false,
    validation: { jobs: 48, diagnostics: findings },
    plan: samplePlan,
    stage: { environment: 'pr-12', passed: false, runs, evidence, notes: [] },
    approvals: [
      {
        job: 'orders-daily',
        team: 'sales',
        owners: ['@acme/sales'],
        needed: 1,
        by: [],
        notes: ['@ana approved an older commit'],
      },
      { job: 'customers', team: 'crm', owners: ['@acme/crm'], needed: 1, by: ['bob'], notes: [] },
    ],
    notes: ['Give the workflow `checks: write`: a check run then shows more than ten findings on the lines.'],
    ...own,
  };
}

/** The same when all is well. */
export function passedReport(own: Partial<Report> = {}): Report {
  const passed = runs.slice(1).map((run) => ({ ...run, status: 'succeeded' as const }));
  return sampleReport({
    verdict: 'passed',
    sentence: '3 jobs passed on the copy of staging: a merge promotes exactly these bundles.',
    validation: { jobs: 48, diagnostics: [] },
    plan: {
      ...samplePlan,
      changes: samplePlan.changes.filter(({ job }) => job !== 'orders-daily' && job !== 'old-report'),
    },
    stage: { environment: 'pr-12', passed: true, runs: passed, evidence: evidence.slice(1), notes: [] },
    approvals: [],
    notes: [],
    ...own,
  });
}

/** Many changed jobs, all with everything there can be. */
export function bigReport(
  jobs: number,
  text: (index: number) => string = (index) => `value ${index}`,
): Report {
  const indices = Array.from({ length: jobs }, (_, index) => index);
  const failed = runs[0];
  return sampleReport({
    plan: {
      ...samplePlan,
      changes: indices.map((index) => ({
        ...change({ job: `job-${text(index)}`, team: `team-${index % 30}` }),
        reason: text(index),
        schedule,
        consequences: [text(index)],
      })),
      downstream: indices.map((index) => ({
        job: `after-${text(index)}`,
        team: `team ${text(index)}`,
        owners: ['@acme/sales', text(index)],
      })),
      edges: indices.map((index) => [`job-${text(index)}`, `after-${text(index)}`] as const),
      contracts: indices.map((index) => ({
        ...{ job: `job-${text(index)}`, table: text(index), contract: `jobs/${text(index)}/c.yaml` },
        ...{ from: text(index), to: text(index) },
        differences: [
          { breaks: 'readers' as const, text: text(index), columns: [text(index)], ...place(text(index)) },
          { text: text(index), columns: [], ...place(text(index)) },
        ],
        consumers: [{ job: text(index), team: text(index), file: text(index), columns: [text(index)] }],
        problems: [],
      })),
    },
    validation: {
      jobs,
      diagnostics: indices.flatMap((index) =>
        findings.map((each) => ({
          ...each,
          line: index + 1,
          message: text(index),
          file: `jobs/${text(index)}/datajob.yaml`,
        })),
      ),
      waivers: indices.map((index) => ({
        ...{ job: `job-${text(index)}`, check: text(index), owner: text(index), reason: text(index) },
        ...{ until: text(index), daysLeft: index },
      })),
    },
    tests: bigTests(indices.map(text)),
    stage: {
      environment: 'pr-12',
      passed: false,
      runs: indices.flatMap((index) =>
        failed === undefined
          ? []
          : [{ ...failed, job: `job-${text(index)}`, reason: text(index), checks: checksOf(text(index)) }],
      ),
      evidence: indices.map((index) => ({
        job: `job-${text(index)}`,
        digest: digest(String(index % 10)),
        passed: false,
        reason: text(index),
      })),
      notes: indices.map(text),
    },
    parity: { status: 'differs', differences: indices.map(text) },
    approvals: indices.map((index) => ({
      job: `job-${text(index)}`,
      team: text(index),
      owners: [text(index)],
      needed: 1,
      by: [],
      notes: [text(index)],
    })),
    notes: indices.map(text),
  });
}

/** Unit tests of every status, with these texts wherever there may be any. */
function bigTests(texts: readonly string[]): NonNullable<Report['tests']> {
  const statuses = ['failed', 'cannot-run', 'not-run'] as const;
  const tests = texts.map((text, index): NonNullable<Report['tests']>['tests'][number] => ({
    ...{ job: text, name: text, file: `jobs/${text}/t.yaml`, line: 1, column: 1, durationMs: 1 },
    ...{ status: statuses[index % 3] ?? 'failed', reason: text, statement: text, step: text },
    ...(index % 2 === 0 && { failure: { class: 'user' as const, rule: 'unit-test', message: text } }),
    differences: [
      {
        ...{ table: text, columns: [text, 'b'], matching: 0, missing: 1, unexpected: 0, changed: 1 },
        ...(index % 5 === 0 && { problem: text }),
        rows: [
          { kind: 'changed', expected: [text, null], actual: [text, text], differing: ['b'] },
          { kind: 'missing', expected: [text, text] },
        ],
      },
    ],
  }));
  return { jobs: 1, passed: 0, failed: texts.length, cannotRun: 0, notRun: 0, durationMs: 1, tests };
}

/** A check of every standing, and one that holds again. */
function checksOf(text: string): CheckResult[] {
  const baseline = {
    environment: text,
    runId: text,
    at: '2026-11-21T06:15:00.000Z',
    status: 'failed',
    actual: text,
    trend: [1],
  } as const;
  const waiver = { owner: text, reason: text, until: text, daysLeft: 3 };
  const base = { id: text, table: text, type: 'unique', severity: 'error', actual: text } as const;
  const standings = ['known', 'new', 'worse', 'waived', 'expired'] as const;
  return [
    ...standings.map((standing) => ({ ...base, status: 'failed' as const, standing, baseline, waiver })),
    { ...base, status: 'passed', baseline },
  ];
}

const place = (text: string) => ({ file: `jobs/${text}/c.yaml`, line: 1, column: 1 });
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

const schedule: SchedulePreview = {
  text: 'daily at 06:15, Europe/Riga',
  crons: [{ cron: '15 6 * * *', timezone: 'Europe/Riga' }],
  next: ['23', '24', '25', '26', '27'].map((day) => ({
    local: `2026-11-${day}T06:15:00+02:00`,
    utc: `2026-11-${day}T04:15:00.000Z`,
  })),
  notes: [],
  runsPerMonth: 30.4,
  shortestGapMs: 82_800_000,
  warnings: [],
};

const hourly: SchedulePreview = {
  text: 'every hour at minute 0, Europe/Riga',
  crons: [{ cron: '0 * * * *', timezone: 'Europe/Riga' }],
  next: ['15', '16', '17', '18', '19'].map((hour) => ({
    local: `2026-11-22T${hour}:00:00+02:00`,
    utc: `2026-11-22T${Number(hour) - 2}:00:00.000Z`,
  })),
  notes: ['2027-03-28: 03:00 does not exist (clocks go forward), runs at 04:00'],
  runsPerMonth: 730,
  shortestGapMs: 3_600_000,
  warnings: [
    'It starts on the full hour, when GitHub delays or drops scheduled starts most often: a run may begin late. Choose another minute, for example `7 * * * *`.',
    'Runs took up to 64 min, longer than the 60 min between two starts: with `concurrency: forbid` some starts are skipped.',
  ],
  measured: { runs: 20, medianMs: 2_400_000, longestMs: 3_840_000 },
};

/** Its plan. */
export const samplePlan: PlanReport = {
  base: 'b'.repeat(40),
  head: '3f9a2c17d5e84b60912f3f9a2c17d5e84b60912f',
  hash: 'c'.repeat(64),
  changes: [
    change({
      job: 'customers',
      team: 'crm',
      kind: 'added',
      reason: 'new job',
      digest: digest('1'),
      schedule,
    }),
    change({
      job: 'old-report',
      team: 'finance',
      kind: 'removed',
      reason: 'its folder is gone',
      consequences: [
        'Production stops running it with the merge. Its tables stay. `datajob rollback old-report` brings it back.',
      ],
    }),
    change({
      job: 'orders-daily',
      team: 'sales',
      reason: 'SQL of step `10_load`; check unique of id',
      digest: digest('0'),
      consequences: ['Step `10_load` drops the table analytics.orders.'],
    }),
    change({
      job: 'orders-hourly',
      team: 'sales',
      kind: 'renamed',
      from: 'orders-hour',
      reason: 'schedule',
      digest: digest('2'),
      schedule: hourly,
    }),
  ],
  downstream: [
    { job: 'revenue', team: 'finance', owners: ['@acme/finance'] },
    { job: 'revenue-monthly', team: 'finance', owners: ['@acme/finance'] },
    { job: 'churn', team: 'crm', owners: ['@acme/crm', '@ana'] },
  ],
  edges: [
    ['customers', 'orders-daily'],
    ['orders-daily', 'revenue'],
    ['orders-hourly', 'revenue'],
    ['revenue', 'revenue-monthly'],
    ['customers', 'churn'],
    ['old-report', 'revenue-monthly'],
  ],
};

function change(own: Partial<ReportedChange>): ReportedChange {
  return {
    job: 'orders-daily',
    kind: 'changed',
    files: [`jobs/${own.team ?? 'sales'}/${own.job ?? 'orders-daily'}/10_load.sql`],
    reason: 'SQL of step `10_load`',
    owners: [`@acme/${own.team ?? 'sales'}`],
    consequences: [],
    ...own,
  };
}

const sqlFailure = {
  class: 'user',
  rule: 'sql-syntax',
  message: 'syntax error at or near "gruop"\nLINE 7: gruop by country\n        ^',
  file: 'jobs/sales/orders-daily/10_load.sql',
  line: 7,
  column: 1,
  hint: 'Look at the word before: did you mean `group`?',
} as const;

const runs: readonly RunResult[] = [
  {
    ...succeeded('orders-daily', '0', 12_420),
    status: 'failed',
    errorClass: 'user',
    steps: [
      { name: '10_load', kind: 'sql', status: 'failed', durationMs: 850, attempts: 1, error: sqlFailure },
      { name: '20_enrich', kind: 'python', status: 'skipped', durationMs: 0, attempts: 0 },
    ],
    checks: [
      {
        id: 'not_null:analytics.orders.id',
        table: 'analytics.orders',
        type: 'not_null',
        severity: 'error',
        status: 'failed',
        failing: 3,
        total: 1204,
        expected: 'no failing rows',
        actual: '3 failing rows of 1,204',
        failure: {
          class: 'user',
          rule: 'check-failed',
          message:
            'Column id of analytics.orders must have a value in every row. Expected no failing rows, found 3 failing rows.',
          file: 'jobs/sales/orders-daily/datajob.yaml',
          line: 21,
          column: 5,
        },
      },
    ],
    error: sqlFailure,
  },
  succeeded('customers', '1', 4_210),
  {
    ...succeeded('orders-hourly', '2', 9_900),
    checks: [
      {
        id: 'row_count:analytics.hourly',
        type: 'row_count',
        severity: 'warn',
        status: 'failed',
        expected: '> 100 rows',
        actual: '12 rows',
      },
      { id: 'unique:analytics.hourly.id', type: 'unique', severity: 'error', status: 'passed' },
    ],
  },
  {
    ...succeeded('revenue', '3', 0),
    status: 'skipped',
    steps: [],
    checks: [],
    reason: 'orders-daily failed, so it was not started',
  },
];

function succeeded(job: string, digit: string, durationMs: number): RunResult {
  return {
    runId: `20261122T140${digit}00Z-k3f9a${digit}`,
    job,
    environment: 'pr-12',
    digest: digest(digit),
    status: 'succeeded',
    startedAt: '2026-11-22T14:02:00.000Z',
    durationMs,
    steps: [
      { name: '10_load', kind: 'sql', status: 'succeeded', durationMs: 850, attempts: 1, rows: 1204 },
      { name: '20_enrich', kind: 'python', status: 'succeeded', durationMs: 1200, attempts: 1 },
    ],
    checks: [{ id: `unique:analytics.${job}.id`, type: 'unique', severity: 'error', status: 'passed' }],
  };
}

const evidence = [
  { job: 'orders-daily', digest: digest('0'), passed: false, reason: 'step 10_load failed' },
  { job: 'customers', digest: digest('1'), passed: true },
  { job: 'orders-hourly', digest: digest('2'), passed: true },
];

const findings = [
  {
    code: 'unknown-key',
    severity: 'error',
    message: 'The key `shedule` is not known.',
    file: 'jobs/sales/orders-hourly/datajob.yaml',
    line: 3,
    column: 1,
    hint: 'did you mean `schedule`?',
  },
  {
    code: 'no-runbook',
    severity: 'warning',
    message: 'The job has alerts and no `runbook`: whoever gets a mail at night does not know what to do.',
    file: 'jobs/crm/customers/datajob.yaml',
    line: 1,
    column: 1,
  },
] as const;
