import type { FileTree } from '../ports/file-tree.ts';
import type { Repository } from '../ports/repository.ts';
import type { TemplateSource } from '../ports/template-source.ts';
import { readMount } from '../workspace/git-reference.ts';
import { withGitTemplates } from '../workspace/with-git-templates.ts';
import { workingTree } from './working-tree.ts';

/** A tree that also holds templates of other repositories. */
export function templateTree(tree: FileTree, source: TemplateSource): FileTree {
  return withGitTemplates(tree, source, workingTree);
}

/** A repository whose trees do. Their files are not in its commits, so they are not written out with them either. */
export function templateRepository(repository: Repository, source: TemplateSource): Repository {
  return {
    ...repository,
    treeAt: (commit) => templateTree(repository.treeAt(commit), source),
    materialise: (commit, paths, folder) => {
      const own = paths.filter((path) => readMount(path) === undefined);
      return repository.materialise(commit, own, folder);
    },
  };
}
