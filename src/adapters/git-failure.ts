import { Obstacle } from '../failure.ts';

/** The obstacle that a failed Git call is. `purpose` completes «Git could not …». */
export function gitObstacle(purpose: string, stderr: string, folder: string): Obstacle {
  const hint = hints.find(([pattern]) => pattern.test(stderr))?.[1];
  const said = readable(stderr);
  return new Obstacle('git', `Git could not ${purpose} (in ${folder}): ${said || 'it gave no reason'}`, {
    cause: new Error(stderr.trim()),
    ...(hint !== undefined && { hint }),
  });
}

/** Takes user names and passwords out of URLs: `https://user:token@host` → `https://***@host`. */
export function maskCredentials(text: string): string {
  return text
    .replace(/\b(https?:\/\/)[^\s/@]+@/gi, '$1***@')
    .replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s/@:]*):[^\s/@]+@/gi, '$1:***@');
}

/** What Git said, for people: no prefixes, no advice, bounded. */
export function readable(stderr: string): string {
  const lines = maskCredentials(stderr)
    .split('\n')
    .map((line) => line.replace(/^(fatal|error|warning|remote):\s*/, '').trim())
    .filter((line) => line !== '' && !/^(hint:|To )/.test(line));
  const text = [...new Set(lines)].join('; ');
  return text.length > 1500 ? `${text.slice(0, 1500)} …` : text;
}

/** Whether a call failed for the network's sake, so that the same call may succeed in a moment. */
export function isTransient(stderr: string): boolean {
  return transient.test(stderr);
}

const transient =
  /could not resolve host|connection (?:timed out|reset|refused|closed)|operation timed out|early eof|hung up unexpectedly|rpc failed|returned error: (?:429|5\d\d)|unable to access .*(?:ssl|timed out|empty reply)|kex_exchange_identification|unexpected disconnect/i;

const hints: readonly (readonly [RegExp, string])[] = [
  [/not a git repository/i, 'datajob needs a Git repository: run `git init` in the workspace.'],
  [/dubious ownership/i, 'Another user owns the repository: see `git help config`, safe.directory.'],
  [
    /could not read Username|Authentication failed|Permission denied|returned error: 40[13]/i,
    'Git has no valid credentials for this remote: check its token or key, and that it may write.',
  ],
  [
    /does not appear to be a git repository|Repository not found|No such remote/i,
    'Check `git remote -v` and `state: { git: { remote } }` in datajob.config.yaml; `remote: .` needs no remote at all.',
  ],
  [transient, 'The remote cannot be reached now; nothing was lost, so the same command can be tried again.'],
  [/No space left|disk quota/i, 'The disk is full.'],
];
