import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { connectionNameOf, type RunContext } from './run-context.ts';
import { runFailure } from './run-failure.ts';

/** What a step that is a program adds to the environment of all. */
export interface OwnEnvironment {
  readonly env: Readonly<Record<string, string>>;
  /** Connections whose URL it asks for. */
  readonly expose: readonly string[];
}

/**
 * The whole environment of a Python or shell step: a few variables that programs cannot do without, what
 * the run knows about itself, parameters, declared secrets, what the step asks for. Nothing else of our
 * own environment gets there.
 */
export function stepEnvironment(
  context: RunContext,
  own: OwnEnvironment,
  temporaryFolder: string,
): Readonly<Record<string, string>> {
  const { builtIns, request, params, secrets } = context;
  return {
    ...inheritedVariables(context.ports.variables),
    DATAJOB_JOB: request.job.manifest.name,
    DATAJOB_RUN_ID: builtIns.run_id,
    DATAJOB_ENVIRONMENT: builtIns.environment,
    DATAJOB_SCHEDULED_TIME: builtIns.scheduled_time,
    DATAJOB_INTERVAL_START: builtIns.interval_start,
    DATAJOB_INTERVAL_END: builtIns.interval_end,
    DATAJOB_TEMP_DIR: temporaryFolder,
    DATAJOB_WORKSPACE: context.ports.folder,
    DATAJOB_PARAMS: JSON.stringify(params),
    DATAJOB_SECRETS: JSON.stringify(Object.keys(secrets)),
    ...paramVariables(params),
    ...Object.fromEntries(own.expose.map((name) => exposed(context, name))),
    ...secrets,
    ...own.env,
  };
}

const inheritedNames = new Set([
  ...['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SYSTEMROOT'],
]);

/** What every program gets of our own environment. */
export function inheritedVariables(variables: EnvironmentVariables): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (value !== undefined && (inheritedNames.has(name.toUpperCase()) || name.startsWith('LC_'))) {
      kept[name] = value;
    }
  }
  return kept;
}

function paramVariables(params: Readonly<Record<string, TypedValue>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, { value }]) => [`DATAJOB_PARAM_${variableName(name)}`, String(value)]),
  );
}

function exposed(context: RunContext, name: string): [string, string] {
  const connection = context.request.environment.connections[connectionNameOf(context, name)];
  if (connection?.type !== 'postgres' && connection?.type !== 'mysql') {
    throw runFailure(
      'unknown-connection',
      `Connection ${name} cannot be exposed in ${context.request.environment.label}: it has no URL that a program could use.`,
      { hint: 'Use SQL steps on it, or run the step in an environment where the connection is a server.' },
    );
  }
  return [`DATAJOB_CONN_${variableName(name)}_URL`, connection.url];
}

function variableName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}
