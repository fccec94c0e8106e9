import { toError } from '../failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StagingCopy } from '../ports/staging-copies.ts';
import { planRecordPath } from '../release/plan-record.ts';
import type { ResolvedEnvironment } from '../workspace/config.ts';
import { resolveEnvironment } from '../workspace/resolve-environment.ts';
import { forgetOldPlans } from './forget-old-plans.ts';
import { readConfig } from './read-config.ts';
import { pullRequestLabel } from './stage-label.ts';
import { forgetPlan } from './stage-record.ts';

/** The JSON shape of `datajob clean`. */
export interface CleanOutcome {
  readonly dropped: readonly CleanedCopy[];
  /** Younger than the config allows to drop. */
  readonly kept: readonly CleanedCopy[];
  /** Pull requests whose plan was taken off the ledger because it was too old. */
  readonly forgotten: readonly number[];
  /** Folders of this machine with packages or templates that no run has used for 30 days; absolute. */
  readonly unused: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

export interface CleanedCopy {
  /** Database name or file path. */
  readonly name: string;
  /** `pr-12`. */
  readonly label: string;
  readonly connection: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface CleanRequest {
  /** Only the copies of this pull request, whatever their age; default: all that are too old. */
  readonly pr?: number;
  /** ms UTC; default: the clock. */
  readonly now?: number;
}

type CleanPorts = Pick<
  Ports,
  'tree' | 'copies' | 'clock' | 'packages' | 'templates' | 'variables' | 'repository' | 'state'
>;

/**
 * Drops the copies of staging of a closed pull request, or those older than `maxAge` of the environment. The
 * plans of these pull requests are taken off the ledger, too. Without a pull request, what this machine keeps for runs
 * and no run has used for 30 days goes as well.
 * What cannot be listed or dropped is reported and does not keep the rest from being swept.
 */
export async function cleanCopies(request: CleanRequest, ports: CleanPorts): Promise<CleanOutcome> {
  const label = request.pr === undefined ? undefined : pullRequestLabel(request.pr);
  const { environments, state } = await readConfig(ports.tree);
  const { staging } = environments;
  const failed: { name: string; reason: string }[] = [];
  const copies = new Map<string, StagingCopy>();
  for (const environment of environmentsToAsk(ports, staging, failed)) {
    const listed = await ports.copies.list(environment).catch((error: unknown) => {
      failed.push({ name: Object.keys(environment.connections).join(', '), reason: toError(error).message });
      return [];
    });
    for (const copy of listed) copies.set(`${copy.connection.type} ${copy.name}`, copy);
  }
  const oldest = (request.now ?? ports.clock.now()) - staging.maxAgeMs;
  const dropped: CleanedCopy[] = [];
  const kept: CleanedCopy[] = [];
  for (const copy of copies.values()) {
    const due = label === undefined ? copy.createdAt < oldest : copy.label === label;
    if (!due) kept.push(describe(copy));
    else if (await drop(copy, ports, failed)) dropped.push(describe(copy));
  }
  const forgotten = await dropPlans(request.pr, oldest, state.remote, { ports, failed });
  const unused = request.pr === undefined ? await sweepCaches(ports) : [];
  return { dropped, kept, forgotten, unused, failed };
}

async function sweepCaches({ packages, templates }: CleanPorts): Promise<readonly string[]> {
  return [...(await packages.sweep(unusedMs)), ...(await templates.sweep(unusedMs))];
}

const unusedMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Each connection by itself, so that one that cannot be reached hides no other; first without any, for
 * files whose connection is gone from the config.
 */
function environmentsToAsk(
  ports: CleanPorts,
  staging: Parameters<typeof resolveEnvironment>[0],
  failed: { name: string; reason: string }[],
): ResolvedEnvironment[] {
  const environments: ResolvedEnvironment[] = [];
  for (const names of [[], ...Object.keys(staging.connections).map((name) => [name])]) {
    const { resolved, missing } = resolveEnvironment(staging, ports.variables, names);
    if (resolved !== undefined) environments.push(resolved);
    else failed.push({ name: names.join(), reason: `variables not set: ${missing.join(', ')}` });
  }
  return environments;
}

async function drop(
  copy: StagingCopy,
  ports: CleanPorts,
  failed: { name: string; reason: string }[],
): Promise<boolean> {
  try {
    await ports.copies.drop(copy);
    return true;
  } catch (error) {
    failed.push({ name: copy.name, reason: toError(error).message });
    return false;
  }
}

/** Where there is no remote nothing was ever recorded. Gives those that were too old. */
async function dropPlans(
  pr: number | undefined,
  oldest: number,
  remote: string,
  { ports, failed }: { readonly ports: CleanPorts; failed: { name: string; reason: string }[] },
): Promise<readonly number[]> {
  if (!(await ports.repository(remote).hasRemote())) return [];
  try {
    if (pr === undefined) return await forgetOldPlans(oldest, ports.state(remote));
    await forgetPlan(pr, ports.state(remote));
  } catch (error) {
    const name = pr === undefined ? 'old plans' : planRecordPath(pr);
    failed.push({ name, reason: toError(error).message });
  }
  return [];
}

function describe(copy: StagingCopy): CleanedCopy {
  return {
    name: copy.name,
    label: copy.label,
    connection: copy.connection.name,
    createdAt: new Date(copy.createdAt).toISOString(),
  };
}
