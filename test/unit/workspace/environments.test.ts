import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../src/workspace/config.ts';
import { forEnvironment } from '../../../src/workspace/for-environment.ts';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { connectionFor, resolveEnvironment } from '../../../src/workspace/resolve-environment.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const written = (connections: Environment['connections']): Environment => ({
  name: 'staging',
  implicit: false,
  connections,
  isolation: 'copy',
  maxAgeMs: 0,
  approvals: 0,
});
const warehouse = { name: 'warehouse', type: 'postgres', url: 'postgres://me:${PW}@db/${NAME}' } as const;
const lake = { name: 'lake', type: 'duckdb', path: 'data/lake.duckdb' } as const;

describe('resolveEnvironment', () => {
  test('replaces variables and keeps their values and passwords as secrets', () => {
    const { resolved, missing } = resolveEnvironment(written({ warehouse }), { PW: 'p%40ss', NAME: 'main' }, [
      'warehouse',
    ]);
    expect(missing).toEqual([]);
    expect(resolved?.label).toBe('staging');
    expect(resolved?.connections['warehouse']).toEqual({ ...warehouse, url: 'postgres://me:p%40ss@db/main' });
    expect(resolved?.secrets).toEqual(['main', 'p%40ss', 'p@ss']);
  });

  test('looks only at connections in use', () => {
    const { resolved, missing } = resolveEnvironment(written({ warehouse, lake }), {}, ['lake']);
    expect(missing).toEqual([]);
    expect(Object.keys(resolved?.connections ?? {})).toEqual(['lake']);
    expect(resolved?.secrets).toEqual([]);
  });

  test('names every variable that is not set or empty, and gives no environment then', () => {
    const { resolved, missing } = resolveEnvironment(written({ warehouse }), { PW: '' }, ['warehouse']);
    expect(resolved).toBeUndefined();
    expect(missing).toEqual(['NAME', 'PW']);
  });

  test('does not look into what a variable holds, nor at names that every object has', () => {
    const { resolved } = resolveEnvironment(written({ warehouse }), { PW: '${NAME}', NAME: 'main' }, [
      'warehouse',
    ]);
    expect(resolved?.connections['warehouse']).toMatchObject({ url: 'postgres://me:${NAME}@db/main' });
    const odd = { ...warehouse, url: '${constructor}' };
    expect(resolveEnvironment(written({ warehouse: odd }), {}, ['warehouse']).missing).toEqual([
      'constructor',
    ]);
  });

  test('takes the password of an address that is one variable, also one behind the question mark', () => {
    const whole = { ...warehouse, url: '${URL}' };
    const { resolved } = resolveEnvironment(
      written({ warehouse: whole }),
      { URL: 'postgres://me:hunter2@db/main?password=other' },
      ['warehouse'],
    );
    expect(resolved?.secrets).toEqual(expect.arrayContaining(['hunter2', 'other']));
  });
});

describe('connectionFor', () => {
  const both = written({ warehouse, lake });

  test('prefers the step, then the job, then the only one there is', () => {
    expect(connectionFor({ connection: 'warehouse' }, 'lake', both)).toBe('lake');
    expect(connectionFor({ connection: 'warehouse' }, undefined, both)).toBe('warehouse');
    expect(connectionFor({}, undefined, written({ lake }))).toBe('lake');
  });

  test('gives nothing when several could be meant or the name does not exist', () => {
    expect(connectionFor({}, undefined, both)).toBeUndefined();
    expect(connectionFor({ connection: 'other' }, undefined, written({ lake }))).toBeUndefined();
  });

  test('an environment that is not written answers to every name', () => {
    const implicit = { ...written({}), implicit: true };
    expect(connectionFor({ connection: 'warehouse' }, 'lake', implicit)).toBe('default');
  });
});

describe('forEnvironment', () => {
  test('lays parameters, schedule and timeout over the manifest', async () => {
    const tree = memoryFileTree({
      'datajob.config.yaml': 'defaults: { timezone: Europe/Riga }\n',
      'orders/datajob.yaml': [
        'team: sales',
        'schedule: { cron: "0 5 * * *", startWithin: 30m }',
        'timeout: 1h',
        'params: { mode: delta, other: 1 }',
        'steps: [{ query: select 1 }]',
        'environments:',
        '  staging: { params: { mode: full }, timeout: 5m }',
        '  production: { schedule: { cron: "0 6 * * *" } }',
      ].join('\n'),
    });
    const [job] = (await loadWorkspace(tree)).jobs;
    if (job === undefined) throw new Error('no job');
    const staging = forEnvironment(job.manifest, 'staging');
    expect(staging.params).toEqual({
      mode: { type: 'string', default: 'full' },
      other: { type: 'integer', default: 1 },
    });
    expect(staging.timeoutMs).toBe(300_000);
    expect(staging.schedule).toEqual(job.manifest.schedule);
    const production = forEnvironment(job.manifest, 'production');
    expect(production.schedule?.crons).toEqual([{ cron: '0 6 * * *', timezone: 'Europe/Riga' }]);
    expect(production.schedule?.startWithinMs).toBe(1_800_000);
    expect(forEnvironment(job.manifest, 'local')).toBe(job.manifest);
  });
});
