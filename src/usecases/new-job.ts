import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { WorkspaceWriter } from '../ports/workspace-writer.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { jobStarter, type StarterKind } from './job-starter.ts';

export interface NewJobRequest {
  /** `TEAM/JOB`. */
  readonly name: string;
  readonly starter: StarterKind;
}

/** What `new` wrote, or why it wrote nothing. */
export interface NewJobOutcome {
  readonly job: string;
  readonly team: string;
  /** Relative to the workspace. */
  readonly folder: string;
  /** Written files, sorted. */
  readonly written: readonly string[];
  /** Files that are there already: then nothing was written. */
  readonly existing: readonly string[];
}

/** Writes a new job. Rejects with `Obstacle`: `usage` for a name that cannot be one here, `files` when the system refuses. */
export async function newJob(
  request: NewJobRequest,
  ports: { readonly tree: FileTree; readonly writer: WorkspaceWriter },
): Promise<NewJobOutcome> {
  const { team, job } = namesOf(request.name);
  checkFits(team, job, await loadWorkspace(ports.tree));
  const folder = `jobs/${team}/${job}`;
  const create = new Map(
    Object.entries(jobStarter(request.starter, { team, job })).map(([file, text]) => [
      `${folder}/${file}`,
      text,
    ]),
  );
  const { existing } = await ports.writer.write({ create, append: new Map() });
  const written = existing.length > 0 ? [] : [...create.keys()].sort();
  return { job, team, folder, written, existing };
}

function namesOf(name: string): { team: string; job: string } {
  const [team, job, ...rest] = name.split('/');
  if (team === undefined || job === undefined || rest.length > 0) {
    throw new Obstacle('usage', `«${name}» is not TEAM/JOB, such as sales/orders-daily.`);
  }
  for (const [part, form] of [
    [team, /^[a-z][a-z0-9-]{0,62}$/],
    [job, /^[a-z][a-z0-9-]{1,62}$/],
  ] as const) {
    if (!form.test(part)) {
      throw new Obstacle(
        'usage',
        `«${part}» is not a name: small letters, digits and dashes, such as orders-daily.`,
        {
          hint: 'A name begins with a letter; a team has up to 63 characters, a job 2 to 63.',
        },
      );
    }
  }
  return { team, job };
}

function checkFits(team: string, job: string, { config, jobs }: Workspace): void {
  const teams = config.teams === undefined ? undefined : Object.keys(config.teams);
  if (teams !== undefined && !teams.includes(team)) {
    const proposal = didYouMean(team, teams);
    const add = `Add it under \`teams\` in datajob.config.yaml; known are ${teams.join(', ') || 'none'}.`;
    const hint = proposal === undefined ? add : `did you mean \`${proposal}\`? ${add}`;
    throw new Obstacle('usage', `There is no team «${team}».`, { hint });
  }
  const same = jobs.find((each) => each.manifest.name === job);
  if (same !== undefined) {
    throw new Obstacle(
      'usage',
      `There is a job «${job}» already: ${same.file}. Names are unique in the workspace.`,
    );
  }
}
