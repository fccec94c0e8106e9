/** Manifests as people write them: the material that mutations start from. All are read by the fast reader. */
export const realisticManifests: readonly string[] = [
  `# yaml-language-server: $schema=../../schemas/datajob.schema.json
version: 1
name: orders-daily              # default: folder name
team: sales
description: Orders per day and country.
runbook: https://wiki.example.com/orders
schedule:
  cron: "15 6 * * *"
  timezone: Europe/Riga
  catchUp: last
  startWithin: 30m
  paused: { until: 2026-12-24, reason: source is down }
after: [customers-daily]
params:
  country: LV
  days: 7
  ratio: 0.25
  full: false
  target: { type: identifier, default: analytics.orders }
  mode: { type: enum, values: [full, delta], default: delta }
secrets: [CRM_TOKEN]
connection: warehouse
retry: { limit: 2, on: [platform], delay: 30s, factor: 2, maxDelay: 10m }

steps:
  - sql: 10_load.sql            # a file
  - name: enrich
    python: 20_enrich.py
    needs: [10_load]
    timeout: 10m
  - query: delete from tmp_orders
  - run: ./export.sh "$TARGET"
    env: { TARGET: out.csv }
  - uses: scd2
    with: { source: stage.orders, target: dim.orders, key: id }
`,
  `---
team: 'data platform''s'
description: >
  What the job does,
  in two lines.
steps:
- query: |
    insert into analytics.orders
    select id, 'a: b' as note  -- # no comment
      from stage.orders

    where country = :country;
- run: |-
    set -u
    echo "$A" | tee out.txt

- name: last
  query: "select \\"x\\" from t"
checks:
# what must be true
- table: analytics.orders
  not_null:
  - id
  - country
  accepted_values:
    column: country
    values: [LV, "EE", 'LT', -1, 2.5, true]
  row_count: {mustBeGreaterThan: 0}
- sql: select * from analytics.orders where amount < 0
  severity: warn
alerts:
  - on: [failure, recovery]
    email: [sales-data@example.com]
environments:
  staging: {}
  production:
    params:
      mode: full
resources:
`,
];
