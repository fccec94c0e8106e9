import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { ParameterValue } from '../manifest/manifest.ts';
import { checkParameterValue } from '../manifest/parameter-value.ts';
import type { Finding } from '../manifest/rule.ts';
import { wordHints } from '../manifest/word-hints.ts';
import type { TemplateInput } from '../sql/templates/built-in-template.ts';
import { builtIns } from '../sql/templates/built-ins.ts';
import type { JobReport } from './job-rules.ts';
import { templateReference } from './template-reference.ts';
import type { LoadedTemplate } from './templates.ts';

/** What is known of the templates that jobs may use. */
export interface KnownTemplates {
  readonly templates: readonly LoadedTemplate[];
  /** Why one of another repository could not be had, by what `uses` has. */
  readonly absent: ReadonlyMap<string, Omit<Finding, 'path'>>;
}

/** `uses` names a template of the workspace, or one that comes with datajob, and gives it the values that it asks for. */
export function checkTemplateUses(
  manifests: readonly LoadedManifest[],
  { templates, absent }: KnownTemplates,
  report: JobReport,
): void {
  const unknown = (name: string) => absent.get(name) ?? unknownTemplate(name, hintFor);
  const byName = new Map(templates.map((template) => [template.name, template]));
  const hintFor = wordHints(() => [...byName.keys(), ...builtIns.keys()]);
  for (const manifest of manifests) {
    for (const [index, name] of (manifest.facts?.templates ?? []).entries()) {
      if (byName.has(name) || builtIns.has(name)) continue;
      report(manifest, { ...unknown(name), path: ['templates', index] });
    }
    for (const { template, values, index } of manifest.facts?.templateUses ?? []) {
      const found = byName.get(template);
      const known = found === undefined ? builtIns.get(template) : found.template;
      if (known !== undefined) {
        const use = { name: template, inputs: known.inputs, values, index };
        for (const finding of checkInputs(use)) report(manifest, finding);
      } else if (found === undefined) {
        report(manifest, { ...unknown(template), path: ['steps', index, 'uses'] });
      }
    }
  }
}

function unknownTemplate(name: string, hintFor: (word: string) => string | undefined): Finding {
  const reference = templateReference(name);
  if (reference.kind === 'bad') {
    const shown = name.replace(/:\/\/[^\s/@]+@/, '://***@');
    return { code: 'bad-template', message: `\`${shown}\` ${reference.problem}.` };
  }
  if (reference.kind === 'moving') return { code: 'bad-template', message: `\`${name}\` is not pinned.` };
  if (reference.kind === 'git') {
    const message = `\`${name}\` leads to no template: that folder of the commit has no \`template.yaml\`.`;
    return { code: 'unknown-template', message };
  }
  const folder = `\`${reference.folder}/\``;
  if (reference.kind === 'folder') {
    const message = `${folder} is no template: the workspace has no such folder with a \`template.yaml\`.`;
    return { code: 'unknown-template', message };
  }
  return {
    code: 'unknown-template',
    message: `The workspace has no template \`${name}\`: there is no ${folder} with a \`template.yaml\`.`,
    hint: hintFor(name),
  };
}

interface TemplateUse {
  readonly name: string;
  readonly inputs: Readonly<Record<string, TemplateInput>>;
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly index: number;
}

function checkInputs({ name: template, inputs, values, index }: TemplateUse): Finding[] {
  const findings: Finding[] = [];
  const hintFor = wordHints(() => Object.keys(inputs));
  for (const [name, value] of Object.entries(values)) {
    const path = ['steps', index, 'with', name];
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (input === undefined) {
      const message = `The template \`${template}\` has no input \`${name}\`.`;
      findings.push({ code: 'unknown-input', message, path, part: 'key', hint: hintFor(name) });
      continue;
    }
    const problem = checkParameterValue(input, value);
    if (problem === undefined) continue;
    const message = `The value of \`${name}\` (type \`${input.type}\`) ${problem}: \`${value}\`.`;
    findings.push({ code: 'bad-parameter-value', message, path });
  }
  const missing = Object.entries(inputs).filter(
    ([name, input]) => input.default === undefined && input.optional !== true && !Object.hasOwn(values, name),
  );
  if (missing.length > 0) {
    const names = missing.map(([name]) => `\`${name}\``).join(', ');
    const path = ['steps', index, Object.keys(values).length === 0 ? 'uses' : 'with'];
    const message = `The template \`${template}\` also needs ${names} in \`with\`.`;
    findings.push({ code: 'missing-input', message, path, part: 'key' });
  }
  return findings;
}
