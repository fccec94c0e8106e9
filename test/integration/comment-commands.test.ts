import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRelease } from '../../src/release/desired-state.ts';
import { readRuns } from '../../src/release/ledger.ts';
import type { CommentOutcome } from '../../src/usecases/answer-comment.ts';
import { promoteStaged } from '../../src/usecases/promote-staged.ts';
import { type CommentWorld, commentConfig, commentWorld } from '../support/comment-world.ts';
import { git } from '../support/git-sandbox.ts';

let world: CommentWorld;
beforeEach(() => {
  world = commentWorld();
});
afterEach(() => world.remove());

const answer = (outcome: CommentOutcome) => (outcome.state === 'answered' ? outcome.answer : undefined);
const ledger = () => world.ports().state('origin').read('ledger');
const release = async (job: string) =>
  readRelease(await world.ports().state('origin').read('production'), job);
const promoteAll = () =>
  promoteStaged({ stage: true }, world.ports(), () => undefined, new AbortController().signal);
const change = { 'jobs/orders/10_load.sql': 'create or replace table orders as select 2 as id;\n' };

describe('what is ignored', () => {
  test.each([
    ['a conversation', 'looks good to me', 'ana'],
    ['somebody who may only read', '/datajob stage', 'joe'],
    ['a stranger', '/datajob stage', 'mallory'],
  ])('%s', async (_, body, author) => {
    world.push(change);
    expect(await world.say(body, author)).toMatchObject({ state: 'ignored' });
    expect(world.reactions()).toEqual([]);
    expect(world.answers()).toEqual([]);
  });

  test('a closed pull request, but one that is merged only for what concerns what is merged', async () => {
    world.push(change);
    world.pull({ state: 'closed' });
    expect(await world.say('/datajob stage')).toMatchObject({ state: 'ignored' });
    expect(await world.say('/datajob promote')).toMatchObject({ state: 'ignored' });
    world.pull({ state: 'closed', merged: true });
    expect(await world.say('/datajob stage')).toMatchObject({ state: 'ignored' });
    expect(await world.say('/datajob help')).toMatchObject({ state: 'answered' });
  });
});

describe('what is refused', () => {
  test('to somebody who does not own the job, in one sentence', async () => {
    world.push(change);
    const outcome = await world.say('/datajob stage', 'zoe');
    expect(answer(outcome)).toMatchObject({
      state: 'refused',
      sentence:
        '@zoe may not do this with orders: only owners of the team sales (@acme/sales) and admins may.',
    });
    expect(world.reactions()).toEqual(['eyes', '-1']);
    expect(world.answers()).toHaveLength(1);
    expect(world.answers()[0]).not.toContain('NAME=VALUE');
    expect((await ledger()).version).toBeUndefined();
  });

  test('a pull request that gives the job to the team of who asks, or names them owner', async () => {
    world.push({ ...change, 'jobs/orders/datajob.yaml': 'team: travel\n' });
    expect(answer(await world.say('/datajob stage', 'tim'))?.state).toBe('refused');
    world.push({ 'datajob.config.yaml': commentConfig.replace('@acme/sales', '@zoe') });
    expect(answer(await world.say('/datajob stage', 'zoe'))?.state).toBe('refused');
  });

  test('a commit that was pushed after the comment was written, or in the same second', async () => {
    const seen = world.push(change, '2026-11-22T10:00:00.000Z');
    const sneaked = world.push({ 'jobs/orders/20_evil.sql': 'select 1;' }, '2026-11-22T11:00:00.000Z');
    const refused = answer(await world.say('/datajob stage'));
    expect(refused?.state).toBe('refused');
    expect(refused?.sentence).toContain(seen.slice(0, 10));
    expect(refused?.sentence).toContain(sneaked.slice(0, 10));
    expect(await (await ledger()).list('')).toEqual([]);
  });

  test('a commit of which GitHub does not tell when it was pushed', async () => {
    world.push(change);
    world.github.state.pushes = {};
    expect(answer(await world.say('/datajob stage'))).toMatchObject({
      state: 'refused',
      sentence: expect.stringContaining('Write it again'),
    });
  });

  test('a head that GitHub names and Git does not have', async () => {
    const commit = world.push(change);
    world.push({ 'jobs/orders/20_more.sql': 'select 1;' });
    world.github.state.pushes = { change: [{ commit, at: '2026-11-22T10:00:00.000Z' }] };
    const [pull] = world.github.state.pullRequests;
    if (pull) world.pull({ head: { ...pull.head, sha: commit } });
    expect(answer(await world.say('/datajob stage'))?.sentence).toContain('has moved on');
  });

  test('the steps of a fork, which is only planned', async () => {
    world.push(change);
    const [pull] = world.github.state.pullRequests;
    if (pull) world.pull({ head: { ...pull.head, repository: 'eve/data', repositoryId: 2 } });
    expect(answer(await world.say('/datajob stage', 'root'))?.sentence).toContain('fork');
    expect(answer(await world.say('/datajob plan'))).toMatchObject({
      state: 'done',
      details: [expect.stringContaining('orders')],
    });
  });

  test('a checkout of anything but the default branch', async () => {
    const commit = world.push(change);
    git(world.folder, 'fetch', '--quiet', 'origin', 'change');
    git(world.folder, 'checkout', '--quiet', commit);
    for (const command of ['plan', 'stage', 'promote', 'run orders', 'rollback orders']) {
      expect(answer(await world.say(`/datajob ${command}`, 'root'))?.sentence).toContain('not trusted');
    }
  });

  test('arguments that it cannot have, with how it is written', async () => {
    world.push(change);
    expect(answer(await world.say('/datajob run ../x'))).toMatchObject({
      state: 'refused',
      hint: 'It is `/datajob run JOB [NAME=VALUE …]`.',
    });
    expect(world.reactions()).toEqual(['eyes', 'confused']);
  });

  test('a command in a job of the workflow that has the wrong secrets', async () => {
    const connection = (name: string) => `connections: { w: { type: postgres, url: "\${${name}}" } }`;
    const environments = `environments: { staging: { ${connection('STAGING_URL')} }, production: { ${connection('PRODUCTION_URL')} } }\n`;
    world.main({ 'datajob.config.yaml': commentConfig + environments });
    world.push(change);
    const url = 'postgres://127.0.0.1:1/x';
    const said = async (command: string, variables: Record<string, string>) =>
      answer(await world.say(command, 'root', { variables }))?.sentence;
    expect(await said('/datajob stage', {})).toContain('STAGING_URL');
    expect(await said('/datajob stage', { STAGING_URL: url, PRODUCTION_URL: url })).toContain(
      'PRODUCTION_URL of production',
    );
    expect(await said('/datajob rollback orders', { STAGING_URL: url })).toContain('PRODUCTION_URL, which');
  });
});

describe('what is done', () => {
  test('help tells the commands to whoever may write', async () => {
    world.push(change);
    expect(answer(await world.say('/datajob help', 'zoe'))?.commands).toHaveLength(6);
    expect(world.reactions()).toEqual(['eyes', 'rocket']);
  });

  test('plan tells what the pull request changes', async () => {
    const commit = world.push(change);
    expect(answer(await world.say('/datajob plan'))).toMatchObject({
      state: 'done',
      commit,
      details: [expect.stringMatching(/^orders: changed/)],
    });
  });

  test('stage runs that commit and leaves its evidence on the real ledger', async () => {
    const commit = world.push(change);
    const outcome = await world.say('/datajob stage\nplease');
    expect(answer(outcome)).toMatchObject({
      state: 'done',
      commit,
      runs: [{ job: 'orders', status: 'succeeded' }],
    });
    expect(world.reactions()).toEqual(['eyes', 'rocket']);
    expect(world.answers()).toHaveLength(1);
    expect(world.answers()[0]).toContain('<!-- datajob:command 101 -->');
    const evidence = await (await ledger()).list('evidence/orders/');
    expect(evidence).toHaveLength(1);
    expect(git(world.folder, 'status', '--porcelain')).toBe('');
  });

  test('stage keeps evidence where the default branch says, whatever the pull request says', async () => {
    world.push({
      ...change,
      'datajob.config.yaml': `${commentConfig}state: { git: { remote: elsewhere } }\n`,
    });
    expect(answer(await world.say('/datajob stage'))?.state).toBe('done');
    expect((await (await ledger()).list('evidence/orders/')).length).toBe(1);
  });

  test('a stage that fails is told with the reason', async () => {
    world.push({ 'jobs/orders/10_load.sql': 'select * from nowhere;\n' });
    const outcome = await world.say('/datajob stage');
    expect(answer(outcome)).toMatchObject({ state: 'failed', runs: [{ status: 'failed' }] });
    expect(world.reactions()).toEqual(['eyes', 'confused']);
    expect(world.answers()[0]).toContain('nowhere');
  });

  test('the same comment dealt with again is answered in the same place', async () => {
    world.push(change);
    await world.say('/datajob help');
    const [comment] = world.github.state.comments[12] ?? [];
    world.github.state.comments[12] = comment
      ? [{ ...comment, body: comment.body.replace('101', '102') }]
      : [];
    await world.say('/datajob help');
    expect(world.answers()).toHaveLength(1);
  });

  test('promote takes the default branch only, and only by owners of everything that would change', async () => {
    const main = git(world.folder, 'rev-parse', 'HEAD');
    world.push(change);
    expect(answer(await world.say('/datajob promote'))?.sentence).toContain(
      '@ana may not do this with flights',
    );
    expect(await release('orders')).toBeUndefined();
    expect(answer(await world.say('/datajob promote', 'root'))).toMatchObject({ state: 'done' });
    expect((await release('orders'))?.commit).toBe(main);
  });

  test('run runs the release in production and records who asked and where', async () => {
    await promoteAll();
    world.push(change);
    const outcome = await world.say('/datajob run orders country=EE');
    expect(answer(outcome)).toMatchObject({
      state: 'done',
      runs: [{ job: 'orders', environment: 'production' }],
    });
    const { records } = await readRuns(await ledger(), 'orders');
    expect(records).toMatchObject([
      { requestedBy: { who: 'ana', why: expect.stringContaining('#issuecomment-101') } },
    ]);
    expect(answer(await world.say('/datajob run flights'))?.state).toBe('refused');
    expect(answer(await world.say('/datajob run nothing', 'root'))?.sentence).toContain('never had a job');
    expect(answer(await world.say('/datajob run orders city=x'))?.state).toBe('refused');
  });

  test('rollback goes back and holds the job', async () => {
    await promoteAll();
    const before = (await release('orders'))?.digest;
    world.main(change);
    await promoteAll();
    world.push({ 'README.md': 'x' });
    expect(answer(await world.say('/datajob rollback orders'))).toMatchObject({ state: 'done' });
    expect(await release('orders')).toMatchObject({
      digest: before,
      held: { reason: expect.stringContaining('asked for by ana') },
    });
    expect(answer(await world.say('/datajob rollback orders'))?.state).toBe('refused');
  });
});
