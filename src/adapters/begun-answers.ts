import { findWorkspace, isWorkspace } from './find-workspace.ts';
import { type Git, type GitAnswer, type GitOptions, gitBy, gitIn } from './git.ts';
import { beginComparison, gitAhead } from './git-ahead.ts';

/**
 * What Git answers to questions that were put before the program that needs them was read; by question. Undefined
 * where Git could not be asked. Plain data, because the two programs share no classes.
 */
export type BegunAnswers = Map<string, Promise<GitAnswer | undefined>>;

/** Puts the first questions of a comparison of the working tree, for the workspace of a folder. */
export function beginEarly(cwd: string): BegunAnswers {
  const answers: BegunAnswers = new Map();
  const folder = findWorkspace(cwd, undefined);
  if (!isWorkspace(folder)) return answers;
  const git = gitIn(folder);
  const noting = gitBy(folder, (args, options) => {
    const answer = git.run(args, options);
    const noted = answer.catch(() => undefined);
    answers.set(questionOf(folder, args, options), noted);
    return answer;
  });
  beginComparison(gitAhead(noting));
  return answers;
}

/** Git that takes each answer that was begun, once; whatever else is asked, it asks. */
export function answering(git: Git, begun: BegunAnswers): Git {
  return gitBy(git.folder, async (args, options) => {
    const question = questionOf(git.folder, args, options);
    const answer = begun.get(question);
    begun.delete(question);
    return (await answer) ?? git.run(args, options);
  });
}

function questionOf(folder: string, args: readonly string[], options: GitOptions = {}): string {
  return JSON.stringify([folder, args, String(options.input ?? '')]);
}
