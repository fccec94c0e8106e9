import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunOptions, type RunWorld, runWorld } from '../support/run-world.ts';

let world: RunWorld;
afterEach(() => world.remove());

async function python(step: string, files: Record<string, string> = {}, options: RunOptions = {}) {
  world = runWorld({ 'jobs/sales/datajob.yaml': 'team: sales', 'jobs/sales/20_step.py': step, ...files });
  return world.run('sales', options);
}

describe('the run’s connection in a Python step', () => {
  test('gives rows with Python types, in the transaction of the job', async () => {
    const step = [
      'def run(job):',
      "    rows = job.query(\"select n, n / 2 as half, date '2026-01-02' as d, timestamp '2026-01-02 03:04:05' as t, cast(1.50 as decimal(9,2)) as m, null as x from made where n > :low order by n\", low=1)",
      '    print(list(rows))',
      '    print(job.execute("insert into made values (7)"), len(job.query("select * from made")))',
    ].join('\n');
    const { result, output } = await python(step, {
      'jobs/sales/10_make.sql': 'create table made as select * from range(4) as r(n)',
    });
    expect(result.error).toBeUndefined();
    expect(output).toBe(
      [
        "[(2, 1.0, datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, 4, 5), Decimal('1.50'), None), (3, 1.5, datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, 4, 5), Decimal('1.50'), None)]",
        '1 5',
        '',
      ].join('\n'),
    );
    expect(await world.query('select count(*) from made')).toEqual([[5]]);
  });
});
