import { describe, expect, test } from '@jest/globals';
import { releasePath, releaseText } from '../../../src/release/desired-state.ts';
import { evidencePath, ledgerText, runPath } from '../../../src/release/ledger.ts';
import type { Evidence } from '../../../src/release/release.ts';
import { basesOfStage, withChecks } from '../../../src/usecases/stage-checks.ts';
import type { StageSelection } from '../../../src/usecases/stage-selection.ts';
import { memoryStateStore } from '../../support/memory-state-store.ts';
import { sampleManifest, sampleRecord, sampleRelease, sampleResult } from '../../support/release-samples.ts';

const released = `sha256:${'a'.repeat(64)}`;
const changed = `sha256:${'b'.repeat(64)}`;
const check = {
  id: 'ids',
  type: 'not_null',
  table: 't',
  column: 'id',
  severity: 'error',
  threshold: { operator: 'mustBe', value: [0], unit: 'rows' },
  origin: { file: 'a', line: 1, column: 1 },
} as const;
const result = (value: number) =>
  ({
    id: 'ids',
    key: 'k',
    type: 'not_null',
    severity: 'error',
    status: value > 0 ? 'failed' : 'passed',
    value,
  }) as const;
const proof = (own: Partial<Evidence> = {}): Evidence => ({
  ...{ job: 'orders', digest: released, passed: true, environment: 'pr-3', runId: 's3' },
  ...{ at: '2026-01-01T00:00:00.000Z', checks: [result(4)] },
  ...own,
});

function select(name = 'orders', from?: string): Pick<StageSelection, 'jobs' | 'plan'> {
  const manifest = sampleManifest({ name, checks: [check] });
  const job = { manifest, folder: `jobs/${name}`, file: `jobs/${name}/datajob.yaml` };
  const change = {
    job: name,
    kind: 'changed',
    files: [],
    reason: '',
    ...(from === undefined ? {} : { from }),
  } as const;
  const plan = { base: 'b', head: 'h', changes: [change], downstream: [], diagnostics: [] };
  return { jobs: [{ job, digest: changed, files: [], changed: true }], plan };
}

function store(options: { evidence?: Evidence; runAt?: string; release?: boolean } = {}) {
  const { evidence, runAt, release = true } = options;
  const manifest = sampleManifest({ name: 'orders' });
  const run = sampleRecord({
    ...(runAt === undefined ? {} : { finishedAt: runAt }),
    result: sampleResult({ checks: [result(1)] }),
  });
  return memoryStateStore({
    production: release ? { [releasePath('orders')]: releaseText(sampleRelease(manifest)) } : {},
    ledger: {
      ...(evidence && { [evidencePath('orders', evidence.digest)]: ledgerText(evidence) }),
      ...(runAt !== undefined && { [runPath('orders', '20260102T061500Z')]: ledgerText(run) }),
    },
  });
}
const identity = { id: 'ids', key: 'k', type: 'not_null', table: 't' };

describe('the base of a stage', () => {
  test('is the later of the last run in production and the staging of the released bundle', async () => {
    const bases = async (runAt: string) => {
      const found = await basesOfStage(select(), store({ evidence: proof(), runAt }));
      return found.get('orders')?.baselineOf(identity);
    };
    expect(await bases('2026-01-02T00:00:00.000Z')).toMatchObject({
      environment: 'production',
      value: 1,
      trend: [4, 1],
    });
    expect(await bases('2025-12-31T00:00:00.000Z')).toMatchObject({
      environment: 'pr-3',
      value: 4,
      trend: [1, 4],
    });
  });

  test('is none without a release, without results, and for what another bundle of a pull request left', async () => {
    const at = '2026-01-02T00:00:00.000Z';
    expect((await basesOfStage(select(), store({ release: false, runAt: at }))).size).toBe(0);
    const empty = await basesOfStage(select(), store());
    expect(empty.get('orders')?.baselineOf(identity)).toBeUndefined();
    const other = await basesOfStage(select(), store({ evidence: proof({ digest: changed }) }));
    expect(other.get('orders')?.baselineOf(identity)).toBeUndefined();
  });

  test('of a renamed job is what it was under its old name', async () => {
    const bases = await basesOfStage(select('sales', 'orders'), store({ evidence: proof() }));
    expect(bases.get('sales')?.baselineOf(identity)).toMatchObject({ value: 4 });
  });
});

describe('evidence', () => {
  const results = [sampleResult({ checks: [result(9)] })];
  test('of a changed bundle has what its checks found', async () => {
    const bases = await basesOfStage(select(), store({ evidence: proof() }));
    const { checks: _, ...bare } = proof({ digest: changed });
    expect(withChecks(bare, results, bases).checks).toEqual([result(9)]);
    expect(withChecks(bare, [sampleResult()], bases)).toEqual(bare);
  });

  test('of the released bundle keeps what it was released with, so that a change before it, not merged yet, moves no base', async () => {
    const bases = await basesOfStage(select(), store({ evidence: proof() }));
    const { checks: _, ...bare } = proof({ runId: 's4' });
    expect(withChecks(bare, results, bases).checks).toEqual([result(4)]);
    const { checks: __, ...older } = proof();
    const first = await basesOfStage(select(), store({ evidence: older }));
    expect(withChecks(bare, results, first).checks).toEqual([result(9)]);
  });
});
