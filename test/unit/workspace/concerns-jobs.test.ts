import { describe, expect, test } from '@jest/globals';
import { concernsJobs } from '../../../src/workspace/concerns-jobs.ts';

const modified = ['100644', '100644'] as const;
const atRoot = { prefix: '', hasLinks: false };
const below = { prefix: 'data/', hasLinks: false };

describe('a file that differs concerns jobs', () => {
  test.each([
    ['a manifest', 'jobs/orders/datajob.yaml', modified],
    ['a step', 'jobs/orders/10_load.sql', modified],
    ['a text that a step may read', 'jobs/orders/notes.txt', modified],
    ['words that became a link', 'docs/a.md', ['100644', '120000'] as const],
    ['words that may be started', 'docs/a.md', ['100644', '100755'] as const],
    ['words in a folder called like a manifest', 'jobs/datajob.yaml/a.md', modified],
    ['words in capitals, which we do not know', 'docs/A.MD', modified],
    ['what Git ignores', '.gitignore', modified],
    ['the workflow', '.github/workflows/datajob.yml', modified],
  ])('%s', (_, path, modes) => {
    expect(concernsJobs({ path, modes }, atRoot)).toBe(true);
  });

  test('what Git and GitHub read lies above the workspace, too', () => {
    expect(concernsJobs({ path: '.github/workflows/datajob.yml', modes: modified }, below)).toBe(true);
    expect(concernsJobs({ path: 'lib/.gitattributes', modes: modified }, below)).toBe(true);
  });

  test('words, where links of the workspace lead to files that nobody follows', () => {
    expect(concernsJobs({ path: 'docs/a.md', modes: modified }, { prefix: '', hasLinks: true })).toBe(true);
  });
});

describe('a file that differs does not concern jobs', () => {
  test.each([
    ['words', 'docs/a.md', modified],
    ['new words', 'jobs/orders/README.md', ['000000', '100644'] as const],
    ['words that are gone', 'README.md', ['100644', '000000'] as const],
  ])('%s', (_, path, modes) => {
    expect(concernsJobs({ path, modes }, atRoot)).toBe(false);
  });

  test('outside of the workspace, whatever it is', () => {
    expect(concernsJobs({ path: 'lib/main.py', modes: ['100644', '120000'] }, below)).toBe(false);
    expect(concernsJobs({ path: 'database/10_load.sql', modes: modified }, below)).toBe(false);
  });
});
