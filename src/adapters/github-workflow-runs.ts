import { Obstacle } from '../failure.ts';
import type { WorkflowRuns } from '../ports/github/workflow-runs.ts';
import type { GitHubClient } from './github-client.ts';
import { TooLarge } from './github-transport.ts';
import { readZipEntry } from './zip-entry.ts';

const permission = 'actions: read';

export function gitHubWorkflowRuns(client: GitHubClient): WorkflowRuns {
  return {
    artifacts: async (run) => {
      const task = { purpose: `list the artifacts of workflow run ${run}`, permission };
      const artifacts = await client.ask(task, (octokit, repository) =>
        octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
          ...repository,
          run_id: run,
          per_page: 100,
        }),
      );
      return artifacts.map(({ id, name, size_in_bytes: bytes, expired }) => ({ id, name, bytes, expired }));
    },
    file: async (artifact, name, maxBytes) =>
      readZipEntry(await download(client, artifact, maxBytes), name, maxBytes),
  };
}

/** GitHub answers with an address elsewhere, which is asked without the token. */
function download(client: GitHubClient, artifact: number, maxBytes: number): Promise<Buffer> {
  const task = { purpose: `read artifact ${artifact}`, permission };
  const fetch = client.fetch(maxBytes);
  return client.ask(task, async (octokit, repository) => {
    const { data } = await octokit.rest.actions
      .downloadArtifact({ ...repository, artifact_id: artifact, archive_format: 'zip', request: { fetch } })
      .catch((error: unknown) => {
        throw isTooLarge(error) ? tooLarge(maxBytes, error) : error;
      });
    if (data instanceof ArrayBuffer) return Buffer.from(data);
    throw new Obstacle('refused', 'The artifact is no ZIP archive, so it is not read.');
  });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && (error instanceof TooLarge || error.cause instanceof TooLarge);
}

function tooLarge(maxBytes: number, cause: unknown): Obstacle {
  return new Obstacle('refused', `The artifact is larger than ${maxBytes} bytes, so it is not read.`, {
    cause,
  });
}
