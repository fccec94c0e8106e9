/** Files that a workflow run left behind. Methods reject with `GitHubObstacle`. */
export interface WorkflowRuns {
  artifacts(run: number): Promise<readonly Artifact[]>;
  /**
   * The one file of that name in an artifact, as bytes. The artifact is whatever a stranger's code uploaded:
   * more than `maxBytes`, packed or unpacked, a broken archive or no such file rejects with `Obstacle` `refused`.
   */
  file(artifact: number, name: string, maxBytes: number): Promise<Uint8Array>;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
}
