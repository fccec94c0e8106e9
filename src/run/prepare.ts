import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import { atomicityProblem, strongestAtomicity } from '../workspace/atomicity.ts';
import { previousTime } from './interval.ts';
import { type BuiltIns, checkGivenParameters, resolveParameters } from './parameters.ts';
import type { RunContext } from './run-context.ts';
import { RunFailure, runFailure } from './run-failure.ts';
import type { RunRequest } from './run-request.ts';
import type { RunStart } from './told-run.ts';

/** Refuses what was asked for wrongly: an unknown step or parameter, a time that is none. */
export function checkRequest(request: RunRequest): void {
  const { manifest } = request.job;
  checkGivenParameters(manifest, request.params ?? {});
  checkTimes(request);
  const names = manifest.steps.map((step) => step.name);
  if (request.from === undefined || names.includes(request.from)) return;
  const close = didYouMean(request.from, names);
  throw new Obstacle(
    'usage',
    `Job ${manifest.name} has no step ${request.from}. Its steps: ${names.join(', ')}.`,
    {
      ...(close !== undefined && { hint: `Did you mean ${close}?` }),
    },
  );
}

/** Finds the values that the run works with; a failure when one is missing. */
export function prepareRun({ startedAt, ...shared }: RunStart): RunContext | RunFailure {
  const { request, ports } = shared;
  const { manifest } = request.job;
  try {
    const params = resolveParameters(manifest, request.params ?? {});
    const secrets = readSecrets(manifest.secrets, ports.variables);
    const builtIns = findBuiltIns(request, startedAt);
    return { ...shared, request: withAtomicity(request), params, secrets, startedAt, builtIns };
  } catch (error) {
    if (error instanceof RunFailure) return error;
    throw error;
  }
}

/** A job that does not say what is atomic gets the strongest promise that all of its databases keep. */
function withAtomicity(request: RunRequest): RunRequest {
  const { manifest } = request.job;
  const engines = Object.values(request.environment.connections).map(({ type }) => type);
  if (manifest.atomic === undefined) {
    const atomic = strongestAtomicity(engines);
    return atomic === 'job'
      ? request
      : { ...request, job: { ...request.job, manifest: { ...manifest, atomic } } };
  }
  const problem = atomicityProblem(manifest.atomic, engines);
  if (problem !== undefined) throw runFailure('atomic-not-possible', problem);
  return request;
}

function checkTimes({ scheduledTime, intervalStart, intervalEnd }: RunRequest): void {
  for (const time of [scheduledTime, intervalStart, intervalEnd]) {
    if (time === undefined || !Number.isNaN(Date.parse(time))) continue;
    throw new Obstacle('usage', `${time} is not a time. Write it as 2026-11-22T06:15:00Z.`);
  }
}

/** Secrets by name. An empty one counts as missing: so are unset secrets on GitHub. */
function readSecrets(
  names: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const missing = names.filter((name) => !variables[name]);
  if (missing.length > 0) {
    const which = missing.length === 1 ? 'The secret' : 'The secrets';
    const message = `${which} ${missing.join(', ')} of the manifest ${missing.length === 1 ? 'is' : 'are'} not set.`;
    const hint = 'Set it as a variable in the environment of the run, or remove it from `secrets`.';
    throw runFailure('missing-secret', message, { hint });
  }
  return Object.fromEntries(names.map((name) => [name, variables[name] ?? '']));
}

function findBuiltIns(request: RunRequest, startedAt: number): BuiltIns {
  const time = request.scheduledTime === undefined ? startedAt : Date.parse(request.scheduledTime);
  const crons = request.job.manifest.schedule?.crons ?? [];
  const start = request.intervalStart ?? previousTime(crons, time) ?? time;
  return {
    run_id: request.runId,
    scheduled_time: asIso(time),
    interval_start: asIso(start),
    interval_end: asIso(request.intervalEnd ?? time),
    environment: request.environment.name,
  };
}

function asIso(time: string | number): string {
  return new Date(time).toISOString();
}
