import type { Finding } from '../manifest/rule.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { templateReference } from './template-reference.ts';

/** What is said of templates of other repositories that could not be had, by what `uses` has. */
export async function absentTemplates(
  used: Iterable<string>,
  { remote }: FileTree,
): Promise<ReadonlyMap<string, Omit<Finding, 'path'>>> {
  const absent = new Map<string, Omit<Finding, 'path'>>();
  for (const uses of used) {
    const reference = templateReference(uses);
    if (reference.kind === 'moving') {
      const { repository, ref } = reference;
      absent.set(uses, moving(uses, ref, await remote?.commitOf(repository, ref)));
    } else if (reference.kind === 'git') {
      const problem = remote?.problem(reference.folder);
      if (problem !== undefined)
        absent.set(uses, { code: 'template-not-fetched', message: problem.message, hint: problem.hint });
    }
  }
  return absent;
}

function moving(uses: string, ref: string, commit: string | undefined): Omit<Finding, 'path'> {
  const pinned = commit === undefined ? undefined : `${uses.slice(0, uses.length - ref.length)}${commit}`;
  return {
    code: 'bad-template',
    message: `\`${ref}\` is no full id of a commit, so what runs could change without any change here.`,
    hint:
      pinned === undefined
        ? 'Write the 40 hexadecimal digits of the commit behind `@`.'
        : `It is at this commit now: write \`${pinned}\`.`,
  };
}
