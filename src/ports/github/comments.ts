/** Comments of a pull request or issue. Methods reject with `GitHubObstacle`. */
export interface Comments {
  /** Every comment, oldest first. */
  list(pullRequest: number): Promise<readonly Comment[]>;
  /** `body` under 65,536 characters. */
  create(pullRequest: number, body: string): Promise<Comment>;
  /** Undefined when somebody deleted it. */
  update(comment: number, body: string): Promise<Comment | undefined>;
  react(comment: number, reaction: Reaction): Promise<void>;
}

export type Reaction = 'eyes' | 'rocket' | 'confused' | '+1' | '-1';

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Login; undefined for a deleted account. */
  readonly author: string | undefined;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}
