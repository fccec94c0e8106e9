import { didYouMean } from '../did-you-mean.ts';
import type { EnvironmentName, Parameter } from '../manifest.ts';
import { normaliseParameter } from '../normalise-params.ts';
import { checkParameterValue } from '../parameter-value.ts';
import type { DocumentPath, RawParameter } from '../raw.ts';
import { didYouMeanHint, type Finding, type ManifestRule, type Report, type Subject } from '../rule.ts';

/** Names that every run gives to SQL and that no parameter may have. */
export const builtInParameters: readonly string[] = [
  'run_id',
  'scheduled_time',
  'interval_start',
  'interval_end',
  'environment',
];

/** Parameters have values of their type, also where an environment changes them. */
export const parameters: ManifestRule = (subject, report) => {
  const { params, environments } = subject.raw;
  if (params !== undefined) {
    checkDeclarations(params, ['params'], report);
    checkUnattended(subject, params, report);
  }
  if (environments === undefined) return;
  for (const name of ['local', 'staging', 'production'] as const) {
    if (environments[name]?.params !== undefined) checkOverrides(subject, name, report);
  }
};

/** The same for the inputs of a template. */
export function checkDeclarations(
  params: Readonly<Record<string, RawParameter>>,
  path: readonly string[],
  report: Report,
): void {
  for (const [name, raw] of Object.entries(params)) {
    if (builtInParameters.includes(name)) report(reserved(name, [...path, name]));
    // A bare value declares its own type.
    if (typeof raw === 'object') checkDeclaration(name, normaliseParameter(raw), [...path, name], report);
  }
}

function reserved(name: string, path: DocumentPath): Finding {
  const message = `Every run has \`:${name}\` of its own. Give the parameter another name.`;
  return { code: 'reserved-parameter', message, path, part: 'key' };
}

function checkDeclaration(name: string, parameter: Parameter, path: readonly string[], report: Report): void {
  if (parameter.values !== undefined && parameter.type !== 'enum') {
    report({
      code: 'values-without-enum',
      message: `Only a parameter of type \`enum\` has \`values\`; \`${name}\` is of type \`${parameter.type}\`.`,
      path: [...path, 'values'],
      part: 'key',
    });
  }
  const problem =
    parameter.default === undefined ? undefined : checkParameterValue(parameter, parameter.default);
  if (problem !== undefined) {
    report({
      code: 'bad-parameter-value',
      message: `The default of \`${name}\` (type \`${parameter.type}\`) ${problem}: \`${parameter.default}\`.`,
      path: [...path, 'default'],
    });
  }
}

/** Nobody is there to give a value when a schedule or another job starts this one. */
function checkUnattended(
  { raw }: Subject,
  params: Readonly<Record<string, RawParameter>>,
  report: Report,
): void {
  if (raw.schedule === undefined && (raw.after ?? []).length === 0) return;
  const given = raw.environments?.production?.params ?? {};
  for (const [name, parameter] of Object.entries(params)) {
    const hasDefault = typeof parameter !== 'object' || parameter.default !== undefined;
    if (hasDefault || Object.hasOwn(given, name)) continue;
    report({
      code: 'parameter-without-value',
      message: `\`${name}\` has no \`default\`, and nobody gives it a value when the job is started by its schedule or after another job. Add a \`default\`.`,
      path: ['params', name],
      part: 'key',
    });
  }
}

function checkOverrides(subject: Subject, environment: EnvironmentName, report: Report): void {
  const declared = subject.raw.params ?? {};
  const values = subject.raw.environments?.[environment]?.params ?? {};
  for (const [name, value] of Object.entries(values)) {
    const path = ['environments', environment, 'params', name];
    const raw = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (raw === undefined) {
      report({
        code: 'unknown-parameter',
        message: `\`params\` of the manifest does not declare \`${name}\`. Declare it there, or remove it here.`,
        path,
        part: 'key',
        hint: didYouMeanHint(didYouMean(name, Object.keys(declared))),
      });
      continue;
    }
    const parameter = normaliseParameter(raw);
    const problem = checkParameterValue(parameter, value);
    if (problem === undefined) continue;
    report({
      code: 'bad-parameter-value',
      message: `The value of \`${name}\` (type \`${parameter.type}\`) ${problem}: \`${value}\`.`,
      path,
    });
  }
}
