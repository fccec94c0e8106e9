import type { Diagnostic } from '../diagnostic.ts';
import { parseDocument } from '../manifest/document.ts';
import type { EngineName } from '../sql/dialect.ts';
import { checkFile, checkInline, engineOf } from './check-sql.ts';
import type { Config } from './config.ts';
import type { SqlScope } from './sql-parameter-rules.ts';
import { type LoadedTemplate, sqlFilesOf } from './templates.ts';

/** The SQL files and the checks of a template, with its inputs as their parameters. */
export function checkTemplateSql(
  { template, checkSql, text }: LoadedTemplate,
  config: Config,
  readSql: (path: string) => string | undefined,
): Diagnostic[] {
  if (template === undefined) return [];
  const { file, inputs } = template;
  const scope: SqlScope = {
    names: () => Object.keys(inputs),
    typeOf: (name: string) => (Object.hasOwn(inputs, name) ? inputs[name]?.type : undefined),
    declaredIn: () => `\`inputs\` of ${file}`,
  };
  const engine = (): EngineName => engineOf(undefined, undefined, config);
  const ofFiles = sqlFilesOf(template).flatMap((path) => {
    const sql = readSql(path);
    return sql === undefined ? [] : checkFile(path, sql, scope, engine);
  });
  const written = { text, document: () => parseDocument(file, text) };
  const ofChecks = checkSql.flatMap(({ source }) =>
    'sql' in source ? checkInline(written, source, scope, engine) : [],
  );
  return [...ofFiles, ...ofChecks];
}
