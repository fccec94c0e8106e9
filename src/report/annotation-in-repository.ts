import type { Annotation } from './annotations.ts';
import { repositoryPath } from './repository-path.ts';

/** Findings name files from the workspace, GitHub from the repository; one outside of it is marked at no file. */
export function inRepository({ file, ...annotation }: Annotation, workspace: string): Annotation {
  const path = file === undefined ? undefined : repositoryPath(file, workspace);
  return path === undefined ? annotation : { ...annotation, file: path };
}
