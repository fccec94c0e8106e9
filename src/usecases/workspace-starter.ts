import { jobStarter } from './job-starter.ts';

const team = 'analytics';
const job = 'hello';

const config = `# What all jobs of this workspace share. Every key is optional; docs/manifest.md explains them.
version: 1
jobs: ["jobs/**/datajob.yaml"]

# Who may own jobs. Add your teams here, with the people who review their changes and get their mails.
teams:
  ${team}: { owners: [], email: [] }

defaults:
  timezone: UTC

# No environments are written, so local, staging and production are DuckDB files in .datajob/ of this
# folder: good for trying everything out. For machines that are thrown away after each run, such as
# GitHub's, name databases that stay. \${NAME} is read from the environment of the run and never printed.
# environments:
#   staging:
#     connections: { warehouse: { type: postgres, url: "\${STAGING_URL}" } }
#   production:
#     connections: { warehouse: { type: postgres, url: "\${PRODUCTION_URL}" } }

# Where releases and the record of runs are kept: two branches of this Git remote.
state: { git: { remote: origin } }

# Mails about failures and recoveries.
# smtp: { url: "\${SMTP_URL}", from: datajob@example.com }
`;

/** The files of a new workspace; together they pass `validate` and `run` with an empty environment. */
export const workspaceStarter = {
  job,
  files: {
    'datajob.config.yaml': config,
    ...Object.fromEntries(
      Object.entries(jobStarter('sql', { team, job })).map(([file, text]) => [
        `jobs/${team}/${job}/${file}`,
        text,
      ]),
    ),
  } as Readonly<Record<string, string>>,
  ignored: ['.datajob/'],
} as const;
