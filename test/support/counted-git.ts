import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `git` that keeps a record of its calls and passes them on. */
export interface CountedGit {
  /** For the environment of who calls it. */
  readonly path: string;
  /** Arguments of each call so far. */
  calls(): readonly string[];
}

export function countedGit(temp: string): CountedGit {
  const folder = mkdtempSync(join(temp, 'counted-git-'));
  const record = join(folder, 'calls');
  const path = process.env['PATH'] ?? '';
  const script = `#!/bin/sh\necho "$@" >> '${record}'\nPATH='${path}' exec git "$@"\n`;
  writeFileSync(join(folder, 'git'), script);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    path: `${folder}:${path}`,
    calls: () => (existsSync(record) ? readFileSync(record, 'utf8').trimEnd().split('\n') : []),
  };
}
