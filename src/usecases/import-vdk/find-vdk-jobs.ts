import type { Diagnostic } from '../../diagnostic.ts';
import { Obstacle } from '../../failure.ts';
import { folderOf, joinPath } from '../../manifest/job-files.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { manifestName } from '../../workspace/find-manifests.ts';
import { templatesFolder } from '../../workspace/template-reference.ts';
import { vdkTemplateName } from '../../workspace/vdk-template-name.ts';
import type { VdkJob } from './vdk-job.ts';

export interface ImportRequest {
  /** Relative to the workspace; the empty text for its root. */
  readonly folder: string;
  /** Every folder below that holds a `config.ini`. */
  readonly all: boolean;
  /** Team of jobs that do not say theirs. */
  readonly team?: string;
}

/** The VDK jobs that are asked for, with the texts of their files. */
export async function findVdkJobs(
  { folder, all, team }: ImportRequest,
  tree: FileTree,
): Promise<{ readonly jobs: readonly VdkJob[]; readonly diagnostics: readonly Diagnostic[] }> {
  const within = (path: string): boolean => folder === '' || path.startsWith(`${folder}/`);
  const entries = (await tree.list(folder === '' ? undefined : [folder])).filter(({ path }) => within(path));
  const paths = entries.filter(({ unreadable }) => !unreadable).map(({ path }) => path);
  const folders = all ? paths.filter((path) => nameOf(path) === configIni).map(folderOf) : [folder];
  if (folders.length === 0) {
    throw new Obstacle('usage', `There is no ${configIni} in or below ${folder || 'the workspace'}.`, {
      hint: 'Name the folder that holds the VDK jobs.',
    });
  }
  if (!all) refuseNoJob(folder, paths);
  const has = new Set(paths);
  const templates = await templatesByName(tree);
  const open = folders.filter((each) => !has.has(joinPath(each, manifestName)));
  const closed = folders.filter((each) => has.has(joinPath(each, manifestName)));
  return {
    jobs: await Promise.all(
      open.sort().map(async (each) => ({ ...(await readJob(each, paths, tree, team)), templates })),
    ),
    diagnostics: closed.map((each) => alreadyThere(joinPath(each, manifestName))),
  };
}

/** `templates/own/load/template.yaml` is `own/load` in VDK. */
async function templatesByName(tree: FileTree): Promise<ReadonlyMap<string, string>> {
  const names = (await tree.list([templatesFolder])).flatMap(
    ({ path }) => /^templates\/(.+)\/template\.yaml$/.exec(path)?.[1] ?? [],
  );
  return new Map(names.map((name) => [name, vdkTemplateName(name)]));
}

const configIni = 'config.ini';

function refuseNoJob(folder: string, paths: readonly string[]): void {
  const own = paths.filter((path) => folderOf(path) === folder);
  if (own.some((path) => nameOf(path) === configIni || isStep(path))) return;
  const below = paths.some((path) => nameOf(path) === configIni);
  throw new Obstacle(
    'usage',
    `${folder || 'The workspace'} holds no VDK job: no ${configIni}, no .sql or .py file.`,
    {
      hint: below
        ? 'There are some below: give --all.'
        : 'Name the folder of the job; it must be in the workspace.',
    },
  );
}

async function readJob(
  folder: string,
  paths: readonly string[],
  tree: FileTree,
  team: string | undefined,
): Promise<VdkJob> {
  const own = paths.filter((path) => folderOf(path) === folder);
  const config = joinPath(folder, configIni);
  const steps = own.filter(isStep).sort((a, b) => (a < b ? -1 : 1));
  const texts = await tree.read([config, ...steps]);
  const text = texts.get(config);
  return {
    folder,
    config: text === undefined ? undefined : { path: config, text },
    steps: steps.map((path) => ({ path, text: texts.get(path) ?? '' })),
    others: own.filter((path) => nameOf(path) === 'requirements.txt' || path.endsWith('.ipynb')),
    ...(team !== undefined && { team }),
  };
}

function isStep(path: string): boolean {
  return /\.(?:sql|py)$/i.test(path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Why a job is not imported again. */
export function alreadyThere(file: string): Diagnostic {
  return {
    code: 'already-imported',
    severity: 'error',
    message: `There is a ${manifestName} already, and nothing is overwritten. Remove it to import the job again.`,
    file,
    line: 1,
    column: 1,
  };
}
