/** What people may do in this repository. Methods reject with `GitHubObstacle`. */
export interface Members {
  permissionOf(login: string): Promise<Permission>;
  /**
   * Whether a person is the owner that a team of the config names: `@login`, or a member of `@org/team`.
   * `unknown` when the token may not see that team; never for `@login`. An e-mail address is nobody's login: false.
   */
  isOwner(login: string, owner: string): Promise<boolean | 'unknown'>;
}

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
