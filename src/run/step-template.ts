import type { TemplateStep } from '../manifest/manifest.ts';
import { builtIns } from '../sql/templates/built-ins.ts';
import { runFailure } from './run-failure.ts';
import type { StepRequest } from './step-request.ts';
import type { StepWork } from './step-work.ts';

type TemplateRequest = Extract<StepRequest, { do: 'template' }>;

/** Runs a template that a program asks for, as a part of its step. */
export async function runTemplateFor(
  work: StepWork,
  { name: template, inputs, connection }: TemplateRequest,
): Promise<{ rows?: number; skip?: string }> {
  refuseUndeclared(work, template);
  const { name, needs, origin } = work.step;
  const wanted = connection ?? work.step.connection;
  const base = { name, needs, origin, ...(wanted !== undefined && { connection: wanted }) };
  const step: TemplateStep = { ...base, kind: 'uses', template, with: inputs };
  const { rows, skipsRemaining } = await work.perform({ ...work, step });
  return {
    ...(rows !== undefined && { rows }),
    ...(skipsRemaining !== undefined && { skip: skipsRemaining }),
  };
}

/** What a job is made of is known before it runs: its digest holds the templates that its manifest names. */
export function refuseUndeclared({ context, step }: StepWork, template: string): void {
  const { manifest } = context.request.job;
  const used = manifest.steps.some((one) => one.kind === 'uses' && one.template === template);
  if (used || builtIns.has(template) || manifest.templates?.includes(template)) return;
  throw runFailure('bad-template', `The manifest does not name the template ${template}.`, {
    place: step.origin,
    hint: `Add \`templates: [${template}]\` to datajob.yaml, or correct the name.`,
  });
}
