import { findWorkspace } from '../adapters/find-workspace.ts';
import { untouchedBase } from '../adapters/git-untouched.ts';
import { firstComments } from '../adapters/github-first-comments.ts';
import { sha256 } from '../adapters/sha256.ts';
import { workingTree } from '../adapters/working-tree.ts';
import { readEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { readInputs } from './inputs.ts';
import type { Taken } from './main.ts';
import { type Tokens, takeTokens, variablesForJobs } from './own-environment.ts';
import { textAt } from './payload.ts';
import { isFromFork, pullRequestOf } from './pull-request-of.ts';
import { concludeQuietly, hasNothingToTell, type QuietCheck, usualCheck } from './quiet-check.ts';
import { hideSecrets } from './secrets.ts';
import type { Session } from './session.ts';
import { workspacePath } from './workspace-path.ts';

void start();

/**
 * Most pull requests change no job. This much of the program is enough for them; the rest is a file of its own,
 * `main.ts`, see scripts/build.mjs. It shares no objects but plain data with this one.
 */
async function start(): Promise<void> {
  const inputs = readInputs();
  const tokens = takeTokens(process.env);
  // Git first: it works while we load what talks to GitHub.
  const looking = attempt(() => findUntouched(inputs));
  const comments = attempt(() => askForComments(inputs, tokens));
  const untouched = await looking;
  try {
    if (untouched !== undefined && (await isQuiet(untouched, { inputs, tokens, comments }))) {
      return await concludeQuietly(await withMask(untouched, tokens));
    }
  } catch (thrown) {
    const { fail } = await import('./main.ts');
    return fail(thrown);
  }
  const { main } = await import('./main.ts');
  await main({ inputs, tokens, comments });
}

/** Whatever goes wrong here goes wrong again in `main`, which tells it. */
async function attempt<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Asked for at once, so that GitHub answers while Git works. */
async function askForComments({ comment }: Inputs, { token }: Tokens): Promise<Comments> {
  const event = readEvent(process.env);
  const pr = pullRequestOf(event);
  const apiUrl = process.env['GITHUB_API_URL'];
  const isChecked = event.name === 'pull_request' && textAt(event.payload, 'action') !== 'closed';
  if (pr === undefined || !isChecked || isFromFork(event) || comment === 'off') return undefined;
  if (token === undefined || !apiUrl) return undefined;
  return firstComments({ apiUrl, repository: event.repository, token, pr, variables: process.env });
}

type Comments = Awaited<NonNullable<Session['firstComments']>>;
type Untouched = Pick<QuietCheck, 'event' | 'route' | 'workspace' | 'base'> & { readonly folder: string };

/** Undefined when something that concerns jobs differs from the base, or more than that is asked for. */
async function findUntouched(inputs: Inputs): Promise<Untouched | undefined> {
  const event = readEvent(process.env);
  const route = usualCheck(event, inputs);
  if (route === undefined) return undefined;
  const folder = findWorkspace(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workspace);
  const base = await untouchedBase(folder, event.sha);
  if (base === undefined) return undefined;
  return { event, route, base, folder, workspace: workspacePath(folder, process.env) };
}

async function isQuiet(
  { event, workspace }: Untouched,
  { inputs, tokens, comments }: Taken,
): Promise<boolean> {
  const posts = tokens.token !== undefined && inputs.comment !== 'off';
  return hasNothingToTell({ event, inputs, workspace, comments: await comments }, posts);
}

async function withMask(untouched: Untouched, tokens: Tokens): Promise<QuietCheck> {
  const variables = variablesForJobs(process.env);
  const mask = await hideSecrets({ tree: workingTree(untouched.folder), variables }, tokens);
  return {
    ...untouched,
    mask,
    sha256,
    runner: process.env,
    at: new Date().toISOString(),
    say: (line) => void process.stdout.write(`${line}\n`),
  };
}
