import type { Check } from '../manifest/check.ts';
import type { Manifest, TemplateStep } from '../manifest/manifest.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { builtIns } from '../sql/templates/built-ins.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { templateFolder } from '../workspace/template-reference.ts';
import { readTemplate, type Template } from '../workspace/templates.ts';
import type { Connections } from './connections.ts';
import { evaluateOn, tellChecks } from './job-checks.ts';
import { atomicityOf } from './run-context.ts';
import { RunFailure, runFailure } from './run-failure.ts';
import type { StepWork } from './step-work.ts';
import { templateInputs } from './template-inputs.ts';

/** Checks that are evaluated with the same values. */
export interface CheckGroup {
  readonly checks: readonly Check[];
  /** Inputs of the template that brings them; absent: they see the parameters of the job. */
  readonly inputs?: Readonly<Record<string, TypedValue>>;
}

/**
 * All checks of a job: those that the templates of its steps bring, then its own. Rejects with `RunFailure` or `Obstacle`
 * when a template cannot be read.
 */
export async function checkGroupsOf(manifest: Manifest, tree: FileTree): Promise<readonly CheckGroup[]> {
  const groups: CheckGroup[] = [];
  for (const step of manifest.steps) {
    if (step.kind !== 'uses') continue;
    const template = await readTemplate(tree, step.template);
    if (template === undefined && !builtIns.has(step.template)) throw missingTemplate(step, tree);
    if (template === undefined || template.checks.length === 0) continue;
    groups.push({ checks: checksOfStep(step, template), inputs: inputValues(step, template) });
  }
  return [...groups, { checks: manifest.checks }];
}

/** Why there is no template to run. */
export function missingTemplate({ template, origin }: TemplateStep, tree: FileTree): Error {
  const problem = tree.remote?.problem(templateFolder(template) ?? '');
  if (problem !== undefined) return problem;
  const message = `The template ${template} does not exist, or has errors.`;
  return runFailure('bad-template', message, { place: origin });
}

/** What a step gives to its template, with types. Throws `RunFailure`. */
export function inputValues(step: TemplateStep, { inputs }: Template): Record<string, TypedValue> {
  const typed: Record<string, TypedValue> = {};
  for (const [name, value] of Object.entries(templateInputs(step, inputs))) {
    typed[name] = { type: inputs[name]?.type ?? 'string', value };
  }
  return typed;
}

/**
 * Runs the checks of a template on the step's unit, so that an atomic job or step takes back what does not hold.
 * Throws `RunFailure` when one of severity `error` did not pass. `work.context` has the inputs as parameters.
 */
export async function runTemplateChecks(work: StepWork<TemplateStep>, template: Template): Promise<void> {
  if (template.checks.length === 0) return;
  const { context, connections, unit, signal } = work;
  const checks = numbered(checksOfStep(work.step, template), connections);
  const inTransaction = atomicityOf(context.request.job.manifest) !== 'none';
  const results = await evaluateOn({ context, connections, unit, inTransaction }, checks, signal);
  if (signal.aborted) return;
  const failure = tellChecks(context, checks, results);
  if (failure !== undefined) throw new RunFailure(failure);
}

/** No check of a job has an id with a slash in it. */
function checksOfStep(step: TemplateStep, { checks }: Template): readonly Check[] {
  const connection = step.connection === undefined ? {} : { connection: step.connection };
  return checks.map((check) => ({ ...connection, ...check, id: `${step.name}/${check.id}` }));
}

/** A program may run a template several times in one step: the results of the second time get ids of their own. */
function numbered(checks: readonly Check[], attempt: Connections): readonly Check[] {
  const times = timesOf.get(attempt) ?? new Map<string, number>();
  timesOf.set(attempt, times);
  return checks.map((check) => {
    const time = (times.get(check.id) ?? 0) + 1;
    times.set(check.id, time);
    return time === 1 ? check : { ...check, id: `${check.id}-${time}` };
  });
}

/** Of each attempt, how often a check was evaluated. */
const timesOf = new WeakMap<Connections, Map<string, number>>();
