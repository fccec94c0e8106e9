/** Why packages could not be installed. */
export type InstallProblem =
  | 'build'
  | 'conflict'
  | 'denied'
  | 'disk'
  | 'failed'
  | 'hash'
  | 'invalid'
  | 'missing'
  | 'network'
  | 'timeout'
  | 'venv';

export interface InstallVerdict {
  readonly problem: InstallProblem;
  /** The package that is named, if any. */
  readonly name?: string;
  /** The line of `requirements.txt` that is named, if any. */
  readonly line?: number;
}

/**
 * What kept pip or uv from installing. Both end with one exit code whatever the reason, so their own fixed sentences
 * are the evidence. What an unreachable index causes comes first: without an index every package seems to be missing.
 */
export function judgeInstall(output: string): InstallVerdict {
  for (const [problem, form] of forms) {
    const found = form.exec(output);
    if (found === null) continue;
    const name = found.groups?.['name'];
    const line = /Invalid requirement[^\n]*\(from line (\d+) of requirements\.txt\)/.exec(output)?.[1];
    return {
      problem,
      ...(name !== undefined && { name }),
      ...(line !== undefined && { line: Number(line) }),
    };
  }
  return { problem: 'failed' };
}

const packageName = '(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)';

const forms: readonly (readonly [InstallProblem, RegExp])[] = [
  ['disk', /No space left on device|Disk quota exceeded|os error (?:28|122)\b/],
  ['denied', /\b40[13] (?:Client Error|Error|Unauthorized|Forbidden)\b|Credentials not correct/],
  // The index was reached: it has other versions.
  ['missing', new RegExp(`satisfies the requirement ${packageName}[^\\n]*\\(from versions: (?!none)`)],
  ['missing', /\b404 (?:Client Error|Not Found)\b/],
  ['network', /^WARNING: Retrying \(|^(?:WARNING: )?Could not fetch URL|^error: Request failed/m],
  [
    'network',
    /\bFailed to fetch: |\bdns error\b|client error \(Connect\)|\b(?:429|5\d\d) (?:Server|Client) Error\b/,
  ],
  ['build', /Failed building wheel|metadata-generation-failed|subprocess-exited-with-error|Failed to build/],
  ['hash', /DO NOT MATCH THE HASHES|Hash mismatch|--require-hashes|must have their versions pinned/],
  [
    'invalid',
    /Invalid requirement|Couldn't parse requirement|Could not open requirements file|no such option/,
  ],
  [
    'invalid',
    /Unsupported requirement|does not appear to be a Python project|Unexpected '-|Expected package name/,
  ],
  ['conflict', new RegExp(`Cannot install ${packageName}|Cannot install `)],
  ['conflict', /ResolutionImpossible/],
  ['missing', new RegExp(`No matching distribution found for ${packageName}`)],
  [
    'missing',
    new RegExp(
      `Because (?:there (?:is|are) no versions? of )?${packageName}\\S* (?:was not found|and you require)`,
    ),
  ],
  ['conflict', new RegExp(`No solution found[\\s\\S]*?you require ${packageName}`)],
  ['conflict', /No solution found/],
];

/** The part of the output that says why, for people. */
export function essence(output: string): string {
  const lines = output.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => /^\s*(?:ERROR|error):? /.test(line));
  const told = (first === -1 ? lines.slice(-mostLines) : lines.slice(first, first + mostLines)).filter(
    Boolean,
  );
  return told
    .map((line) => line.replace(/^(?:ERROR|error): /, ''))
    .join('\n')
    .slice(0, mostCharacters);
}

const mostLines = 20;
const mostCharacters = 2000;
