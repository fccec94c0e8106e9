import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import { absentTemplates } from './absent-templates.ts';
import { checkTemplateSql } from './check-template-sql.ts';
import type { JudgeContext } from './judge-manifests.ts';
import { listJobFolders } from './list-job-folders.ts';
import { readSqlFiles } from './read-sql-files.ts';
import { templateFolder, templateReference } from './template-reference.ts';
import type { KnownTemplates } from './template-rules.ts';
import { findTemplates, isFolder, loadTemplate, sqlFilesOf, templateFile } from './templates.ts';
import { mergeEntries, workspaceFiles } from './workspace-files.ts';

/** Reads the templates that a workspace has or that its jobs use, and judges each by itself. */
export async function judgeTemplates(
  context: JudgeContext,
  manifests: readonly LoadedManifest[],
): Promise<{ readonly known: KnownTemplates; readonly diagnostics: readonly Diagnostic[] }> {
  const used = usedTemplates(manifests);
  const { tree, files, config } = await withTemplates(context, used);
  const found = findTemplates(files, used).flatMap((name) => {
    const folder = templateFolder(name);
    return folder === undefined ? [] : [{ name, folder, file: templateFile(folder) }];
  });
  const texts = await tree.read(found.map(({ file }) => file));
  const templates = found.map(({ name, folder, file }) =>
    loadTemplate(name, folder, texts.get(file) ?? '', files),
  );
  const readable = templates.flatMap(({ template }) => template ?? []);
  const sql = await readSqlFiles(tree, readable.flatMap(sqlFilesOf), files);
  const ofSql = templates.flatMap((template) => checkTemplateSql(template, config, sql));
  const known = { templates, absent: await absentTemplates(used, tree) };
  return { known, diagnostics: [...templates.flatMap((template) => template.diagnostics), ...ofSql] };
}

/**
 * The listing of some jobs only lacks templates that lie in other folders, and any listing those of other
 * repositories: which they are is known by now.
 */
async function withTemplates(context: JudgeContext, used: ReadonlySet<string>): Promise<JudgeContext> {
  const folders = [...used].flatMap((uses) => {
    const reference = templateReference(uses);
    return isFolder(reference) ? [reference.folder] : [];
  });
  const missing = folders.filter((folder) => context.files.below(folder).length === 0);
  if (missing.length === 0) return context;
  const more = (await listJobFolders(context.tree, missing)).entries;
  return { ...context, files: workspaceFiles(mergeEntries(context.files.entries, more)) };
}

function usedTemplates(manifests: readonly LoadedManifest[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { facts } of manifests) {
    for (const { template } of facts?.templateUses ?? []) used.add(template);
    for (const template of facts?.templates ?? []) used.add(template);
  }
  return used;
}
