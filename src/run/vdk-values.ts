import { pythonText } from '../sql/python-text.ts';
import { vdkNames } from '../sql/vdk-substitution.ts';
import { atomicityOf, jobFolder, type RunContext } from './run-context.ts';
import { readProperties } from './step-properties.ts';
import type { StepWork } from './step-work.ts';

/**
 * The arguments of a VDK job as JSON texts by name: its declared parameters, and whatever else the run was given, which
 * is read as JSON where it is some and as text where not.
 */
export function vdkArguments({ params, request }: RunContext): Readonly<Record<string, string>> {
  const declared = Object.entries(params).map(([name, { value }]) => [name, JSON.stringify(value)] as const);
  const given = Object.entries(request.params ?? {}).filter(([name]) => !Object.hasOwn(params, name));
  return Object.fromEntries([...declared, ...given.map(([name, text]) => [name, asJson(text)] as const)]);
}

/** What VDK tells a job about its run; texts by name. */
export function vdkExecutionProperties({
  builtIns,
  startedAt,
}: RunContext): Readonly<Record<string, string>> {
  const seconds = Math.floor(startedAt / 1000);
  return {
    pa__execution_id: builtIns.run_id,
    pa__job_start_unixtime: String(seconds),
    // VDK casts the number, which neither PostgreSQL nor DuckDB does.
    pa__job_start_ts_expr: `to_timestamp(${seconds})`,
    pa__op_id: builtIns.run_id,
  };
}

/** What a Python step of a VDK job finds in its environment; nothing for others. */
export function vdkVariables(context: RunContext): Readonly<Record<string, string>> {
  const { job, environment, config } = context.request;
  if (job.manifest.compat !== 'vdk') return {};
  const arguments_ = Object.entries(vdkArguments(context)).map(
    ([name, json]) => `${JSON.stringify(name)}:${json}`,
  );
  return {
    DATAJOB_COMPAT: 'vdk',
    DATAJOB_VDK_ARGUMENTS: `{${arguments_.join(',')}}`,
    DATAJOB_VDK_EXECUTION: JSON.stringify(vdkExecutionProperties(context)),
    DATAJOB_VDK_CONNECTIONS: JSON.stringify(Object.keys(config.environments[environment.name].connections)),
    DATAJOB_VDK_FOLDER: jobFolder(context.request),
    DATAJOB_VDK_ATOMIC: atomicityOf(job.manifest),
  };
}

/**
 * The values for the names in a text, as Python would write them: properties, over them what is known of the run,
 * over them the arguments. Properties are read only for a name that the others do not have.
 */
export async function vdkValues(work: StepWork, text: string): Promise<Readonly<Record<string, string>>> {
  const { context } = work;
  const known = {
    ...vdkExecutionProperties(context),
    ...asPython(vdkArguments(context)),
  };
  if (vdkNames(text).every(({ name }) => Object.hasOwn(known, name))) return known;
  return { ...asPython(await readProperties(work)), ...known };
}

function asPython(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, json]) => [name, pythonText(json)]));
}

function asJson(text: string): string {
  try {
    JSON.parse(text);
    return text.trim();
  } catch {
    return JSON.stringify(text);
  }
}
