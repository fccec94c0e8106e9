/** What kind of job to begin with. */
export type StarterKind = 'sql' | 'python';

/** Files of a new job by name; they pass `validate` and `run` on the embedded DuckDB at once. */
export function jobStarter(
  kind: StarterKind,
  names: { readonly team: string; readonly job: string },
): Readonly<Record<string, string>> {
  const table = names.job.replaceAll('-', '_');
  return kind === 'sql' ? sqlStarter(names.team, table) : pythonStarter(names.team, table);
}

function sqlStarter(team: string, table: string): Record<string, string> {
  return {
    'datajob.yaml': `version: 1
team: ${team}
description: One greeting per language. Replace this by what your job is for.
schedule:
  cron: "15 6 * * *"
params:
  name: world
checks:
  - table: ${table}
    not_null: [language, greeting]
    unique: language
    row_count: { mustBeGreaterThan: 0 }
`,
    '10_table.sql': `create table if not exists ${table} (
  language varchar(20) not null,
  greeting varchar(200) not null
);
`,
    '20_load.sql': `-- What the run before wrote is replaced, so that a run can be repeated without harm.
delete from ${table};

-- :name is a parameter of datajob.yaml; it is bound by the database and never pasted into the text.
insert into ${table} (language, greeting)
values ('English', 'Hello, ' || :name || '!'), ('Latvian', 'Sveiki, ' || :name || '!');
`,
  };
}

function pythonStarter(team: string, table: string): Record<string, string> {
  return {
    'datajob.yaml': `version: 1
team: ${team}
description: Rows made in Python and loaded with SQL. Replace this by what your job is for.
schedule:
  cron: "15 6 * * *"
params:
  rows: 10
checks:
  - table: ${table}
    not_null: [id, square]
    unique: id
    row_count: { mustBeGreaterThan: 0 }
`,
    '10_extract.py': `"""Writes rows.csv to the folder of this run, where the next step finds it."""
import csv


def run(job):
    target = job.temp_dir / "rows.csv"
    with target.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "square"])
        for number in range(1, job.params["rows"] + 1):
            writer.writerow([number, number * number])
    job.log(f"{job.params['rows']} rows written")
`,
    '20_load.sql': `-- What the run before wrote is replaced, so that a run can be repeated without harm.
create or replace table ${table} as
select id, square
from read_csv('rows.csv', header = true);
`,
  };
}
