import type { DocumentPath } from '../raw.ts';
import type { ManifestRule, Report } from '../rule.ts';

/**
 * Values reach a shell or a program as environment variables only. Text that looks like it would be
 * replaced is refused, because it would arrive as it is written.
 */
export const noExpressions: ManifestRule = (subject, report) => {
  for (const { raw, index } of subject.steps) {
    if (raw === undefined) continue;
    if ('run' in raw) checkScript(raw.run, ['steps', index, 'run'], report);
    if ('env' in raw) checkEnvironment(raw.env ?? {}, ['steps', index, 'env'], report);
  }
};

function checkScript(script: string, path: DocumentPath, report: Report): void {
  const start = script.indexOf('${{');
  // Only a short piece is looked at, so that no script can make the search long.
  const expression =
    start < 0 ? null : /^\$\{\{\s*(?:params\.)?(\w*).*?\}\}/.exec(script.slice(start, start + 200));
  if (expression === null) return;
  const name = expression[1] === '' ? 'NAME' : expression[1]?.toUpperCase();
  report({
    code: 'expression-in-script',
    message: `\`${expression[0]}\` is not replaced in shell commands. Read the parameter from its environment variable: \`"$DATAJOB_PARAM_${name}"\`.`,
    path,
  });
}

function checkEnvironment(env: Readonly<Record<string, string>>, path: DocumentPath, report: Report): void {
  for (const [name, value] of Object.entries(env)) {
    if (name.startsWith('DATAJOB_')) {
      report({
        code: 'reserved-variable',
        message: 'Variables that start with `DATAJOB_` are set by the run. Give this one another name.',
        path: [...path, name],
        part: 'key',
      });
    }
    const reference = /\$\{\{[^}]{0,99}\}\}|\$\{[A-Za-z_]\w{0,99}\}/.exec(value);
    if (reference === null) continue;
    report({
      code: 'expression-in-env',
      message: `\`${reference[0]}\` is not replaced here; the step would get it as it is written. Parameters are in \`DATAJOB_PARAM_NAME\`; name other variables in \`secrets\` and read them in the step.`,
      path: [...path, name],
    });
  }
}
