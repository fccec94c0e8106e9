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
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

/** SQL files with inputs that several jobs share: the folder `templates/NAME/` of the workspace. */
export interface Template {
  readonly name: string;
  readonly folder: string;
  /** Workspace path of its `template.yaml`. */
  readonly file: string;
  readonly inputs: Readonly<Record<string, Parameter>>;
  /** Workspace paths of its SQL files in the order in which they run. */
  readonly sqlFiles: readonly string[];
}

export interface LoadedTemplate {
  readonly name: string;
  /** Undefined when the template has errors. */
  readonly template: Template | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Folder of the workspace in which templates are. */
export const templatesFolder = 'templates';

/** Workspace paths of all `template.yaml` files that make a template. */
export function findTemplates(files: WorkspaceFiles): string[] {
  return files.below(templatesFolder).filter((path) => /^templates\/[^/]+\/template\.yaml$/.test(path));
}

/** Reads one `template.yaml` and judges it by itself. */
export function loadTemplate(file: string, text: string, files: WorkspaceFiles): LoadedTemplate {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const name = folder.slice(folder.lastIndexOf('/') + 1);
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
  const names = stepFileNames(folder, files).filter((step) => step.endsWith('.sql'));
  if (names.length === 0) report(noFiles(name, folder));
  if (diagnostics.some((found) => found.severity === 'error')) {
    return { name, template: undefined, diagnostics };
  }
  // The shape check is what makes this true.
  const raw = value as DatajobTemplate;
  checkDeclarations(raw.inputs ?? {}, ['inputs'], report);
  const sqlFiles = names.map((step) => `${folder}/${step}`);
  const template = { name, folder, file, inputs: normaliseParams(raw.inputs), sqlFiles };
  return { name, template, diagnostics };
}

/** A template as a run needs it; undefined when the workspace has none of that name without errors. */
export async function readTemplate(tree: FileTree, name: string): Promise<Template | undefined> {
  const file = `${templatesFolder}/${name}/template.yaml`;
  const files = workspaceFiles(await tree.list([`${templatesFolder}/${name}`]));
  const text = (await tree.read([file])).get(file);
  return text === undefined ? undefined : loadTemplate(file, text, files).template;
}

function noFiles(name: string, folder: string): Finding {
  return {
    code: 'no-steps',
    message: `The template \`${name}\` does nothing: put SQL files such as \`10_load.sql\` into \`${folder}\`.`,
    part: 'key',
  };
}
