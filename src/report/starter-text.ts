import { oneLine } from './printable.ts';

/** What `init` wrote and what to type next. */
export function initText(outcome: Written & { readonly job: string }): string {
  return [
    `Wrote a workspace to ${outcome.folder}:`,
    ...outcome.written.map((path) => `  ${path}`),
    '',
    'Next:',
    '  datajob validate',
    `  datajob run ${outcome.job}`,
    '',
    'Before you push:',
    '  Replace the zeros in .github/workflows/datajob*.yml by the commit of a datajob release.',
    '  If your default branch is not main, write its name to `branches` in datajob.yml.',
    '  Make the environments production and production-runs on GitHub: docs/github.md of datajob has five steps.',
    '  With owners for your teams in datajob.config.yaml, `datajob workflow --codeowners` prints lines for CODEOWNERS.',
  ].join('\n');
}

/** What `new` wrote and what to type next. */
export function newJobText(outcome: Written & { readonly job: string }): string {
  return [
    `Wrote the job ${outcome.job} to ${outcome.folder}:`,
    ...outcome.written.map((path) => `  ${path}`),
    '',
    `Next: datajob run ${outcome.job}`,
  ].join('\n');
}

/** Why nothing was written. */
export function existingText(existing: readonly string[]): string {
  return [
    'Nothing was written: these files are there already.',
    ...existing.map((path) => `  ${oneLine(path)}`),
    '  hint: move them away, or choose another folder or name.',
  ].join('\n');
}

interface Written {
  readonly folder: string;
  /** Sorted. */
  readonly written: readonly string[];
}
