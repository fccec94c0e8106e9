import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { ParameterValue } from '../manifest/manifest.ts';
import { notYet } from '../manifest/not-yet.ts';
import { checkParameterValue } from '../manifest/parameter-value.ts';
import type { Finding } from '../manifest/rule.ts';
import { wordHints } from '../manifest/word-hints.ts';
import type { JobReport } from './job-rules.ts';
import { type LoadedTemplate, type Template, templatesFolder } from './templates.ts';

/** Templates that will come with datajob itself. */
const builtInTemplates = new Set(['append', 'overwrite', 'upsert', 'scd1', 'scd2', 'periodic_snapshot']);

/** `uses` names a template of the workspace and gives it the values that it asks for. */
export function checkTemplateUses(
  manifests: readonly LoadedManifest[],
  templates: readonly LoadedTemplate[],
  report: JobReport,
): void {
  const byName = new Map(templates.map((template) => [template.name, template]));
  const hintFor = wordHints(() => [...byName.keys()]);
  for (const manifest of manifests) {
    for (const { template, values, index } of manifest.facts?.templateUses ?? []) {
      const found = byName.get(template);
      if (found === undefined) {
        report(manifest, { ...unknownTemplate(template, hintFor), path: ['steps', index, 'uses'] });
      } else if (found.template !== undefined) {
        for (const finding of checkInputs(found.template, values, index)) report(manifest, finding);
      }
    }
  }
}

function unknownTemplate(name: string, hintFor: (word: string) => string | undefined): Finding {
  const folder = `\`${templatesFolder}/${name}/\``;
  if (/[/@:\\]/.test(name)) {
    const instead = `Put the template into the folder \`${templatesFolder}/\` of the workspace.`;
    return { ...notYet('A template from another repository', [], instead), part: 'value' };
  }
  if (builtInTemplates.has(name)) {
    return {
      ...notYet(`The built-in template \`${name}\``, [], `Write one of your own in ${folder}.`),
      part: 'value',
    };
  }
  return {
    code: 'unknown-template',
    message: `The workspace has no template \`${name}\`: there is no ${folder} with a \`template.yaml\`.`,
    hint: hintFor(name),
  };
}

function checkInputs(
  template: Template,
  values: Readonly<Record<string, ParameterValue>>,
  index: number,
): Finding[] {
  const findings: Finding[] = [];
  const hintFor = wordHints(() => Object.keys(template.inputs));
  for (const [name, value] of Object.entries(values)) {
    const path = ['steps', index, 'with', name];
    const input = Object.hasOwn(template.inputs, name) ? template.inputs[name] : undefined;
    if (input === undefined) {
      const message = `The template \`${template.name}\` has no input \`${name}\`.`;
      findings.push({ code: 'unknown-input', message, path, part: 'key', hint: hintFor(name) });
      continue;
    }
    const problem = checkParameterValue(input, value);
    if (problem === undefined) continue;
    const message = `The value of \`${name}\` (type \`${input.type}\`) ${problem}: \`${value}\`.`;
    findings.push({ code: 'bad-parameter-value', message, path });
  }
  const missing = Object.entries(template.inputs).filter(
    ([name, input]) => input.default === undefined && !Object.hasOwn(values, name),
  );
  if (missing.length > 0) {
    const names = missing.map(([name]) => `\`${name}\``).join(', ');
    findings.push({
      code: 'missing-input',
      message: `The template \`${template.name}\` also needs ${names} in \`with\`.`,
      path: ['steps', index, 'with'],
      part: 'key',
    });
  }
  return findings;
}
