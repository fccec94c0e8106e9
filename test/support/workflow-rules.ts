import { parse } from 'yaml';

/** What every workflow file of ours must keep to: one sentence per breach. */
export function workflowBreaches(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['permissions are not {} at the top']),
    ...jobs.flatMap(([id, job]) => jobBreaches(id, job)),
    ...[...text.matchAll(/^\s*-? *uses: (\S+)(.*)$/gm)]
      .filter(([, , comment = '']) => !/^ # \S/.test(comment))
      .map(([, uses]) => `${uses} has no version beside it`),
  ];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: object;
  readonly environment?: string | { readonly name: string };
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function jobBreaches(id: string, job: Job): string[] {
  const environment = typeof job.environment === 'object' ? job.environment.name : job.environment;
  const secrets = [...JSON.stringify(job.steps).matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name);
  const leaked =
    environment === 'production-runs' ? [] : secrets.filter((name) => name.startsWith('PRODUCTION_'));
  return [
    ...(job.permissions === undefined ? [`${id} says no permissions`] : []),
    ...leaked.map((name) => `${id} has ${name}, but not the environment production-runs`),
    ...job.steps.flatMap((step) => stepBreaches(id, step)),
  ];
}

function stepBreaches(id: string, { uses, run, with: inputs = {} }: Step): string[] {
  return [
    ...(uses !== undefined && !/@[0-9a-f]{40}$/.test(uses) ? [`${id}: ${uses} is not pinned`] : []),
    ...(run?.includes('${{') ? [`${id}: an expression in run`] : []),
    ...(uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false
      ? [`${id}: the checkout leaves credentials behind`]
      : []),
  ];
}
