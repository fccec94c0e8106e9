import { actionPins } from './action-pins.ts';
import { workflowPath } from './workflow-text.ts';

/** Where GitHub finds the second workflow, from the root of the repository. */
export const reportWorkflowPath = '.github/workflows/datajob-report.yml';

/**
 * The workflow that posts the results of pull requests from forks: their own workflow may not write. It runs what
 * is on the default branch and takes the report of the other for what it is, a stranger's file.
 */
export function reportWorkflowText(workspace: string): string {
  const inputs =
    workspace === '.' ? '' : `        with:\n          workspace: ${JSON.stringify(workspace)}\n`;
  return `# Posts the results of pull requests from forks, which may not post themselves. Runs what is on the default
# branch only, and no step of a job. ${workflowPath} does all else.
name: datajob-report
on:
  workflow_run:
    workflows: [datajob]
    types: [completed]

permissions: {}

jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request'
      && github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # the config of the default branch
      actions: read # the report that the other workflow has left
      pull-requests: write # the comment on the pull request
    steps:
      - uses: ${actionPins.checkout}
        with:
          persist-credentials: false
      - id: datajob
        uses: ${actionPins.datajob}
${inputs}`;
}
