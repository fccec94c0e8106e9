/** Where the workspace lies in its Git repository. */
export interface Checkout {
  /** Absolute path of the repository's root folder. */
  readonly root: string;
  /** The workspace's path below it with `/`, `` for the root itself. */
  readonly workspace: string;
  /** Address of the remote, which may hold a password: never print it. Undefined without such a remote. */
  readonly remoteUrl: string | undefined;
}
