import type { Diagnostic } from '../diagnostic.ts';
import { findClearSecrets } from '../manifest/clear-secrets.ts';
import type { ParsedDocument } from '../manifest/document.ts';
import { documentOf, type FreshManifest } from '../manifest/load-manifest.ts';
import type { ParameterType } from '../manifest/manifest.ts';
import type { SqlSource } from '../manifest/manifest-facts.ts';
import { normaliseParameter } from '../manifest/normalise-params.ts';
import type { RawManifest } from '../manifest/raw.ts';
import { conditionProblem } from '../sql/condition.ts';
import type { EngineName } from '../sql/dialect.ts';
import { lineColumn, lineColumns } from '../sql/line-column.ts';
import type { Config } from './config.ts';
import { placeInValue } from './inline-place.ts';
import { connectionFor } from './resolve-environment.ts';
import { checkSqlParameters, type SqlFinding, type SqlScope } from './sql-parameter-rules.ts';
import { checkVdkDatabases } from './vdk-connections.ts';

/** The SQL of a job: its `.sql` files, inline steps and checks. `readSql` gives the text of a file. */
export function checkJobSql(
  manifest: FreshManifest,
  config: Config,
  readSql: (path: string) => string | undefined,
): Diagnostic[] {
  const { facts, sql } = manifest;
  if (facts === undefined || sql.length === 0) return [];
  const scope = scopeOf(manifest);
  const written = { text: manifest.text, document: () => documentOf(manifest) };
  const found: Diagnostic[] = [];
  for (const { source, connection } of sql) {
    const engine = (): EngineName => engineOf(facts.connection, connection, config);
    if ('sql' in source) found.push(...checkInline(written, source, scope, engine));
    else {
      const text = readSql(source.file);
      if (text === undefined) continue;
      found.push(
        ...(source.form === 'vdk'
          ? [...checkVdkFile(source.file, text, config), ...checkClearSecrets(source.file, text)]
          : checkFile(source.file, text, scope, engine)),
      );
    }
  }
  return found;
}

/** The parameters that SQL of a job may use. */
export function scopeOf({ params = {}, file }: Pick<FreshManifest, 'params' | 'file'>): SqlScope {
  return {
    names: () => Object.keys(params),
    typeOf: (name: string) => typeOf(params, name),
    declaredIn: () => `\`params\` of ${file}`,
  };
}

function typeOf(params: NonNullable<RawManifest['params']>, name: string): ParameterType | undefined {
  const raw = Object.hasOwn(params, name) ? params[name] : undefined;
  return raw === undefined ? undefined : normaliseParameter(raw).type;
}

/** SQL within a document. */
export function checkInline(
  written: { readonly text: string; readonly document: () => ParsedDocument },
  { sql, path, form }: Extract<SqlSource['source'], { sql: string }>,
  scope: SqlScope,
  engine: () => EngineName,
): Diagnostic[] {
  const broken = form === 'condition' ? conditionProblem(sql, engine()) : undefined;
  const findings =
    broken === undefined ? checkSqlParameters(sql, scope, engine) : [{ code: 'bad-condition', ...broken }];
  if (findings.length === 0) return [];
  const lines = written.text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  const document = written.document();
  return findings.map((finding) =>
    toDiagnostic(finding, placeInValue(document, { path, value: sql, lines }, finding)),
  );
}

/** Findings for secrets in any text of the workspace. */
export function checkClearSecrets(file: string, text: string): Diagnostic[] {
  const at = lineColumns(text);
  return findClearSecrets(text).map((secret) => ({
    code: 'clear-secret',
    severity: 'error',
    message: `This is ${secret.what}, for everyone to read. Take it out, replace it where it is valid (it stays in the history), and give it to the run as an environment variable.`,
    file,
    ...at(secret.offset),
  }));
}

/** A `.sql` file. */
export function checkFile(
  file: string,
  text: string,
  scope: SqlScope,
  engine: () => EngineName,
): Diagnostic[] {
  const binary = checkText(file, text);
  if (binary?.severity === 'error') return [binary];
  const at = lineColumns(text);
  const findings = checkSqlParameters(text, scope, engine).map((finding) => {
    const { line, column } = at(finding.offset);
    return toDiagnostic(finding, { file, line, column, endLine: line, endColumn: column + finding.length });
  });
  return [...(binary === undefined ? [] : [binary]), ...findings, ...checkClearSecrets(file, text)];
}

/** Names in braces are replaced when the job runs; of the rest nothing can be said but where it goes to. */
function checkVdkFile(file: string, text: string, config: Config): Diagnostic[] {
  const binary = checkText(file, text);
  return [...(binary === undefined ? [] : [binary]), ...checkVdkDatabases(file, text, config)];
}

/** Bytes that are no text: no database takes a zero, and what is not UTF-8 was read as U+FFFD. */
function checkText(file: string, text: string): Diagnostic | undefined {
  const zero = text.indexOf('\0');
  const offset = zero < 0 ? text.indexOf('\ufffd') : zero;
  if (offset < 0) return undefined;
  return {
    code: 'not-text',
    severity: zero < 0 ? 'warning' : 'error',
    message:
      zero < 0
        ? 'This is U+FFFD, which stands for what is not UTF-8 text: save the file as UTF-8.'
        : 'This is a zero byte, which no SQL may hold: save the file as UTF-8 text.',
    file,
    ...lineColumn(text, offset),
  };
}

function toDiagnostic(
  finding: SqlFinding,
  place: Omit<Diagnostic, 'code' | 'severity' | 'message'>,
): Diagnostic {
  const { code, message, hint } = finding;
  return { code, severity: 'error', message, ...place, ...(hint === undefined ? {} : { hint }) };
}

/** What the SQL is written for: the engine of the production connection. */
export function engineOf(
  jobConnection: string | undefined,
  connection: string | undefined,
  config: Config,
): EngineName {
  const { production } = config.environments;
  const wanted = jobConnection ?? config.defaults.connection;
  const name = connectionFor(wanted === undefined ? {} : { connection: wanted }, connection, production);
  return (name === undefined ? undefined : production.connections[name]?.type) ?? 'postgres';
}
