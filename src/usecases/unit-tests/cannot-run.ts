import type { Config } from '../../workspace/config.ts';
import type { RefusedStatement } from './recorded-databases.ts';

/**
 * Why a statement says nothing about the job when the embedded engine refuses it, or undefined when it does: because
 * a unit test may not do it, or because it is written for another engine whose words and functions DuckDB has not.
 */
export function whyCannotRun({ connection, error }: RefusedStatement, config: Config): string | undefined {
  const { exceptionType } = error.evidence;
  const { message } = error;
  if (exceptionType === 'Permission' || message.includes('configuration has been locked')) {
    return 'a unit test reads and writes no files, reaches no network and changes no settings';
  }
  const engine = writtenFor(connection, config);
  if (engine === undefined) return undefined;
  const unknownWords =
    exceptionType === 'Parser' ||
    exceptionType === 'Not implemented' ||
    /^(?:Catalog|Binder) Error: (?:[A-Za-z ]*Function with name|Type with name|No function matches|unrecognized configuration)/.test(
      message,
    );
  return unknownWords ? `it is written for ${engine}, and the embedded engine is DuckDB` : undefined;
}

/** The engine that a connection leads to where the job runs, when that is another one than DuckDB. */
function writtenFor(connection: string, { environments }: Config): string | undefined {
  for (const name of ['production', 'staging'] as const) {
    const environment = environments[name];
    const type = environment.implicit ? 'duckdb' : environment.connections[connection]?.type;
    if (type !== undefined) return type === 'duckdb' ? undefined : type;
  }
  return undefined;
}
