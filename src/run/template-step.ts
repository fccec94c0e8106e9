import type { TemplateStep } from '../manifest/manifest.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { readTemplate, type Template } from '../workspace/templates.ts';
import { builtInValues } from './parameters.ts';
import { runFailure } from './run-failure.ts';
import { readSqlFile, runSql } from './sql-step.ts';
import type { StepDone, StepWork } from './step-work.ts';

/** Runs the SQL files of a shared template; its inputs and the built-ins are all that they see. */
export async function runTemplateStep(work: StepWork<TemplateStep>): Promise<StepDone> {
  const { step, context } = work;
  const { tree } = context.request;
  const template = await readTemplate(tree, step.template);
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

function inputValues(step: TemplateStep, template: Template): Record<string, TypedValue> {
  const values: Record<string, TypedValue> = {};
  for (const [name, input] of Object.entries(template.inputs)) {
    const value = Object.hasOwn(step.with, name) ? step.with[name] : input.default;
    if (value === undefined) {
      throw runFailure('bad-template', `The template ${template.name} needs a value for ${name}.`, {
        place: step.origin,
      });
    }
    values[name] = { type: input.type, value };
  }
  return values;
}
