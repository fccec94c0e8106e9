import type { TemplateStep } from '../manifest/manifest.ts';
import { builtIns } from '../sql/templates/built-ins.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { readTemplate, type Template } from '../workspace/templates.ts';
import { runIngest } from './ingest.ts';
import { builtInValues } from './parameters.ts';
import { runFailure } from './run-failure.ts';
import { readSqlFile, runSql } from './sql-step.ts';
import type { StepDone, StepWork } from './step-work.ts';
import { runTableTemplate } from './table-template.ts';
import { templateInputs } from './template-inputs.ts';

/** Runs the SQL files of a shared template; its inputs and the built-ins are all that they see. */
export async function runTemplateStep(work: StepWork<TemplateStep>): Promise<StepDone> {
  const { step, context } = work;
  const { tree } = context.request;
  const template = await readTemplate(tree, step.template);
  const builtIn = template === undefined ? builtIns.get(step.template) : undefined;
  if (builtIn) return builtIn.plan === undefined ? runIngest(work, builtIn) : runTableTemplate(work, builtIn);
  if (!template) {
    throw runFailure('bad-template', `The template ${step.template} does not exist, or has errors.`, {
      place: step.origin,
    });
  }
  const sources = [];
  for (const file of template.sqlFiles) sources.push(await readSqlFile(tree, file, step.origin));
  const values = { ...inputValues(step, template), ...builtInValues(context.builtIns) };
  return runSql(work, sources, values, step.connection);
}

function inputValues(step: TemplateStep, { inputs }: Template): Record<string, TypedValue> {
  const typed: Record<string, TypedValue> = {};
  for (const [name, value] of Object.entries(templateInputs(step, inputs))) {
    typed[name] = { type: inputs[name]?.type ?? 'string', value };
  }
  return typed;
}
