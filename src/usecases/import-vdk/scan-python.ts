import { scanTemplates } from './scan-templates.ts';
import type { JobFile, Seen, SeenKind } from './seen.ts';

/** What a Python step uses of VDK, found line by line: its code is neither run nor parsed. */
export function scanPython({ path, text }: JobFile): Seen[] {
  const usesDatabase = /\b(?:execute_query|execute_template|get_managed_connection)\b/.test(text);
  const found: Seen[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*#/.test(line) || line.length > longestLine) continue;
    for (const [kind, form] of forms) {
      if (kind === 'catch' && !usesDatabase) continue;
      for (const match of line.matchAll(form)) {
        found.push({ kind, file: path, line: index + 1, text: (match[1] ?? match[0]).trim() });
      }
    }
  }
  const other = found.filter(
    ({ kind, text: method }) => kind !== 'method' || !databaseMethods.has(method.toLowerCase()),
  );
  return [...other, ...scanTemplates({ path, text })].sort((a, b) => a.line - b.line);
}

const longestLine = 2000;

const forms: readonly (readonly [SeenKind, RegExp])[] = [
  ['secret', /\bget_secret\(\s*(?:key\s*=\s*)?["']([^"']+)["']/g],
  ['set-secrets', /\bset_all_secrets\b/g],
  ['catch', /^\s*except\b[^#]*/g],
  ['foreign-import', /^\s*(?:from|import)\s+(vdk\.(?!api\.job_input\b)[\w.]+)/g],
  ['method', /\bmethod\s*=\s*["']([^"']+)["']/g],
];

// The same as in python/datajob_vdk_ingestion.py.
const databaseMethods: ReadonlySet<string> = new Set([
  ...['duckdb', 'greenplum', 'impala', 'oracle', 'postgres', 'redshift', 'snowflake', 'sqlite', 'trino'],
]);
