import { lineColumns } from '../../sql/line-column.ts';
import { splitStatements } from '../../sql/statements.ts';
import { readVdkDatabases } from '../../sql/vdk-databases.ts';
import { vdkNames } from '../../sql/vdk-substitution.ts';
import { variableFrom } from './convert-names.ts';
import { scanPython } from './scan-python.ts';
import type { JobFile, Seen, SeenKind } from './seen.ts';

/** What the step files use that a manifest must say, or that is not the same here; in the order of files and lines. */
export function scanSteps(files: readonly JobFile[]): readonly Seen[] {
  return files.flatMap((file) => (/\.sql$/i.test(file.path) ? scanSql(file) : scanPython(file)));
}

function scanSql({ path, text }: JobFile): Seen[] {
  if (text.trim() === '') return [{ kind: 'empty', file: path, line: 1, text: path }];
  const at = lineColumns(text);
  const seen = (kind: SeenKind, offset: number, what: string): Seen => {
    return { kind, file: path, line: at(offset).line, text: what };
  };
  const { databases, text: sql } = readVdkDatabases(text, () => false);
  const found = [
    ...databases.map(({ name, offset }) => seen('database', offset, name)),
    ...vdkNames(sql).map(({ name, offset }) => seen('name', offset, name)),
    ...splitStatements(sql, 'postgres').flatMap((statement) => {
      const word = ownTransaction.exec(statement.text)?.[0];
      return word === undefined ? [] : [seen('own-transaction', statement.offset, word)];
    }),
  ];
  return found.sort((a, b) => a.line - b.line);
}

const ownTransaction =
  /^(?:begin|commit|rollback(?!\s+to)|start\s+transaction|vacuum|create\s+database|drop\s+database|alter\s+system|create\s+(?:unique\s+)?index\s+concurrently)\b/i;

/** Names of environment variables for the secrets that steps read, with where; each once. */
export function secretsOf(seen: readonly Seen[]): { readonly name: string; readonly seen: Seen }[] {
  const found = new Map<string, Seen>();
  for (const each of seen) {
    const name = each.kind === 'secret' ? variableFrom(each.text) : undefined;
    if (name !== undefined && !found.has(name)) found.set(name, each);
  }
  return [...found].map(([name, each]) => ({ name, seen: each }));
}
