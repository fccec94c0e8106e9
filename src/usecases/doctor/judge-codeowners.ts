import type { Team } from '../../workspace/config.ts';
import type { Job } from '../../workspace/workspace.ts';
import { codeownersPaths, type OwnerRule, parseCodeowners, ruleFor } from './codeowners.ts';
import type { Finding } from './finding.ts';

export interface OwnershipQuestion {
  readonly teams: Readonly<Record<string, Team>>;
  readonly jobs: readonly Pick<Job, 'manifest' | 'folder' | 'file'>[];
  /** Files that decide about all jobs, such as the config; paths in the repository. */
  readonly shared: readonly string[];
  /** From the workspace to the repository. */
  readonly place: (file: string) => string;
  /** Whether GitHub asks code owners for their review. */
  readonly reviewRequired: boolean | undefined;
}

const mostFindings = 10;

/** Whether GitHub asks the same people about a job that the config names as its owners. */
export function judgeCodeowners(
  files: ReadonlyMap<string, string>,
  question: OwnershipQuestion,
): readonly Finding[] {
  const owned = question.jobs.filter(({ manifest }) => ownersOf(manifest.team, question).length > 0);
  const file = codeownersPaths.find((path) => files.has(path));
  if (file === undefined) return owned.length === 0 ? [] : [missing()];
  const rules = parseCodeowners(files.get(file) ?? '');
  const different = disagreements(rules, owned, question);
  return [
    ...different.slice(0, mostFindings).map((one) => ({ ...one, file })),
    ...(different.length > mostFindings ? [andMore(different.length - mostFindings, file)] : []),
    ...unowned(rules, file, question),
    ...(question.reviewRequired === false ? [notAsked(file)] : []),
  ];
}

function ownersOf(team: string, { teams }: OwnershipQuestion): readonly string[] {
  return teams[team]?.owners ?? [];
}

/** One finding for all jobs of a team that the same wrong rule decides about. */
function disagreements(
  rules: readonly OwnerRule[],
  jobs: OwnershipQuestion['jobs'],
  question: OwnershipQuestion,
): Finding[] {
  const groups = new Map<
    string,
    { readonly rule: OwnerRule | undefined; readonly jobs: OwnershipQuestion['jobs'][number][] }
  >();
  for (const job of jobs) {
    const rule = ruleFor(rules, question.place(job.file));
    if (sameOwners(rule?.owners ?? [], ownersOf(job.manifest.team, question))) continue;
    const key = `${job.manifest.team} ${rule?.line}`;
    const group = groups.get(key) ?? { rule, jobs: [] };
    group.jobs.push(job);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => different(group.rule, group.jobs, question));
}

function different(
  rule: OwnerRule | undefined,
  jobs: OwnershipQuestion['jobs'],
  question: OwnershipQuestion,
): Finding {
  const [first] = jobs;
  const team = first?.manifest.team ?? '';
  const owners = ownersOf(team, question).join(' ');
  const more = jobs.length > 1 ? ` and ${jobs.length - 1} more` : '';
  const given = rule === undefined || rule.owners.length === 0 ? 'nobody' : rule.owners.join(' ');
  const folder = question.place(first?.folder ?? '');
  return {
    code: 'owners-differ',
    severity: 'warning',
    message: `${first?.manifest.name}${more} of team ${team}: the config names ${owners} as owners, GitHub asks ${given}.`,
    hint: `Write at the end: \`/${folder === '' ? '' : `${folder}/`} ${owners}\``,
    ...(rule !== undefined && { line: rule.line }),
  };
}

function sameOwners(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((owners) => new Set(owners.map((owner) => owner.toLowerCase())));
  return one?.size === other?.size && [...(one ?? [])].every((owner) => other?.has(owner));
}

function unowned(rules: readonly OwnerRule[], file: string, { shared }: OwnershipQuestion): Finding[] {
  const open = [...shared, file].filter((path) => (ruleFor(rules, path)?.owners ?? []).length === 0);
  if (open.length === 0) return [];
  return [
    {
      code: 'shared-files-unowned',
      severity: 'recommendation',
      message: `${open.join(', ')}: nobody owns what decides about the jobs of all teams.`,
      hint: `Write at the end, with the people who look after the platform: ${open.map((path) => `\`/${path} @org/platform\``).join(', ')}`,
      file,
    },
  ];
}

function missing(): Finding {
  return {
    code: 'codeowners-missing',
    severity: 'recommendation',
    message: 'There is no CODEOWNERS file: GitHub does not ask the owners of a job before it is changed.',
    hint: 'Write .github/CODEOWNERS with the owners of each team, as in `teams` of the config.',
  };
}

function notAsked(file: string): Finding {
  return {
    code: 'owner-review-not-required',
    severity: 'recommendation',
    message: 'GitHub invites code owners to review and merges without them.',
    hint: 'Settings → Rules → Rulesets: require review from code owners.',
    file,
  };
}

function andMore(count: number, file: string): Finding {
  return {
    code: 'owners-differ',
    severity: 'warning',
    message: `${count} more differences between CODEOWNERS and the teams of the config.`,
    file,
  };
}
