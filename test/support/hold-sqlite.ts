// Runs a statement that never ends on a SQLite file, as a process that can be killed: PROGRAM FILE.
import { sqliteProcess } from '../../src/adapters/sqlite-process.ts';

const [program = '', path = ''] = process.argv.slice(2);
const holder = sqliteProcess({ path, busyMs: 0, program });
const { signal } = new AbortController();
await holder.ask({ do: 'start', text: 'begin immediate', values: [], rows: 'drop' }, signal);
await holder.ask({ do: 'start', text: 'insert into t values (2)', values: [], rows: 'drop' }, signal);
process.stdout.write('ready\n');
const text = 'with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c';
await holder.ask({ do: 'start', text, values: [], rows: 'drop' }, signal);
