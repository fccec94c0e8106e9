import { expect, test } from '@jest/globals';
import { copyConnections } from '../../../../src/usecases/mutate/copied-connections.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { never } from '../../../support/statements.ts';

test('a job whose databases cannot be copied is told so', async () => {
  const shop = { name: 'shop', type: 'mysql', url: 'mysql://h/d' } as const;
  const notes = { name: 'notes', type: 'sqlite', path: 'x.sqlite' } as const;
  const environment = { name: 'local', label: 'local', implicit: false, secrets: [] } as const;
  const copies = {
    create: async () => shop,
    list: async () => [],
    drop: async () => undefined,
  };
  const ports = { copies, clock: manualClock('2026-11-22T12:00:00Z') };
  const told = { sink: () => undefined, signal: never };
  await expect(
    copyConnections({ ...environment, connections: { shop, notes } }, 'pr-1', ports, told),
  ).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('MySQL and SQLite') });
});
