/** The GitHub workflow of a new workspace. */
export const workflowStarter = `# Checks pull requests, promotes what is merged and starts what is due. One workflow, one job: make
# «datajob» the required status check; it always reports, also when nothing changed.
name: datajob
on:
  pull_request:
    types: [opened, synchronize, reopened, closed]
  merge_group:
  push:
    branches: [main]
  schedule:
    # Each entry costs a minute of machine time per start. Not on the hour: GitHub drops some of those.
    - cron: "23 * * * *"
  workflow_dispatch:
    inputs:
      command:
        description: What to do
        type: choice
        options: [validate, plan, run, stage, promote, tick]
        default: validate
      job:
        description: The job, for run
        type: string
        required: false

permissions: {}

# A newer push to a pull request replaces the check of the older one. Promotions and ticks are never
# cancelled; each can be repeated without harm.
concurrency:
  group: datajob-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  datajob:
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      # Evidence, releases and runs are pushed to the branches datajob/ledger and datajob/production.
      # Pull requests from forks get a token that can only read, whatever is written here.
      contents: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The whole history: what a change does is found by comparing commits.
          fetch-depth: 0
      # Replace this address and the zeros by the repository and the commit of the datajob release that
      # you have looked at. A full commit id cannot be moved to other code, a tag can.
      - uses: datajob/datajob@0000000000000000000000000000000000000000
        with:
          command: \${{ inputs.command || 'auto' }}
          job: \${{ inputs.job }}
        # Secrets that datajob.config.yaml names as \${NAME}, for example:
        # env:
        #   STAGING_URL: \${{ secrets.STAGING_URL }}
        #   PRODUCTION_URL: \${{ secrets.PRODUCTION_URL }}
`;
