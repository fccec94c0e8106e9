import { type Diagnostic, hasErrors } from '../diagnostic.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { gatherFacts } from './doctor/facts.ts';
import type { Finding } from './doctor/finding.ts';
import { judgeSetUp } from './doctor/judge-set-up.ts';
import { checkWorkflow } from './workflow/check-workflow.ts';
import { workflowPath } from './workflow/workflow-text.ts';

export interface DoctorOutcome {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  /** Errors first. */
  readonly findings: readonly Finding[];
}

export interface DoctorPorts extends Pick<Ports, 'tree' | 'repositoryFiles' | 'clock'> {
  readonly github: Pick<GitHub, 'settings'>;
}

/**
 * Looks at how a repository is set up and says what to mend. Changes nothing. Rejects with `GitHubObstacle` when
 * GitHub cannot be reached or does not show the repository at all.
 */
export async function doctor(repository: string, ports: DoctorPorts): Promise<DoctorOutcome> {
  const workspace = await loadWorkspace(ports.tree);
  const isHere = workspace.config.state.remote === 'origin';
  const facts = await gatherFacts(ports, isHere ? stateBranches : []);
  const schedule = await checkWorkflow(() => workspace.productionSchedules, ports);
  const findings = [
    ...judgeSetUp(facts, workspace, ports.repositoryFiles.workspace),
    ...schedule.map(ofWorkflow),
    ...(hasErrors(workspace.diagnostics) ? [invalidWorkspace] : []),
  ];
  return {
    repository,
    defaultBranch: facts.defaultBranch,
    findings: findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
  };
}

/** `validate` tells the same with the path from the workspace. */
function ofWorkflow({ code, severity, message, hint, line }: Diagnostic): Finding {
  return { code, severity, message, ...(hint !== undefined && { hint }), file: workflowPath, line };
}

const stateBranches = ['datajob/production', 'datajob/ledger'];

const severities: readonly Finding['severity'][] = ['error', 'warning', 'recommendation'];

const invalidWorkspace: Finding = {
  code: 'workspace-invalid',
  severity: 'warning',
  message: 'The config or some manifests have errors, so what they ask for may be missing here.',
  hint: '`datajob validate` shows the errors.',
};
