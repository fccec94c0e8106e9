/** What to do about a key of `[vdk]` or `[vdk_NAME]`, of which none has a place in a manifest. */
export function adviceForKey(key: string, connection: string | undefined): string {
  const name = connection ?? 'default';
  const database = /^(sqlite|duckdb|postgres|greenplum|trino|impala|oracle|snowflake|redshift|mysql)_/.exec(
    key,
  )?.[1];
  if (database !== undefined) {
    const type = database === 'greenplum' ? 'postgres' : database;
    const how =
      database === 'duckdb' || database === 'sqlite'
        ? 'path: …'
        : `url: "\${${name.toUpperCase().replace(/\W/g, '_')}_URL}"`;
    return `Databases are connections of datajob.config.yaml: \`connections: { ${name}: { type: ${type}, ${how} } }\`.`;
  }
  return advice.find(([form]) => form.test(key))?.[1] ?? 'Nothing here goes by this name.';
}

const advice: readonly (readonly [RegExp, string])[] = [
  [
    /^db_default_type$/,
    'The database of a job is its `connection`, else the only or default one of datajob.config.yaml.',
  ],
  [
    /^ingest/,
    'Rows go to the connection that `method` or `target` names, else to the default one, in batches, and an error fails the step.',
  ],
  [
    /^(?:log|logging|structlog|syslog|use_structlog)/,
    'Every run tells its steps, errors and output in one form; --json prints it all.',
  ],
  [/^notification/, 'Mails go over `smtp` of datajob.config.yaml.'],
  [/^properties_/, 'Properties are kept in the database of the job, in the transaction of the run.'],
  [
    /^secrets_/,
    'Secrets are variables in the environment of the run; `secrets` of the manifest lists their names.',
  ],
  [
    /^(?:api_token|control_|team_client|team_oauth|krb|keytab|kerberos)/,
    'There is no control service: Git and GitHub hold what runs.',
  ],
  [/^dags_/, 'Jobs that wait for others say so with `after`.'],
  [/^(?:attempt_id|execution_id|op_id|job_githash)$/, 'Every run has an id and the digest of what it ran.'],
  [/^(?:termination_message|job_run_summary)/, '`datajob run --json` prints the result of a run.'],
  [/^(?:version_check|package_)/, 'Nothing looks for newer versions by itself.'],
  [/^(?:audit|forbidden_events|exit_)/, 'Steps see nothing of the environment but what the manifest names.'],
  [/^(?:openlineage|marquez)/, 'Lineage is not sent anywhere yet.'],
  [/^temporary_write_directory$/, 'A folder for temporary files is made for each run.'],
  [/^python_version$/, 'Steps run with python3 of the machine, or what DATAJOB_PYTHON names.'],
];

/** Whether a value may be a secret, so that it is not repeated anywhere. */
export function mayBeSecret(key: string): boolean {
  return /pass|secret|token|credential|_key|keytab|dsn|connection_string/.test(key);
}
