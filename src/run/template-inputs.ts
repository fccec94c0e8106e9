import { didYouMean } from '../manifest/did-you-mean.ts';
import type { ParameterValue, TemplateStep } from '../manifest/manifest.ts';
import { checkParameterValue } from '../manifest/parameter-value.ts';
import type { TemplateInput } from '../sql/templates/built-in-template.ts';
import { runFailure } from './run-failure.ts';

type Inputs = Readonly<Record<string, TemplateInput>>;

/**
 * What a step gives to a template, with the defaults of the rest. Validation has said the same of steps of a manifest,
 * but not of programs that run a template. Throws `RunFailure`.
 */
export function templateInputs(step: TemplateStep, inputs: Inputs): Readonly<Record<string, ParameterValue>> {
  const values: Record<string, ParameterValue> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const value = Object.hasOwn(step.with, name) ? step.with[name] : input.default;
    if (value !== undefined) values[name] = value;
    else if (input.optional !== true)
      throw bad(step, `The template ${step.template} needs a value for ${name}.`);
  }
  for (const [name, value] of Object.entries(step.with)) refuseInput(step, name, value, inputs);
  return values;
}

function refuseInput(step: TemplateStep, name: string, value: ParameterValue, inputs: Inputs): void {
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (input === undefined) {
    const close = didYouMean(name, Object.keys(inputs));
    const hint =
      close === undefined ? `Its inputs: ${Object.keys(inputs).join(', ')}.` : `Did you mean ${close}?`;
    throw bad(step, `The template ${step.template} has no input ${name}.`, hint);
  }
  const problem = checkParameterValue(input, value);
  if (problem !== undefined)
    throw bad(step, `The value of ${name} (type ${input.type}) ${problem}: ${value}.`);
}

function bad(step: TemplateStep, message: string, hint?: string) {
  return runFailure('bad-template', message, { place: step.origin, ...(hint !== undefined && { hint }) });
}
