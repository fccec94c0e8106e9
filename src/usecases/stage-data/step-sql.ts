import type { Step, TemplateStep } from '../../manifest/manifest.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { builtIns } from '../../sql/templates/built-ins.ts';
import type { TypedValue } from '../../sql/typed-value.ts';
import { readTemplate, sqlFilesOf } from '../../workspace/templates.ts';

export interface StepSql {
  readonly text: string;
  /** What its `${{ params.x }}` stand for. */
  readonly given: Readonly<Record<string, TypedValue>>;
}

/** The SQL that a step is known to run before it runs; none of Python and shell steps. */
export async function sqlOfStep(step: Step, values: StepSql['given'], tree: FileTree): Promise<StepSql[]> {
  switch (step.kind) {
    case 'query':
      return [{ text: step.sql, given: values }];
    case 'sql':
      return readAll([step.file], values, tree);
    case 'uses':
      return sqlOfTemplate(step, tree);
    default:
      return [];
  }
}

async function sqlOfTemplate(step: TemplateStep, tree: FileTree): Promise<StepSql[]> {
  const template = await readTemplate(tree, step.template);
  const inputs = template?.inputs ?? builtIns.get(step.template)?.inputs ?? {};
  const given: Record<string, TypedValue> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const value = Object.hasOwn(step.with, name) ? step.with[name] : input.default;
    if (value !== undefined) given[name] = { type: input.type, value };
  }
  if (template !== undefined) return readAll(sqlFilesOf(template), given, tree);
  // Each of ours writes one table; how, it decides when it sees it.
  const written = Object.hasOwn(inputs, 'target') ? 'target' : 'table';
  const text = `insert into \${{ params.${written} }} values ()`;
  return builtIns.has(step.template) ? [{ text, given }] : [];
}

async function readAll(
  files: readonly string[],
  given: StepSql['given'],
  tree: FileTree,
): Promise<StepSql[]> {
  const texts = await tree.read(files);
  return files.map((file) => ({ text: texts.get(file) ?? '', given }));
}
