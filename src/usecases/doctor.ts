import { hasErrors } from '../diagnostic.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { GitHub } from '../ports/github/github.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { type Facts, gatherFacts } from './doctor/facts.ts';
import type { Finding } from './doctor/finding.ts';
import { judgeSetUp } from './doctor/judge-set-up.ts';

export interface DoctorRequest {
  /** `owner/name`. */
  readonly repository: string;
  /** Path of the workspace in the repository, `` for its root. */
  readonly workspace: string;
}

export interface DoctorOutcome {
  readonly repository: string;
  readonly defaultBranch: string;
  /** Errors first. */
  readonly findings: readonly Finding[];
}

export interface DoctorPorts {
  readonly github: Pick<GitHub, 'settings'>;
  /** Files of the workspace. */
  readonly tree: FileTree;
  /** Files of the whole repository. */
  readonly repositoryTree: FileTree;
}

/**
 * Looks at how a repository is set up and says what to mend. Changes nothing. Rejects with `GitHubObstacle` when
 * GitHub cannot be reached or does not show the repository at all.
 */
export async function doctor(request: DoctorRequest, ports: DoctorPorts): Promise<DoctorOutcome> {
  const workspace = await loadWorkspace(ports.tree);
  const isHere = workspace.config.state.remote === 'origin';
  const facts: Facts = await gatherFacts(ports.github, ports.repositoryTree, isHere ? stateBranches : []);
  const findings = [
    ...judgeSetUp(facts, workspace, request.workspace),
    ...(hasErrors(workspace.diagnostics) ? [invalidWorkspace] : []),
  ];
  return {
    repository: request.repository,
    defaultBranch: facts.defaultBranch,
    findings: findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
  };
}

const stateBranches = ['datajob/production', 'datajob/ledger'];

const severities: readonly Finding['severity'][] = ['error', 'warning', 'recommendation'];

const invalidWorkspace: Finding = {
  code: 'workspace-invalid',
  severity: 'warning',
  message: 'The config or some manifests have errors, so what they ask for may be missing here.',
  hint: '`datajob validate` shows the errors.',
};
