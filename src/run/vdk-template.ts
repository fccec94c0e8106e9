import type { ParameterValue, TemplateStep } from '../manifest/manifest.ts';
import { vdkTemplate } from '../sql/templates/vdk-templates.ts';
import { vdkConnectionName } from '../workspace/vdk-connections.ts';
import { vdkTemplateName } from '../workspace/vdk-template-name.ts';
import { runFailure } from './run-failure.ts';
import type { VdkTemplate } from './step-request.ts';
import { refuseUndeclared } from './step-template.ts';
import type { StepWork } from './step-work.ts';
import { runTableTemplate } from './table-template.ts';
import { runTemplateStep } from './template-step.ts';

/** Runs a template that a step of a VDK job names: one of VDK's, else one of the workspace with the arguments as inputs. */
export async function runVdkTemplate(work: StepWork, request: VdkTemplate): Promise<number | undefined> {
  const { template: name, arguments: given } = request;
  const use = vdkTemplate(name, given);
  if (typeof use === 'string') throw runFailure('bad-template', use);
  if (name === 'load/dimension/scd2' || name === 'scd2_simple') throw notHere(name);
  if (use === undefined) refuseUndeclared(work, vdkTemplateName(name));
  const named = request.connection === undefined ? undefined : vdkConnectionName(request.connection);
  const connection = named ?? work.step.connection;
  const step: TemplateStep = {
    kind: 'uses',
    name: work.step.name,
    needs: [],
    origin: work.step.origin,
    template: use ? name : vdkTemplateName(name),
    with: use?.with ?? inputsOf(given),
    ...(connection !== undefined && { connection }),
  };
  const done = use
    ? await runTableTemplate({ ...work, step }, use.template)
    : await runTemplateStep({ ...work, step });
  return done.rows;
}

function inputsOf(given: VdkTemplate['arguments']): Record<string, ParameterValue> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(', ') : value,
    ]),
  );
}

function notHere(name: string) {
  return runFailure('bad-template', `The template ${name} of VDK does not exist here.`, {
    hint: 'Write its view without times, and use scd2, which keeps the versions by itself.',
  });
}
