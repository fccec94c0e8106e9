// Writes a workspace of N realistic jobs: `node bench/generate-manifests.mjs N FOLDER`. The same N gives the same
// bytes; ten teams, each job with its manifest of about 60 lines (the four kinds of steps) and the files that it names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const teams = Array.from({ length: 10 }, (_, number) => `team-${number}`);
const subjects = ['orders', 'customers', 'invoices', 'shipments', 'visits', 'payments', 'returns', 'stock'];
const zones = ['Europe/Riga', 'Europe/Berlin', 'America/New_York', 'UTC'];

/** Writes the workspace into an existing folder. */
export function generateManifests(folder, count) {
  writeFileSync(join(folder, 'datajob.config.yaml'), configText());
  for (let number = 0; number < count; number++) {
    const job = jobOf(number);
    const home = join(folder, 'jobs', job.team, job.name);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'datajob.yaml'), manifestText(job));
    writeFileSync(join(home, '10_load.sql'), loadText(job));
    writeFileSync(join(home, '30_enrich.py'), enrichText(job));
  }
}

function jobOf(number) {
  return {
    number,
    subject: subjects[number % subjects.length],
    team: teams[number % teams.length],
    name: nameOf(number),
    // Chains of five jobs.
    before: number % 5 === 0 ? undefined : nameOf(number - 1),
  };
}

function nameOf(number) {
  return `job-${String(number).padStart(5, '0')}`;
}

function configText() {
  const entries = teams.map(
    (team) => `  ${team}: { owners: ["@acme/${team}"], email: [${team}@example.com] }`,
  );
  return `version: 1
jobs: ["jobs/**/datajob.yaml"]
teams:
${entries.join('\n')}
environments:
  staging:
    connections: { warehouse: { type: postgres, url: "\${STAGING_URL}" } }
  production:
    connections: { warehouse: { type: postgres, url: "\${PRODUCTION_URL}" } }
defaults: { timezone: Europe/Riga, retry: { limit: 2 } }
`;
}

function manifestText({ number, subject, team, name, before }) {
  return `# yaml-language-server: $schema=../../../schemas/datajob.schema.json
version: 1
name: ${name}
team: ${team}
description: Loads ${subject} of region ${number % 97} and publishes one row per day and country.
runbook: https://wiki.example.com/${team}/${name}
schedule:
  cron: "${number % 60} ${number % 24} * * *"
  timezone: ${zones[number % zones.length]}
  concurrency: forbid
  catchUp: last
  startWithin: 30m
  finishBy: 2h
${before === undefined ? '' : `after: [${before}]\n`}params:
  country: LV
  days: ${1 + (number % 30)}
  target: { type: identifier, default: analytics.${subject} }
  mode:
    type: enum
    values: [full, delta]
    default: delta
secrets: [CRM_TOKEN]
connection: warehouse
atomic: job
timeout: 1h
retry: { limit: 2, on: [platform], delay: 30s, factor: 2, maxDelay: 10m }

# Load, clean, enrich, export.
steps:
  - sql: 10_load.sql
    timeout: 10m
  - name: clean
    query: |
      delete from stage.${subject}
      where country is null
        and day < :interval_start;
    needs: [10_load]
  - python: 30_enrich.py
    needs: [clean]
    timeout: 5m
  - name: export
    run: ./export.sh "$TARGET"
    env: { TARGET: ${subject}.csv }

checks:
  - table: analytics.${subject}
    not_null: [id, country]
    unique: id
    accepted_values: { column: country, values: [LV, EE, LT] }
    row_count: { mustBeGreaterThan: 0 }
  - sql: select * from analytics.${subject} where amount < 0   # refunds are elsewhere
    severity: warn

alerts:
  - on: [failure, recovery, late, missed]
    class: [user, config]
    email: [${team}-data@example.com]
  - on: [failure]
    class: [platform]
    email: ["platform@example.com"]
environments:
  staging:
    params: { mode: full }
    timeout: 2h
`;
}

function loadText({ subject }) {
  return `-- One partition of the source.
create table if not exists stage.${subject} (id bigint, country text, amount numeric, day date);
insert into stage.${subject}
select id, country, amount, day
from source.${subject}
where country = :country and day >= :interval_start and day < :interval_end;

delete from \${{ params.target }} where day >= :interval_start;
insert into \${{ params.target }}
select id, country, sum(amount), day
from stage.${subject}
group by id, country, day;
`;
}

function enrichText({ subject }) {
  return `def run(job):
    job.log("enriching ${subject}", since=job.interval_start)
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count = '', folder] = process.argv.slice(2);
  if (folder === undefined || !/^[0-9]+$/.test(count)) {
    console.error('usage: node bench/generate-manifests.mjs NUMBER FOLDER');
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  generateManifests(folder, Number(count));
}
