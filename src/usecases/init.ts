import type { WorkspaceWriter } from '../ports/workspace-writer.ts';
import { workflowStarter } from './workflow/workflow-starter.ts';
import { workspaceStarter } from './workspace-starter.ts';

/** What `init` wrote, or why it wrote nothing. */
export interface InitOutcome {
  /** Absolute path. */
  readonly folder: string;
  /** Written files, sorted; the workflows by their path from the root of the repository. */
  readonly written: readonly string[];
  /** Files that are there already: then nothing was written. */
  readonly existing: readonly string[];
  /** The sample job. */
  readonly job: string;
}

/** Writes a workspace that passes `validate` and `run` at once. Rejects with `Obstacle` `files` when the system refuses. */
export async function initWorkspace(ports: { readonly writer: WorkspaceWriter }): Promise<InitOutcome> {
  const { writer } = ports;
  const changes = {
    create: new Map(Object.entries(workspaceStarter.files)),
    createAtRoot: new Map(Object.entries(workflowStarter(workspaceStarter.files, writer.place))),
    append: new Map([['.gitignore', workspaceStarter.ignored]]),
  };
  const { existing } = await writer.write(changes);
  const all = [changes.create, changes.createAtRoot, changes.append].flatMap((paths) => [...paths.keys()]);
  const written = existing.length > 0 ? [] : all.sort();
  return { folder: writer.folder, written, existing, job: workspaceStarter.job };
}
