import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import { type BrokenManifest, compareJobs } from '../../../src/plan/changes.ts';
import { fingerprintOf, type JobVersion } from '../../../src/plan/job-version.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const origin = { file: 'x', line: 1, column: 1 };

interface Sketch {
  readonly name?: string;
  readonly folder?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly manifest?: Partial<Manifest>;
  readonly engines?: string;
}

function version({ name = 'orders', folder = `jobs/${name}`, ...sketch }: Sketch = {}): JobVersion {
  const contents = Object.entries(sketch.files ?? { '10_load.sql': 'select 1' });
  const digests = new Map(contents.map(([file, text]) => [pathOf(folder, file), sha256(text)]));
  const file = `${folder}/datajob.yaml`;
  const manifest: Manifest = {
    name,
    team: 'sales',
    after: [],
    params: {},
    secrets: [],
    steps: [{ kind: 'sql', name: '10_load', needs: [], file: `${folder}/10_load.sql`, origin }],
    checks: [],
    alerts: [],
    environments: {},
    ...sketch.manifest,
  };
  const job = { manifest, folder, file };
  const files = [file, ...digests.keys()].sort();
  const digest = `sha256:${sha256(JSON.stringify([manifest, [...digests], sketch.engines ?? 'duckdb']))}`;
  return { job, digest, files, fingerprint: fingerprintOf(job, files, digests, sha256) };
}

function pathOf(folder: string, file: string): string {
  return file.startsWith('templates/') ? file : `${folder}/${file}`;
}

function compare(
  base: readonly JobVersion[],
  head: readonly JobVersion[],
  changed: readonly string[],
  broken: { base?: readonly BrokenManifest[]; head?: readonly BrokenManifest[] } = {},
) {
  return compareJobs(
    { jobs: base, broken: broken.base ?? [] },
    { jobs: head, broken: broken.head ?? [] },
    { changed: new Set(changed), configFile: 'datajob.config.yaml' },
  );
}

const manifestFile = 'jobs/orders/datajob.yaml';

describe('compareJobs', () => {
  test('finds nothing when no digest differs, whatever files do', () => {
    expect(compare([version()], [version()], ['jobs/orders/README.md', manifestFile])).toEqual([]);
  });

  test('names the step file and the manifest keys that differ', () => {
    const after = version({
      files: { '10_load.sql': 'select 2' },
      manifest: { runbook: 'https://wiki.example.com', timeoutMs: 1000 },
    });
    expect(compare([version()], [after], [manifestFile, 'jobs/orders/10_load.sql'])).toEqual([
      {
        job: 'orders',
        kind: 'changed',
        digest: after.digest,
        files: ['jobs/orders/10_load.sql', manifestFile],
        reason: 'runbook added; timeout added; step file 10_load.sql changed',
      },
    ]);
  });

  test('tells steps, checks and parameters one by one', () => {
    const check = { type: 'row_count', table: 't', severity: 'error', origin } as const;
    const threshold = { operator: 'mustBe', value: [1], unit: 'rows' } as const;
    const before = version({
      manifest: { params: { country: { type: 'string' } }, checks: [{ ...check, id: 'a', threshold }] },
    });
    const after = version({
      manifest: {
        params: { country: { type: 'string', default: 'LV' }, day: { type: 'date' } },
        checks: [{ ...check, id: 'b', threshold }],
        steps: [
          { kind: 'query', name: 'q', needs: [], sql: 'select 1', sqlOrigin: origin, origin },
          { kind: 'sql', name: '10_load', needs: ['q'], file: 'jobs/orders/10_load.sql', origin },
        ],
      },
    });
    expect(compare([before], [after], [manifestFile])[0]?.reason).toBe(
      'parameter country changed; parameter day added; step q added; step 10_load changed; check b added; check a removed',
    );
  });

  test('counts reasons beyond the sixth', () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`f${n}.txt`, 'x']));
    const changed = Object.keys(files).map((file) => `jobs/orders/${file}`);
    const after = version({ files: { '10_load.sql': 'select 1', ...files } });
    expect(compare([version()], [after], changed)[0]?.reason).toMatch(/^file f0\.txt added; .*; and 3 more$/);
  });

  test('says when the config is what changes a job', () => {
    const after = version({ manifest: { timeoutMs: 1000 } });
    expect(compare([version()], [after], ['datajob.config.yaml'])[0]).toMatchObject({
      reason: 'timeout added (datajob.config.yaml)',
      files: ['datajob.config.yaml'],
    });
    const moved = version({ engines: 'postgres' });
    expect(compare([version()], [moved], ['datajob.config.yaml'])[0]).toMatchObject({
      reason: 'connections changed (datajob.config.yaml)',
      files: ['datajob.config.yaml'],
    });
  });

  test('shows a template as the reason in the jobs that use it', () => {
    const files = { 'templates/scd/10.sql': 'select 1' };
    const after = version({ files: { 'templates/scd/10.sql': 'select 2' } });
    expect(compare([version({ files })], [after], ['templates/scd/10.sql'])[0]?.reason).toBe(
      'template scd: templates/scd/10.sql changed',
    );
  });

  test('tells added and removed jobs with their files, sorted by name', () => {
    const [added, removed] = [version({ name: 'zeta' }), version({ files: { '10_load.sql': 'select 9' } })];
    const changes = compare([removed], [added], [...added.files, ...removed.files]);
    expect(changes.map(({ job, kind, reason }) => ({ job, kind, reason }))).toEqual([
      { job: 'orders', kind: 'removed', reason: `${manifestFile} removed` },
      { job: 'zeta', kind: 'added', reason: 'new job' },
    ]);
    expect(changes[0]).not.toHaveProperty('digest');
    expect(changes[1]?.files).toEqual(added.files);
  });

  test('recognises a job with another name and folder by its content', () => {
    const [before, after] = [version({ name: 'orders' }), version({ name: 'orders-daily' })];
    expect(compare([before], [after], [...before.files, ...after.files])).toMatchObject([
      {
        job: 'orders-daily',
        kind: 'renamed',
        from: 'orders',
        reason: 'renamed from orders; moved from jobs/orders to jobs/orders-daily',
      },
    ]);
  });

  test('recognises another name in the same folder even when the content changed too', () => {
    const before = version();
    const after = version({ name: 'purchases', folder: 'jobs/orders', files: { '10_load.sql': 'select 2' } });
    expect(compare([before], [after], [manifestFile, 'jobs/orders/10_load.sql'])).toMatchObject([
      {
        job: 'purchases',
        kind: 'renamed',
        from: 'orders',
        reason: 'renamed from orders; step file 10_load.sql changed',
      },
    ]);
  });

  test('calls a job that only moved to another folder renamed, without another name', () => {
    const after = version({ folder: 'sales/orders' });
    const [change] = compare([version()], [after], [...version().files, ...after.files]);
    expect(change).toMatchObject({
      job: 'orders',
      kind: 'renamed',
      reason: 'moved from jobs/orders to sales/orders',
    });
    expect(change).not.toHaveProperty('from');
  });

  test('takes a copy of a job as new', () => {
    expect(compare([version()], [version(), version({ name: 'copy' })], [])).toMatchObject([
      { job: 'copy', kind: 'added' },
    ]);
  });

  test('shows a job whose manifest got errors as changed, never as removed', () => {
    const broken = [{ file: manifestFile, job: 'orders', changedFiles: [manifestFile] }];
    expect(compare([version()], [], [manifestFile], { head: broken })).toEqual([
      { job: 'orders', kind: 'changed', files: [manifestFile], reason: 'it has errors: see the diagnostics' },
    ]);
    expect(compare([], [], [manifestFile], { head: broken })).toMatchObject([{ kind: 'added' }]);
  });

  test('leaves out a manifest that was broken before and was not touched, and tells when it was mended', () => {
    const broken = [{ file: manifestFile, job: 'orders', changedFiles: [] }];
    expect(compare([], [], [], { base: broken, head: broken })).toEqual([]);
    expect(compare([], [version()], [manifestFile], { base: broken })).toMatchObject([
      { kind: 'changed', reason: 'its manifest had errors before' },
    ]);
  });
});
