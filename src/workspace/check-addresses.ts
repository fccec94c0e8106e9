import type { DatajobConfig } from '../manifest/generated/config.ts';
import type { DocumentPath } from '../manifest/raw.ts';
import type { Report } from '../manifest/rule.ts';
import { databaseKey } from './connection-text.ts';
import { isSupported } from './supported-connections.ts';
import { withoutVariables } from './variables.ts';

/** The addresses of databases and of the mail server can be read, and no two environments share a database. */
export function checkAddresses(raw: DatajobConfig, report: Report): void {
  const first = new Map<string, string>();
  for (const { environment, key, texts, path } of databases(raw)) {
    for (const [name, text] of texts) checkVariables(text, [...path, name], report);
    const other = first.get(key);
    first.set(key, other ?? environment);
    if (other === undefined || other === environment) continue;
    report({
      code: 'shared-database',
      message: `\`${other}\` and \`${environment}\` use the same database, so what runs in one changes the other. Give each a database of its own.`,
      path: [...path, texts[0]?.[0] ?? 'type'],
    });
  }
  if (raw.smtp !== undefined) checkVariables(raw.smtp.url, ['smtp', 'url'], report);
}

interface WrittenDatabase {
  readonly environment: string;
  /** Equal for one database. */
  readonly key: string;
  /** Texts of the connection by their keys; the address is the first. */
  readonly texts: readonly (readonly [string, string])[];
  readonly path: DocumentPath;
}

function databases(raw: DatajobConfig): WrittenDatabase[] {
  return (['local', 'staging', 'production'] as const).flatMap((environment) =>
    Object.entries(raw.environments?.[environment]?.connections ?? {}).flatMap(([name, connection]) => {
      if (!isSupported(connection.type)) return [];
      const path = ['environments', environment, 'connections', name];
      const named = { ...connection, name };
      const texts = Object.entries(connection)
        .filter(([key]) => key !== 'type')
        .map(([key, text]) => [key, String(text)] as const);
      return [{ environment, key: plainPath(databaseKey(named)), texts, path }];
    }),
  );
}

/** `./a/b.duckdb` is `a/b.duckdb`. */
function plainPath(address: string): string {
  return address.replace(/^(?:\.\/)+/, '');
}

function checkVariables(text: string, path: DocumentPath, report: Report): void {
  if (!withoutVariables(text).includes('${')) return;
  report({
    code: 'bad-variable',
    message: `This address has a \`\${\` that names no environment variable. Write \`\${NAME}\`, with letters, digits and underscores; there are no defaults.`,
    path,
  });
}
