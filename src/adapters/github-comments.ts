import type { Comment, Comments } from '../ports/github/comments.ts';
import { GitHubObstacle } from '../ports/github/github.ts';
import type { GitHubClient } from './github-client.ts';
import { commentOf } from './github-comment.ts';
import { undefinedWhenMissing } from './github-obstacle.ts';

const reads = 'pull-requests: read';
const writes = 'pull-requests: write';

export function gitHubComments(client: GitHubClient): Comments {
  const list = async (number: number): Promise<Comment[]> => {
    const task = { purpose: `read the comments of pull request #${number}`, permission: reads };
    const comments = await client.ask(task, (octokit, repository) =>
      octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: 100,
      }),
    );
    return comments.map(commentOf);
  };
  const create = async (number: number, body: string): Promise<Comment> => {
    const task = { purpose: `comment on pull request #${number}`, permission: writes };
    return client.ask(task, async (octokit, repository) => {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: number, body });
      return commentOf(data);
    });
  };
  return {
    list,
    create: (number, body) => createOnce({ list, create }, number, body),
    update: (comment, body) =>
      undefinedWhenMissing(
        client.ask({ purpose: 'update our comment', permission: writes }, async (octokit, repository) => {
          const { data } = await octokit.rest.issues.updateComment({
            ...repository,
            comment_id: comment,
            body,
          });
          return commentOf(data);
        }),
      ),
    react: (comment, content) =>
      client.ask({ purpose: 'react to a comment', permission: writes }, async (octokit, repository) => {
        await octokit.rest.reactions.createForIssueComment({ ...repository, comment_id: comment, content });
      }),
  };
}

/** When the answer got lost nobody knows whether the comment is there: then it is looked for before the second attempt. */
async function createOnce(
  { list, create }: Pick<Comments, 'list' | 'create'>,
  number: number,
  body: string,
): Promise<Comment> {
  try {
    return await create(number, body);
  } catch (error) {
    if (!(error instanceof GitHubObstacle) || error.reason !== 'unreachable') throw error;
    const written = (await list(number)).findLast((comment) => sameText(comment.body, body));
    return written ?? create(number, body);
  }
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}
