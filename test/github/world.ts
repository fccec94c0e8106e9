import { createHash } from 'node:crypto';
import type { GitHubState, RepositoryState, UserState } from './state.ts';

/** The state with what is needed to write in it. */
export interface World {
  readonly state: GitHubState;
  /** Address of the API without a slash at the end. */
  apiUrl: string;
  readonly webUrl: string;
  nextId(): number;
  /** ISO 8601 in whole seconds, as GitHub writes times. */
  now(): string;
}

/** Where something happens; a `TestGitHub` is one. */
export interface Place {
  readonly world: World;
  readonly repository: RepositoryState;
}

export function createWorld(now: () => number): World {
  let last = 1000;
  return {
    state: { repositories: [], teams: [], users: new Map() },
    apiUrl: 'https://api.github.com',
    webUrl: 'https://github.com',
    nextId: () => {
      last += 1;
      return last;
    },
    now: () => wholeSeconds(now()),
  };
}

/** Any instant as GitHub writes it. */
export function wholeSeconds(instant: number | string): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Everybody exists; an account gets its id when it is first named. Logins differ in more than case. */
export function userOf(world: World, login: string, kind: UserState['type'] = 'User'): UserState {
  const key = login.toLowerCase();
  const known = world.state.users.get(key);
  if (known !== undefined) return known;
  const type = login.endsWith('[bot]') ? 'Bot' : kind;
  const user: UserState = { id: world.nextId(), login, type };
  world.state.users.set(key, user);
  return user;
}

export function repositoryNamed(world: World, fullName: string): RepositoryState | undefined {
  const wanted = fullName.toLowerCase();
  return world.state.repositories.find((it) => fullNameOf(it).toLowerCase() === wanted);
}

export function fullNameOf(repository: Pick<RepositoryState, 'owner' | 'name'>): string {
  return `${repository.owner}/${repository.name}`;
}

/** A commit's sha for a test that has no Git repository: the same for the same word. */
export function shaOf(word: string): string {
  return createHash('sha1').update(word).digest('hex');
}

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
