import { findWorkspace, isWorkspace } from './find-workspace.ts';
import { type Git, type GitAnswer, type GitOptions, gitBy, gitIn } from './git.ts';
import { beginComparison, gitAhead } from './git-ahead.ts';
import { wholeListing } from './whole-listing.ts';

/**
 * What Git answers to questions that were put before the program that needs them was read; by question. Undefined
 * where Git could not be asked. Plain data, because the two programs share no classes.
 */
export type BegunAnswers = Map<string, Promise<GitAnswer | undefined>>;

/** Puts the first questions of a comparison of the working tree, for the workspace of a folder. */
export function beginPlan(cwd: string): BegunAnswers {
  return beginEarly(cwd, (git) => beginComparison(gitAhead(git)));
}

/** The same for a listing of the whole workspace. */
export function beginListing(cwd: string): BegunAnswers {
  return beginEarly(cwd, (git) => {
    for (const args of Object.values(wholeListing)) git.run(args).catch(() => undefined);
  });
}

function beginEarly(cwd: string, ask: (git: Git) => void): BegunAnswers {
  const answers: BegunAnswers = new Map();
  const folder = findWorkspace(cwd, undefined);
  if (!isWorkspace(folder)) return answers;
  const git = gitIn(folder);
  ask(
    gitBy(folder, (args, options) => {
      const answer = git.run(args, options);
      const noted = answer.catch(() => undefined);
      answers.set(questionOf(folder, args, options), noted);
      return answer;
    }),
  );
  return answers;
}

/** Git that takes each answer that was begun, once; whatever else is asked, it asks. */
export function answering(git: Git, begun: BegunAnswers): Git {
  return gitBy(
    git.folder,
    async (args, options) => (await takeAnswer(begun, git.folder, args, options)) ?? git.run(args, options),
  );
}

/** An answer that was begun, once. */
export function takeAnswer(
  begun: BegunAnswers | undefined,
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitAnswer | undefined> | undefined {
  const question = questionOf(folder, args, options);
  const answer = begun?.get(question);
  begun?.delete(question);
  return answer;
}

function questionOf(folder: string, args: readonly string[], options: GitOptions = {}): string {
  return JSON.stringify([folder, args, String(options.input ?? '')]);
}
