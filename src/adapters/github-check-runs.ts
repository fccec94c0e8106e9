import type { CheckRun, CheckRuns } from '../ports/github/check-runs.ts';
import { GitHubObstacle } from '../ports/github/github.ts';
import { annotationKey, type RawAnnotation, rawAnnotation } from './github-annotations.ts';
import type { GitHubClient } from './github-client.ts';

/** Of one request. */
const batchSize = 50;
/** Ten requests; nobody reads more. */
const mostAnnotations = 500;
const longestTitle = 255;
const longestText = 65_535;

export function gitHubCheckRuns(client: GitHubClient): CheckRuns {
  return { publish: (checkRun) => publish(client, checkRun) };
}

async function publish(client: GitHubClient, checkRun: CheckRun): Promise<{ readonly url: string }> {
  const all = checkRun.annotations.flatMap((annotation) => rawAnnotation(annotation) ?? []);
  const wanted = all.slice(0, mostAnnotations);
  const fields = fieldsOf(checkRun, checkRun.annotations.length - wanted.length);
  const reused = await findReusable(client, checkRun, wanted);
  const [first = [], ...rest] = inBatches(wanted.filter((it) => reused?.has.has(annotationKey(it)) !== true));
  const batch = { fields, annotations: first };
  const written =
    (reused && (await rewrite(client, reused, batch))) ?? (await createOnce(client, checkRun, batch));
  for (const annotations of rest) await update(client, written.id, { fields, annotations });
  return { url: written.url };
}

/** Undefined when it is another app's: only that may change it. */
async function rewrite(client: GitHubClient, reused: Written, batch: Batch): Promise<Written | undefined> {
  try {
    await update(client, reused.id, batch);
    return reused;
  } catch (error) {
    if (error instanceof GitHubObstacle && error.reason === 'forbidden') return undefined;
    throw error;
  }
}

interface Written {
  readonly id: number;
  readonly url: string;
  /** Keys of the annotations that it holds. */
  readonly has: ReadonlySet<string>;
}

type Fields = ReturnType<typeof fieldsOf>;

interface Batch {
  readonly fields: Fields;
  readonly annotations: readonly RawAnnotation[];
}

const writes = 'checks: write';

/**
 * The check run of that name that is there already, such as before a second attempt of the workflow. GitHub
 * only ever adds annotations, so one that holds others than those we want is left alone: a new one of the
 * same name takes its place.
 */
async function findReusable(
  client: GitHubClient,
  { commit, name, externalId }: CheckRun,
  wanted: readonly RawAnnotation[],
): Promise<Written | undefined> {
  const task = { purpose: `read the check runs of ${commit}`, permission: 'checks: read' };
  return client.ask(task, async (octokit, repository) => {
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
      ...repository,
      ref: commit,
      check_name: name,
      per_page: 100,
    });
    const run = runs.find((candidate) => candidate.external_id === externalId);
    if (run === undefined) return undefined;
    const present =
      run.output.annotations_count === 0
        ? []
        : await octokit.paginate(octokit.rest.checks.listAnnotations, {
            ...repository,
            check_run_id: run.id,
            per_page: 100,
          });
    const has = new Set(present.map(annotationKey));
    const known = new Set(wanted.map(annotationKey));
    const fits = [...has].every((key) => known.has(key));
    return fits ? { id: run.id, url: run.html_url ?? '', has } : undefined;
  });
}

/** When the answer got lost, the check run may be there: then it is looked for before the second attempt. */
async function createOnce(client: GitHubClient, checkRun: CheckRun, batch: Batch): Promise<Written> {
  try {
    return await create(client, checkRun, batch);
  } catch (error) {
    if (!(error instanceof GitHubObstacle) || error.reason !== 'unreachable') throw error;
    return (await findReusable(client, checkRun, batch.annotations)) ?? create(client, checkRun, batch);
  }
}

function create(client: GitHubClient, checkRun: CheckRun, batch: Batch): Promise<Written> {
  const { name, commit, externalId } = checkRun;
  const task = { purpose: `make the check run «${name}»`, permission: writes };
  return client.ask(task, async (octokit, repository) => {
    const { data } = await octokit.rest.checks.create({
      ...repository,
      name,
      head_sha: commit,
      external_id: externalId,
      ...requestOf(batch),
    });
    return { id: data.id, url: data.html_url ?? '', has: new Set(batch.annotations.map(annotationKey)) };
  });
}

function update(client: GitHubClient, id: number, batch: Batch): Promise<void> {
  const task = { purpose: 'write the check run', permission: writes };
  return client.ask(task, async (octokit, repository) => {
    await octokit.rest.checks.update({ ...repository, check_run_id: id, ...requestOf(batch) });
  });
}

function requestOf({ fields, annotations }: Batch) {
  return { ...fields.request, output: { ...fields.output, annotations: [...annotations] } };
}

function fieldsOf(checkRun: CheckRun, omitted: number) {
  const { title, summary, text, conclusion, detailsUrl } = checkRun;
  const remark =
    omitted === 0
      ? ''
      : `\n\n${omitted} more ${omitted === 1 ? 'finding is' : 'findings are'} not marked in the files.`;
  return {
    request: {
      status: 'completed' as const,
      conclusion,
      ...(detailsUrl !== undefined && { details_url: detailsUrl }),
    },
    output: {
      title: title.slice(0, longestTitle),
      summary: summary.slice(0, longestText - remark.length) + remark,
      ...(text !== undefined && { text: text.slice(0, longestText) }),
    },
  };
}

function inBatches(annotations: readonly RawAnnotation[]): RawAnnotation[][] {
  const count = Math.ceil(annotations.length / batchSize);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * batchSize, (index + 1) * batchSize),
  );
}
