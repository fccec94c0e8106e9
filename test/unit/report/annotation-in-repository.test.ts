import { expect, test } from '@jest/globals';
import { inRepository } from '../../../src/report/annotation-in-repository.ts';

const annotation = { level: 'error', title: 'workflow-schedule', message: 'm', startLine: 3 } as const;
const marked = (file: string, workspace: string) => inRepository({ ...annotation, file }, workspace);

test.each([
  ['jobs/a.yaml', '.', 'jobs/a.yaml'],
  ['jobs/a.yaml', 'data/team', 'data/team/jobs/a.yaml'],
  ['../../.github/workflows/datajob.yml', 'data/team', '.github/workflows/datajob.yml'],
  ['../.github/workflows/datajob.yml', 'data', '.github/workflows/datajob.yml'],
])('a finding in %s of the workspace %s is marked at %s', (file, workspace, expected) => {
  expect(marked(file, workspace)).toEqual({ ...annotation, file: expected });
});

test('what lies outside of the repository is told without a place', () => {
  expect(marked('../../etc/passwd', 'data')).toEqual(annotation);
  expect(inRepository(annotation, 'data')).toEqual(annotation);
});
