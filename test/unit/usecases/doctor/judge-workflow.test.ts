import { describe, expect, test } from '@jest/globals';
import { workflow as writeWorkflow } from '../../../../src/usecases/workflow/workflow.ts';
import {
  codes,
  commit,
  doctorPorts,
  examine,
  files,
  guarded,
  healthy,
  workflow,
} from '../../../support/doctor-world.ts';
import { memoryGitHub } from '../../../support/memory-github.ts';
import { memoryRepository } from '../../../support/memory-repository.ts';

describe('the workflow', () => {
  const changed = (from: string | RegExp, to: string) => ({
    '.github/workflows/datajob.yml': workflow.replace(from, to),
  });

  test.each([
    ['no pull_request', changed('pull_request:', 'workflow_dispatch:'), ['trigger-missing']],
    [
      'no schedule although a job has one',
      changed(/ {2}schedule.*\n/, ''),
      ['trigger-missing', 'workflow-schedule'],
    ],
    ['pull_request_target', changed('merge_group:', 'pull_request_target:'), ['unsafe-trigger']],
    ['a tag instead of a commit', changed(`checkout@${commit}`, 'checkout@v5'), ['action-unpinned']],
    [
      'zeros instead of a commit',
      changed(`checkout@${commit}`, `checkout@${'0'.repeat(40)}`),
      ['action-unset'],
    ],
    ['all permissions', changed('{ contents: write }', 'write-all'), ['permissions-wide']],
    ['another name of the job', changed('  datajob:', '  other:'), ['check-job-missing']],
    ['a job with a name of its own', changed('  datajob:', '  check:\n    name: datajob'), []],
    ['no right to write', changed('contents: write, pull', 'contents: read, pull'), ['permission-missing']],
    ['no right to comment', changed('pull-requests: write', 'pull-requests: read'), ['permission-missing']],
    [
      'read-all for the check',
      changed(/\{ contents: write, .*/, 'read-all'),
      ['permission-missing', 'permission-missing', 'permission-missing'],
    ],
    [
      'triggers as a list',
      changed(/on:[\s\S]*?permissions/, 'on: [pull_request, push, schedule]\npermissions'),
      ['workflow-unmarked'],
    ],
    ['a schedule that does not fit', changed('17 6', '17 9'), ['workflow-schedule']],
    ['no YAML', { '.github/workflows/datajob.yml': 'jobs: [' }, ['workflow-unreadable']],
    ['no jobs', { '.github/workflows/datajob.yml': 'on: push' }, ['workflow-unreadable']],
  ])('%s', async (_, own, expected) => {
    const findings = await examine({}, own);
    expect(findings.map(({ code }) => code)).toEqual(expected);
    expect(findings.every(({ file }) => file === '.github/workflows/datajob.yml')).toBe(true);
  });

  test('without permissions anywhere jobs have those of the repository', async () => {
    const bare = workflow.replace('permissions: {}\n', '').replace(/ {4}permissions: .*\n/g, '');
    expect(await codes({}, { '.github/workflows/datajob.yml': bare })).toEqual(['permissions-wide']);
  });

  test('a merge queue needs its trigger', async () => {
    const own = changed(/.*merge_group.*\n/, '');
    expect(await codes({}, own)).toEqual([]);
    const branchRules = { ...healthy.branchRules, main: { ...guarded, mergeQueue: true } };
    expect(await codes({ branchRules }, own)).toEqual(['trigger-missing']);
  });

  test('a secret that the workflow does not hand over', async () => {
    const findings = await examine({}, changed(/.*secrets\.CRM_TOKEN.*\n/, ''));
    expect(findings).toMatchObject([
      {
        code: 'secret-not-passed',
        message: 'The workflow does not hand CRM_TOKEN to datajob: what needs it fails.',
        file: '.github/workflows/datajob.yml',
      },
    ]);
  });

  test('the workflow that datajob writes has nothing to mend but the commit of datajob', async () => {
    const { '.github/workflows/datajob.yml': _, ...present } = files;
    const ports = doctorPorts(memoryGitHub(), present);
    const repository = () => memoryRepository();
    const outcome = await writeWorkflow({ write: false, branch: 'main' }, { ...ports, repository });
    const texts = Object.fromEntries(outcome.files.map(({ path, text }) => [path, text]));
    expect(await codes({}, texts)).toEqual(['action-unset']);
  });
});
