import { count } from './human-time.ts';
import { oneLine } from './printable.ts';

/** What `workflow` found out, as far as it is shown. */
export interface ShownWorkflow {
  readonly files: readonly ShownFile[];
  readonly written: readonly string[];
  readonly schedule: { readonly entries: readonly unknown[]; readonly startsPerMonth: number };
  readonly warnings: readonly { readonly message: string }[];
}

interface ShownFile {
  readonly path: string;
  readonly state: 'new' | 'changed' | 'current' | 'own';
  readonly text: string;
  readonly reason?: string;
}

/** What was written, or what the files should hold. */
export function workflowOutcomeText(outcome: ShownWorkflow, written: boolean): string {
  if (!written)
    return outcome.files
      .flatMap(({ path, text }) => [`# ${path}`, text])
      .join('\n')
      .trimEnd();
  const { entries, startsPerMonth } = outcome.schedule;
  const isNew = outcome.files.some(({ state }) => state === 'new');
  return [
    ...outcome.files.map(({ path, state }) => `${fileWords[state]}: ${path}`),
    `The schedule has ${count(entries.length, 'entry', 'entries')} and about ${count(startsPerMonth, 'start')} a month, of which each costs a minute at least.`,
    ...(isNew
      ? [
          '',
          'Before you push: replace the zeros behind `datajob/datajob@` by the commit of a datajob release.',
        ]
      : []),
  ].join('\n');
}

const fileWords = {
  new: 'Written',
  changed: 'Schedule replaced',
  current: 'Nothing to do',
  own: 'Left alone',
} as const;

/** What GitHub cannot do, and files that are left to people. */
export function workflowFindingsText({ files, warnings }: ShownWorkflow): string {
  const own = files.filter(({ state }) => state === 'own');
  return [
    ...warnings.map(({ message }) => `warning: ${oneLine(message)}`),
    ...own.flatMap(({ path, reason = '', text }) => [`${path}: ${oneLine(reason)}`, text.trimEnd()]),
  ].join('\n');
}
