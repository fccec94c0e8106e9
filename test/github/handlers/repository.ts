import type { Answer, ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError, found } from '../api-error.ts';
import { commitShape, gitCommitShape } from '../shapes/commit.ts';
import { contentShape } from '../shapes/content.ts';
import { repositoryShape } from '../shapes/repository.ts';
import type { RepositoryState } from '../state.ts';
import type { BranchProtectionState } from '../state-settings.ts';
import { fullNameOf, nodeId } from '../world.ts';
import { activities } from './activities.ts';

export const repositoryHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get': (call, repository) => ({ status: 200, body: repositoryShape(call.world, repository) }),
  'repos/list-activities': activities,
  'repos/get-branch': (call, repository) => {
    const branch = call.params['branch'] ?? '';
    const sha = branchOf(repository, branch);
    const url = `${call.world.apiUrl}/repos/${fullNameOf(repository)}/branches/${encodeURIComponent(branch)}`;
    const html = `${call.world.webUrl}/${fullNameOf(repository)}/tree/${encodeURIComponent(branch)}`;
    const guarded = repository.settings.protection.has(branch) || repository.settings.rules.has(branch);
    return {
      status: 200,
      body: {
        name: branch,
        commit: commitShape(call.world, repository, sha),
        _links: { self: url, html },
        protected: guarded,
        protection: { enabled: guarded, ...summaryOf(repository.settings.protection.get(branch)) },
        protection_url: `${url}/protection`,
      },
    };
  },
  'git/get-ref': (call, repository) => {
    const ref = `refs/${call.params['ref'] ?? ''}`;
    const sha = found(repository.refs.get(ref));
    const api = `${call.world.apiUrl}/repos/${fullNameOf(repository)}/git`;
    return {
      status: 200,
      body: {
        ref,
        node_id: nodeId(ref, repository.id),
        url: `${api}/${encodeURI(ref)}`,
        object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
      },
    };
  },
  'git/get-commit': (call, repository) => {
    const sha = call.params['commit_sha'] ?? '';
    const known = repository.commits.has(sha) || [...repository.refs.values()].includes(sha);
    return { status: 200, body: gitCommitShape(call.world, repository, found(known ? sha : undefined)) };
  },
  'repos/get-content': content,
  'repos/codeowners-errors': (_call, repository) => {
    const owned = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].some((path) =>
      repository.contents.has(path),
    );
    if (!owned && repository.settings.codeownersErrors.length === 0) return { status: 404 };
    const errors = repository.settings.codeownersErrors.map((error) => ({
      column: 1,
      source: '',
      suggestion: null,
      ...error,
    }));
    return { status: 200, body: { errors } };
  },
};

/** Files of the default branch; of another commit when the test gave them as `REF:PATH`. */
function content(call: ApiCall, repository: RepositoryState): Answer {
  const { ref } = call.query;
  const path = call.params['path'] ?? '';
  const isDefault = ref === undefined || ref === repository.defaultBranch;
  const text = repository.contents.get(isDefault ? path : `${String(ref)}:${path}`);
  return { status: 200, body: contentShape(call.world, repository, { path, text: found(text) }) };
}

function branchOf(repository: RepositoryState, branch: string): string {
  const sha = repository.refs.get(`refs/heads/${branch}`);
  if (sha === undefined) throw new ApiError(404, 'Branch not found');
  return sha;
}

/** What of the protection everybody may see. */
function summaryOf(protection: BranchProtectionState | undefined) {
  const contexts = protection?.requiredChecks;
  if (contexts === undefined) return {};
  const checks = contexts.map((context) => ({ context, app_id: null }));
  return { required_status_checks: { enforcement_level: 'everyone', contexts, checks } };
}
