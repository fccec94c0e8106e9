import { describe, expect, test } from '@jest/globals';
import { controlsTransaction } from '../../../src/run/transaction-control.ts';

describe('controlsTransaction', () => {
  test.each([
    'BEGIN',
    'begin transaction',
    'start transaction read only',
    'COMMIT',
    'commit and chain',
    'END',
    'abort',
    'ROLLBACK',
    'rollback transaction',
    'rollback /* all */ work',
    "prepare transaction 'x'",
    'commit -- now',
    'set autocommit = 1',
    'SET SESSION autocommit=0',
    'set @@autocommit = 1',
  ])('sees %s', (statement) => {
    expect(controlsTransaction(statement)).toBe(true);
  });

  test.each([
    'savepoint a',
    'rollback to a',
    'ROLLBACK TO SAVEPOINT a',
    'rollback work to savepoint a',
    'release savepoint a',
    'select 1 as commit',
    'set search_path = autocommit',
    'set autocommits = 1',
    'prepare plan as select 1',
    'start',
    'create function f() returns int begin atomic select 1; end',
  ])('lets %s pass', (statement) => {
    expect(controlsTransaction(statement)).toBe(false);
  });
});
