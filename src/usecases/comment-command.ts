/** A command that somebody wrote as the first line of a comment; its arguments have the right form, no more. */
export type CommentCommand =
  | { readonly name: 'help' | 'plan' | 'stage' | 'promote' }
  | {
      readonly name: 'rollback';
      readonly job: string /** A digest or its beginning. */;
      readonly to?: string;
    }
  | { readonly name: 'run'; readonly job: string; readonly params: Readonly<Record<string, string>> };

export type ParsedComment =
  /** Not meant for us. */
  | { readonly kind: 'none' }
  /** Meant for us, with arguments that it cannot have. */
  | { readonly kind: 'mistake'; readonly line: string; readonly problem: string }
  | { readonly kind: 'command'; readonly line: string; readonly command: CommentCommand };

/** What `help` answers. */
export const commentCommands = [
  { usage: '/datajob plan', does: 'Show what this pull request changes.' },
  { usage: '/datajob stage', does: 'Run the changed jobs on a copy of staging.' },
  { usage: '/datajob promote', does: 'Promote what is merged and has evidence.' },
  { usage: '/datajob rollback JOB [DIGEST]', does: 'Let production run an earlier release of a job again.' },
  { usage: '/datajob run JOB [NAME=VALUE …]', does: 'Run the release of a job in production once.' },
  { usage: '/datajob help', does: 'Show these commands.' },
] as const;

/**
 * Reads the first line of a comment. It must be exactly `/datajob COMMAND [ARGUMENTS]`, words with spaces
 * between them; there are no quotes and nothing is ever evaluated. Anything else is a conversation among people.
 */
export function parseComment(body: string): ParsedComment {
  const first = /^[^\r\n]*/.exec(body.slice(0, longestLine + 1))?.[0] ?? '';
  // One space: by this beginning the workflow chooses the job with the right secrets and reviewers.
  if (!/^\/datajob [^ ]/.test(first)) return { kind: 'none' };
  const [, name = '', ...words] = first.trimEnd().split(/ +/);
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined) return { kind: 'none' };
  const mistake = (problem: string): ParsedComment => ({ kind: 'mistake', line: name, problem });
  if (first.length > longestLine) return mistake(`The line is longer than ${longestLine} characters.`);
  const command = read(words);
  if (typeof command === 'string') return mistake(command);
  return { kind: 'command', line: [name, ...words].join(' '), command };
}

const longestLine = 1000;
const mostParams = 20;

type Reader = (words: readonly string[]) => CommentCommand | string;

const readers: Readonly<Record<string, Reader>> = {
  help: plain('help'),
  plan: plain('plan'),
  stage: plain('stage'),
  promote: plain('promote'),
  rollback: ([job, to, ...more]) => {
    if (job === undefined) return 'Name the job: `/datajob rollback JOB`.';
    if (!isJobName(job)) return notAJob(job);
    if (more.length > 0) return 'A job and at most one digest are all that `rollback` takes.';
    if (to === undefined) return { name: 'rollback', job };
    if (!/^(sha256:)?[0-9a-f]{4,64}$/.test(to)) {
      return `«${shown(to)}» is no digest: it has 4 to 64 of the digits 0-9 and a-f.`;
    }
    return { name: 'rollback', job, to };
  },
  run: ([job, ...words]) => {
    if (job === undefined) return 'Name the job: `/datajob run JOB`.';
    if (!isJobName(job)) return notAJob(job);
    if (words.length > mostParams) return `At most ${mostParams} parameters can be given.`;
    const params = new Map<string, string>();
    for (const word of words) {
      const [, name, value] = /^([a-z][a-z0-9_]{0,62})=(.*)$/.exec(word) ?? [];
      if (name === undefined || value === undefined) {
        return `«${shown(word)}» is no parameter: write NAME=VALUE, without spaces.`;
      }
      if (params.has(name)) return `The parameter ${name} is given more than once.`;
      params.set(name, value);
    }
    return { name: 'run', job, params: Object.fromEntries(params) };
  },
};

function plain(name: 'help' | 'plan' | 'stage' | 'promote'): Reader {
  return (words) => (words.length === 0 ? { name } : `\`${name}\` takes no arguments.`);
}

/** As in the schema of the manifest. */
function isJobName(word: string): boolean {
  return /^[a-z][a-z0-9-]{1,62}$/.test(word);
}

function notAJob(word: string): string {
  return `«${shown(word)}» is no name of a job: it has lower-case letters, digits and hyphens.`;
}

function shown(word: string): string {
  return word.length > 60 ? `${word.slice(0, 60)}…` : word;
}
