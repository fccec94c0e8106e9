import { isSecretName } from '../clear-secrets.ts';
import type { DocumentPath } from '../raw.ts';
import type { Finding, ManifestRule, Report, Subject } from '../rule.ts';

/** Values whose name says that they are secret are not written in a manifest: everyone can read it. */
export const noSecretValues: ManifestRule = (subject, report) => {
  checkNames(subject.raw.params, ['params'], report);
  for (const step of subject.steps) {
    if (step.raw === undefined) continue;
    if ('env' in step.raw) checkNames(step.raw.env, ['steps', step.index, 'env'], report);
    if ('with' in step.raw) checkNames(step.raw.with, ['steps', step.index, 'with'], report);
  }
  checkOverrides(subject, report);
};

function checkOverrides(subject: Subject, report: Report): void {
  for (const [name, override] of Object.entries(subject.raw.environments ?? {})) {
    checkNames(override?.params, ['environments', name, 'params'], report);
  }
}

function checkNames(
  values: Readonly<Record<string, unknown>> | undefined,
  path: DocumentPath,
  report: Report,
): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (isSecretName(name) && isWritten(value)) report(writtenSecret(name, [...path, name]));
  }
}

function isWritten(value: unknown): boolean {
  const text = typeof value === 'object' && value !== null && 'default' in value ? value.default : value;
  return typeof text === 'string' && text !== '';
}

function writtenSecret(name: string, path: DocumentPath): Finding {
  return {
    code: 'clear-secret',
    message: `\`${name}\` looks like a secret with its value written here. Put the name of an environment variable into \`secrets\` and read that variable in the step.`,
    path,
  };
}
