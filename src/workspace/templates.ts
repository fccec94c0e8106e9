import type { Diagnostic } from '../diagnostic.ts';
import { parseDocument } from '../manifest/document.ts';
import type { DatajobTemplate } from '../manifest/generated/template.ts';
import type { Parameter } from '../manifest/manifest.ts';
import { normaliseParams } from '../manifest/normalise-params.ts';
import { type Finding, toDiagnostic } from '../manifest/rule.ts';
import { checkDeclarations } from '../manifest/rules/parameters.ts';
import { checkShape } from '../manifest/shape.ts';
import { stepFileNames } from '../manifest/step-outline.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { templateFolder, templateReference, templatesFolder } from './template-reference.ts';
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
    return reference.kind === 'folder' && files.resolve(templateFile(reference.folder)).kind === 'file';
  });
  return [...named, ...folders.sort()];
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
  if (diagnostics.some((found) => found.severity === 'error')) {
    return { name, template: undefined, diagnostics };
  }
  // The shape check is what makes this true.
  const raw = value as DatajobTemplate;
  checkDeclarations(raw.inputs ?? {}, ['inputs'], report);
  const steps = names.map((step) => ({ kind: kindOf(step), file: `${folder}/${step}` }));
  const template = { name, folder, file, inputs: normaliseParams(raw.inputs), steps };
  return { name, template, diagnostics };
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

function noFiles(name: string, folder: string): Finding {
  return {
    code: 'no-steps',
    message: `The template \`${name}\` does nothing: put files such as \`10_load.sql\` or \`20_check.py\` into \`${folder}\`.`,
    part: 'key',
  };
}
