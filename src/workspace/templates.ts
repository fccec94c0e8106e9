import type { Diagnostic } from '../diagnostic.ts';
import type { Check } from '../manifest/check.ts';
import { parseDocument } from '../manifest/document.ts';
import type { DatajobTemplate } from '../manifest/generated/template.ts';
import type { Parameter } from '../manifest/manifest.ts';
import { checkSources, type SqlSource } from '../manifest/manifest-facts.ts';
import { normaliseChecks } from '../manifest/normalise-checks.ts';
import { normaliseParams } from '../manifest/normalise-params.ts';
import { type Finding, type Report, type Subject, toDiagnostic } from '../manifest/rule.ts';
import { checks as checksRule } from '../manifest/rules/checks.ts';
import { noLaterKeys } from '../manifest/rules/no-later-keys.ts';
import { checkDeclarations } from '../manifest/rules/parameters.ts';
import { checkShape } from '../manifest/shape.ts';
import { stepFileNames } from '../manifest/step-outline.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { requirementsPath } from './requirements.ts';
import {
  type TemplateReference,
  templateFolder,
  templateReference,
  templatesFolder,
} from './template-reference.ts';
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

/** Steps with inputs that several jobs share: the folder `templates/NAME/`, or another, of the workspace. */
export interface Template {
  /** As `uses` has it. */
  readonly name: string;
  readonly folder: string;
  /** Workspace path of its `template.yaml`. */
  readonly file: string;
  readonly inputs: Readonly<Record<string, Parameter>>;
  /** In the order in which they run. */
  readonly steps: readonly TemplateFile[];
  /** What must hold when they are done. */
  readonly checks: readonly Check[];
}

export interface TemplateFile {
  readonly kind: 'sql' | 'python' | 'run';
  /** Workspace path. */
  readonly file: string;
}

export interface LoadedTemplate {
  readonly name: string;
  /** Undefined when the template has errors. */
  readonly template: Template | undefined;
  /** The SQL of its checks, and the file that they are written in. */
  readonly checkSql: readonly SqlSource[];
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names, as `uses` has them, of all templates of the workspace: those with a name, and the folders that are used. */
export function findTemplates(files: WorkspaceFiles, used: Iterable<string>): string[] {
  const named = files.below(templatesFolder).flatMap((path) => {
    const name = /^templates\/([^/]+)\/template\.yaml$/.exec(path)?.[1];
    return name === undefined ? [] : [name];
  });
  const folders = [...new Set(used)].filter((uses) => {
    const reference = templateReference(uses);
    return isFolder(reference) && files.resolve(templateFile(reference.folder)).kind === 'file';
  });
  return [...named, ...folders.sort()];
}

/** Whether a template is used by the path of its folder, here or in another repository. */
export function isFolder(
  reference: TemplateReference,
): reference is Extract<TemplateReference, { kind: 'folder' | 'git' }> {
  return reference.kind === 'folder' || reference.kind === 'git';
}

/** Workspace path of the file that makes a folder a template. */
export function templateFile(folder: string): string {
  return `${folder}/template.yaml`;
}

/** Reads one `template.yaml` and judges it by itself. */
export function loadTemplate(
  name: string,
  folder: string,
  text: string,
  files: WorkspaceFiles,
): LoadedTemplate {
  const file = templateFile(folder);
  const document = parseDocument(file, text);
  const diagnostics = [...document.diagnostics];
  const report = (finding: Finding): void => {
    diagnostics.push(toDiagnostic(finding, document));
  };
  // An empty file is a template without inputs.
  const value = document.value ?? {};
  if (document.value !== null && document.value !== undefined) {
    diagnostics.push(...checkShape('template', document));
  }
  const names = stepFileNames(folder, files);
  if (names.length === 0) report(noFiles(name, folder));
  if (files.resolve(requirementsPath(folder)).kind === 'file') report(ownPackages(name, folder));
  if (diagnostics.some((found) => found.severity === 'error')) {
    return { name, template: undefined, checkSql: [], text, diagnostics };
  }
  // The shape check is what makes this true.
  const raw = value as DatajobTemplate;
  checkDeclarations(raw.inputs ?? {}, ['inputs'], report);
  judgeChecks(raw, { file, folder, files }, report);
  const steps = names.map((step) => ({ kind: kindOf(step), file: `${folder}/${step}` }));
  const checks = normaliseChecks(raw.checks, document);
  const template = { name, folder, file, inputs: normaliseParams(raw.inputs), steps, checks };
  return { name, template, checkSql: checkSources(raw.checks ?? []), text, diagnostics };
}

/** Checks of a template follow the rules of those of a job, with the inputs as parameters. */
function judgeChecks(
  { inputs = {}, checks = [] }: DatajobTemplate,
  place: Pick<Subject, 'file' | 'folder' | 'files'>,
  report: Report,
): void {
  const raw = { team: '', params: inputs, checks };
  const subject: Subject = { ...place, raw, pruned: false, steps: [], parametersKey: 'inputs' };
  for (const rule of [checksRule, noLaterKeys]) rule(subject, report);
  for (const [index, { connection }] of checks.entries()) {
    if (connection === undefined) continue;
    const message =
      'The checks of a template use the connection of the step that runs it. Take `connection` out.';
    report({ code: 'template-connection', message, path: ['checks', index, 'connection'], part: 'key' });
  }
}

/** Its `.sql` files. */
export function sqlFilesOf({ steps }: Template): readonly string[] {
  return steps.flatMap(({ kind, file }) => (kind === 'sql' ? [file] : []));
}

/** A template as a run needs it; undefined when the workspace has none of that name without errors. */
export async function readTemplate(tree: FileTree, name: string): Promise<Template | undefined> {
  const folder = templateFolder(name);
  if (folder === undefined) return undefined;
  const files = workspaceFiles(await tree.list([folder]));
  const file = templateFile(folder);
  const text = (await tree.read([file])).get(file);
  return text === undefined ? undefined : loadTemplate(name, folder, text, files).template;
}

function kindOf(name: string): TemplateFile['kind'] {
  return name.endsWith('.sql') ? 'sql' : name.endsWith('.py') ? 'python' : 'run';
}

function ownPackages(name: string, folder: string): Finding {
  return {
    code: 'template-requirements',
    severity: 'warning',
    message: `Nothing installs this: Python steps of the template \`${name}\` have the packages of the job that uses it.`,
    hint: 'Name them in `requirements.txt` of the jobs, and say so in the `description` of the template.',
    place: { file: requirementsPath(folder), line: 1, column: 1 },
  };
}

function noFiles(name: string, folder: string): Finding {
  return {
    code: 'no-steps',
    message: `The template \`${name}\` does nothing: put files such as \`10_load.sql\` or \`20_check.py\` into \`${folder}\`.`,
    part: 'key',
  };
}
