import type { WorkspaceWriter } from '../ports/workspace-writer.ts';
import { workspaceStarter } from './workspace-starter.ts';

/** What `init` wrote, or why it wrote nothing. */
export interface InitOutcome {
  /** Absolute path. */
  readonly folder: string;
  /** Written files, sorted. */
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
    append: new Map([['.gitignore', workspaceStarter.ignored]]),
  };
  const { existing } = await writer.write(changes);
  const written = existing.length > 0 ? [] : [...changes.create.keys(), ...changes.append.keys()].sort();
  return { folder: writer.folder, written, existing, job: workspaceStarter.job };
}
