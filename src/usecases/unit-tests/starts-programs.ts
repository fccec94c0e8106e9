import type { Step } from '../../manifest/manifest.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { readTemplate } from '../../workspace/templates.ts';

/** The first step that would start a program of the job, or read files for it; undefined when all is SQL. */
export async function programStep(steps: readonly Step[], tree: FileTree): Promise<Step | undefined> {
  for (const step of steps) {
    if (step.kind === 'python' || step.kind === 'run') return step;
    if (step.kind !== 'uses') continue;
    const template = await readTemplate(tree, step.template);
    if (template?.steps.some(({ kind }) => kind !== 'sql')) return step;
    if (template === undefined && step.template === 'ingest') return step;
  }
  return undefined;
}
