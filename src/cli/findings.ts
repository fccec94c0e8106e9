import type { Diagnostic } from '../diagnostic.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { diagnosticsText } from '../report/diagnostics-text.ts';
import type { ReadingContext } from './command.ts';

const mostSources = 200;

/** Diagnostics for people with the lines they are about; with `--quiet` only errors. */
export async function findingsText(
  diagnostics: readonly Diagnostic[],
  tree: FileTree,
  context: Pick<ReadingContext, 'quiet' | 'style'>,
): Promise<string> {
  const shown = context.quiet ? diagnostics.filter((each) => each.severity === 'error') : diagnostics;
  if (shown.length === 0) return '';
  const files = [...new Set(shown.map((diagnostic) => diagnostic.file))].slice(0, mostSources);
  return diagnosticsText(shown, await tree.read(files), context.style);
}
