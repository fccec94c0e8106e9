import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../../src/ports/github/pull-requests.ts';
import type { JobChangeCommit, ReviewedPullRequest } from '../../../src/release/approvals.ts';
import { approvalProblem, judgeReviews, possibleApprovers } from '../../../src/release/approvals.ts';

const head = 'a'.repeat(40);
const older = 'b'.repeat(40);
const rule = { needed: 1, team: 'sales', owners: ['@acme/sales'] };

const members: Readonly<Record<string, readonly string[]>> = { '@acme/sales': ['ana', 'bob'] };
const ownership = (login: string, owner: string) =>
  members[owner]?.includes(login.toLowerCase()) ?? 'unknown';

const review = (author: string | undefined, state: Review['state'] = 'approved', commit = head): Review => ({
  ...{ author, state, commit },
  submittedAt: '2026-11-22T12:00:00.000Z',
});
const pull = (...reviews: Review[]): ReviewedPullRequest => ({ number: 12, author: 'eve', head, reviews });
const change = (pulled?: ReviewedPullRequest, needed = 1): JobChangeCommit => ({
  commit: 'c'.repeat(40),
  rule: { ...rule, needed },
  ...(pulled === undefined ? {} : { pull: pulled }),
});

describe('which approvals count', () => {
  test.each<[string, Review[], string[], string[]]>([
    ['an owner of the last commit', [review('ana')], ['ana'], []],
    ['two owners', [review('bob'), review('ana')], ['ana', 'bob'], []],
    ['the same owner twice, once', [review('ana'), review('Ana')], ['Ana'], []],
    ['no review', [], [], []],
    ['a comment', [review('ana', 'commented')], [], []],
    ['a review that was not sent', [review('ana', 'pending')], [], []],
    [
      'a comment behind the approval takes nothing away',
      [review('ana'), review('ana', 'commented')],
      ['ana'],
      [],
    ],
    ['changes asked for later take it away', [review('ana'), review('ana', 'changes-requested')], [], []],
    ['a dismissed one', [review('ana'), review('ana', 'dismissed')], [], []],
    [
      'approved again after changes were asked for',
      [review('ana', 'changes-requested'), review('ana')],
      ['ana'],
      [],
    ],
    ['changes asked for by another one', [review('ana'), review('bob', 'changes-requested')], ['ana'], []],
    ['a deleted account', [review(undefined)], [], []],
    [
      'an older commit',
      [review('ana', 'approved', older)],
      [],
      ['@ana approved an older commit (bbbbbbbbbb).'],
    ],
    ['an older commit, then the last one', [review('ana', 'approved', older), review('ana')], ['ana'], []],
    [
      'the last commit, then an older one',
      [review('ana'), review('ana', 'approved', older)],
      [],
      ['@ana approved an older commit (bbbbbbbbbb).'],
    ],
    ['the author', [review('Eve')], [], ['@Eve is the author, whose own approval does not count.']],
    ['somebody else', [review('zoe')], [], ['@zoe is no owner of the team sales.']],
  ])('%s', (_, reviews, by, notes) => {
    expect(judgeReviews(pull(...reviews), rule, ownership)).toEqual({ by, notes });
  });

  test('membership that cannot be seen does not count and names the input', () => {
    const { by, notes } = judgeReviews(pull(review('ana')), { ...rule, owners: ['@acme/hidden'] }, ownership);
    expect(by).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/@ana belongs to @acme\/hidden.*`members-token`/)]);
  });

  test('one owner that is certain is enough beside a team that cannot be seen', () => {
    const owners = ['@acme/hidden', '@acme/sales'];
    expect(judgeReviews(pull(review('ana')), { ...rule, owners }, ownership).by).toEqual(['ana']);
  });

  test('ownership is asked only of those whose approval could count', () => {
    const reviews = [
      review('ana'),
      review('eve'),
      review('bob', 'approved', older),
      review('zoe', 'commented'),
    ];
    expect(possibleApprovers(pull(...reviews))).toEqual(['ana']);
  });
});

describe('what keeps a job from being promoted', () => {
  test('nothing, when every pull request is approved', () => {
    expect(approvalProblem([change(pull(review('ana')))], ownership)).toBeUndefined();
    expect(approvalProblem([change(undefined, 0)], ownership)).toBeUndefined();
    expect(approvalProblem([], ownership)).toBeUndefined();
  });

  test('a commit without a pull request', () => {
    expect(approvalProblem([change(pull(review('ana'))), change()], ownership)).toBe(
      'commit cccccccccc was pushed without a pull request, so nobody has approved it. It needs 1 approval by owners of the team sales (@acme/sales).',
    );
  });

  test('one approval of two', () => {
    expect(approvalProblem([change(pull(review('ana')), 2)], ownership)).toBe(
      'pull request #12 is not approved: only @ana has approved it. It needs 2 approvals by owners of the team sales (@acme/sales).',
    );
  });

  test('every pull request that is not approved is named once, with why', () => {
    const bad = pull(review('eve'));
    const other = { ...pull(review('ana', 'approved', older)), number: 13 };
    const problem = approvalProblem([change(bad), change(bad), change(other)], ownership) ?? '';
    expect(problem.match(/pull request #/g)).toHaveLength(2);
    expect(problem).toContain('@eve is the author');
    expect(problem).toContain('#13 is not approved: nobody whose word counts has approved it');
  });
});
