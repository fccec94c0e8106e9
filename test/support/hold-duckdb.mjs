// Holds a DuckDB file open until its standard input ends; says «held» when it has it.
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(process.argv[2]);
process.stdout.write('held');
process.stdin.on('end', () => {
  instance.closeSync();
  process.exit(0);
});
process.stdin.resume();
