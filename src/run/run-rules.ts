import type { ErrorRule } from './error-rule.ts';

/** Reasons that the runner itself finds. */
export const runRules = [
  {
    id: 'timeout',
    class: 'user',
    description: 'A step or the job ran longer than its `timeout`.',
    hint: 'Make it faster, or raise `timeout`.',
  },
  {
    id: 'stray-write',
    class: 'user',
    description: 'On a copy of staging, the job wrote a table that neither its SQL nor its `outputs` name.',
    hint: 'Name the table in `outputs` if the job is meant to write it.',
  },
  { id: 'check-failed', class: 'user', description: 'A data check of severity `error` found bad data.' },
  {
    id: 'missing-secret',
    class: 'config',
    description: 'A secret that the manifest lists is not set in the environment of the run.',
  },
  {
    id: 'missing-variable',
    class: 'config',
    description: 'A variable that datajob.config.yaml asks for is not set in the environment of the run.',
  },
  {
    id: 'missing-parameter',
    class: 'config',
    description: 'A parameter without a default was not given.',
    hint: 'Give it with --param NAME=VALUE, or declare a default.',
  },
  { id: 'bad-parameter', class: 'config', description: 'The value of a parameter does not fit its type.' },
  {
    id: 'unknown-parameter',
    class: 'config',
    description: 'SQL uses a parameter that the manifest does not declare.',
    hint: 'Declare it under `params`.',
  },
  {
    id: 'unknown-connection',
    class: 'config',
    description: 'The environment has no such connection, or several and none is the default.',
    hint: 'Define it in datajob.config.yaml, or name one with `connection`.',
  },
  { id: 'missing-file', class: 'config', description: 'A file of a step does not exist.' },
  {
    id: 'bad-requirements',
    class: 'user',
    description: '`requirements.txt` names files that do not exist, or that are no part of the job.',
  },
  {
    id: 'bad-template',
    class: 'config',
    description: 'A template does not exist, has no SQL files, or was given values that it does not take.',
  },
  {
    id: 'bad-source',
    class: 'user',
    description: 'A template cannot take the rows of its source, for example because a key has no value.',
  },
  {
    id: 'bad-file',
    class: 'user',
    description:
      'A file that is loaded into a table cannot be read, or has other columns or values than the table takes.',
  },
  {
    id: 'bad-check',
    class: 'config',
    description: 'A check could not be planned from what the manifest says.',
  },
  {
    id: 'bad-sql',
    class: 'user',
    description: 'A SQL file could not be split into statements or given its values.',
  },
  {
    id: 'bad-request',
    class: 'user',
    description: 'A Python or shell step asked the run for something that it cannot do.',
  },
  {
    id: 'transaction-control',
    class: 'user',
    description: 'SQL of an atomic job begins or ends a transaction itself.',
    hint: 'Remove the statement: the runner begins and ends the transaction. Or set `atomic: none`.',
  },
  {
    id: 'atomic-not-possible',
    class: 'config',
    description: 'The manifest promises by `atomic` what one of its databases cannot keep.',
  },
  {
    id: 'commit-unknown',
    class: 'platform',
    description: 'The connection was lost during commit, and nothing tells whether it took place.',
    hint: 'Look at the data before the job is started again.',
  },
  {
    id: 'commit-partial',
    class: 'platform',
    description: 'A job on several databases was committed on some of them only.',
    hint: 'Look at the data before the job is started again.',
  },
  {
    id: 'obstacle-config',
    class: 'config',
    description: 'Something that the run needs is not configured as it must be.',
  },
  { id: 'obstacle', class: 'platform', description: 'Something that the run needs was not available.' },
  {
    id: 'no-answer',
    class: 'platform',
    description: 'A database or a program did not answer to being stopped.',
  },
  {
    id: 'internal-error',
    class: 'platform',
    description: 'A bug of datajob.',
    hint: 'Please report it with the stack that was printed.',
  },
] as const satisfies readonly ErrorRule[];
