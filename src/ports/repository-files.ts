/** Files of the Git repository around the workspace, by their path from its root with `/`: what GitHub itself reads. */
export interface RepositoryFiles {
  /** Path of the workspace in the repository, `.` for its root; also `.` where there is no repository. */
  readonly workspace: string;
  /** Undefined when there is no such file. Rejects with `Obstacle` `files` when it is no UTF-8 text. */
  read(path: string): Promise<string | undefined>;
  /** Makes or replaces a file as a whole. Rejects with `Obstacle` `files`. */
  write(path: string, text: string): Promise<void>;
}
