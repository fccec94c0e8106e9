import type { Diagnostic } from '../diagnostic.ts';
import { findClearSecrets } from '../manifest/clear-secrets.ts';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import { normaliseParams } from '../manifest/normalise-params.ts';
import type { DocumentPath } from '../manifest/raw.ts';
import type { EngineName } from '../sql/dialect.ts';
import { lineColumn } from '../sql/line-column.ts';
import type { Config } from './config.ts';
import { placeInValue } from './inline-place.ts';
import { connectionFor } from './resolve-environment.ts';
import { checkSqlParameters, type SqlFinding } from './sql-parameter-rules.ts';
import type { Template } from './templates.ts';

/** The SQL of a job: its `.sql` files, inline steps and checks. `readSql` gives the text of a file. */
export function checkJobSql(
  manifest: LoadedManifest,
  config: Config,
  readSql: (path: string) => string | undefined,
): Diagnostic[] {
  const { content } = manifest;
  if (content === undefined) return [];
  const declared = normaliseParams(content.raw.params);
  const declaredIn = `\`params\` of ${manifest.file}`;
  const scopeFor = (connection: string | undefined) => ({
    declared,
    declaredIn,
    engine: engineOf(content.raw.connection, connection, config),
  });
  const diagnostics: Diagnostic[] = [];
  let lines: readonly string[] | undefined;
  const checkInline = (path: DocumentPath, sql: string, connection: string | undefined): void => {
    for (const finding of checkSqlParameters(sql, scopeFor(connection))) {
      lines ??= manifest.text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
      const place = placeInValue(manifest.document, path, sql, finding, lines);
      diagnostics.push(toDiagnostic(finding, place));
    }
  };
  for (const step of content.steps) {
    if (step.kind === 'sql' && step.file !== undefined) {
      const text = readSql(step.file);
      if (text !== undefined) diagnostics.push(...checkFile(step.file, text, scopeFor(step.raw?.connection)));
    } else if (step.raw !== undefined && 'query' in step.raw) {
      checkInline(['steps', step.index, 'query'], step.raw.query, step.raw.connection);
    }
  }
  for (const [index, check] of (content.raw.checks ?? []).entries()) {
    if ('sql' in check) checkInline(['checks', index, 'sql'], check.sql, check.connection);
  }
  return diagnostics;
}

/** The SQL files of a template, with its inputs as their parameters. */
export function checkTemplateSql(
  template: Template,
  config: Config,
  readSql: (path: string) => string | undefined,
): Diagnostic[] {
  const scope = {
    declared: template.inputs,
    declaredIn: `\`inputs\` of ${template.file}`,
    engine: engineOf(undefined, undefined, config),
  };
  return template.sqlFiles.flatMap((path) => {
    const text = readSql(path);
    return text === undefined ? [] : checkFile(path, text, scope);
  });
}

/** Findings for secrets in any text of the workspace. */
export function checkClearSecrets(file: string, text: string): Diagnostic[] {
  return findClearSecrets(text).map((secret) => ({
    code: 'clear-secret',
    severity: 'error',
    message: `This is ${secret.what}, for everyone to read. Take it out, replace it where it is valid (it stays in the history), and give it to the run as an environment variable.`,
    file,
    ...lineColumn(text, secret.offset),
  }));
}

function checkFile(
  file: string,
  text: string,
  scope: Parameters<typeof checkSqlParameters>[1],
): Diagnostic[] {
  const findings = checkSqlParameters(text, scope).map((finding) => {
    const { line, column } = lineColumn(text, finding.offset);
    return toDiagnostic(finding, { file, line, column, endLine: line, endColumn: column + finding.length });
  });
  return [...findings, ...checkClearSecrets(file, text)];
}

function toDiagnostic(
  finding: SqlFinding,
  place: Omit<Diagnostic, 'code' | 'severity' | 'message'>,
): Diagnostic {
  const { code, message, hint } = finding;
  return { code, severity: 'error', message, ...place, ...(hint === undefined ? {} : { hint }) };
}

/** What the SQL is written for: the engine of the production connection. */
function engineOf(
  jobConnection: string | undefined,
  connection: string | undefined,
  config: Config,
): EngineName {
  const { production } = config.environments;
  const wanted = jobConnection ?? config.defaults.connection;
  const name = connectionFor(wanted === undefined ? {} : { connection: wanted }, connection, production);
  return (name === undefined ? undefined : production.connections[name]?.type) ?? 'postgres';
}
