import { describe, expect, test } from '@jest/globals';
import { didYouMean } from '../../../src/manifest/did-you-mean.ts';

describe('did you mean', () => {
  test.each([
    ['tema', ['team', 'name', 'steps'], 'team'],
    ['Team', ['team', 'name'], 'team'],
    ['notnull', ['not_null', 'unique'], 'not_null'],
    ['start-within', ['startWithin', 'finishBy'], 'startWithin'],
    ['customer-daily', ['customers-daily', 'orders-daily'], 'customers-daily'],
    ['sq', ['sql', 'query'], 'sql'],
    ['shcedule', ['schedule'], 'schedule'],
  ])('%s', (word, candidates, meant) => {
    expect(didYouMean(word, candidates)).toBe(meant);
  });

  test.each([
    ['foo', ['team', 'name']],
    ['x', ['a', 'b']],
    ['', ['a']],
    ['team', []],
    ['warehouse', ['house', 'where']],
    ['x'.repeat(101), ['x'.repeat(100)]],
  ])('nothing is near %s', (word, candidates) => {
    expect(didYouMean(word, candidates)).toBeUndefined();
  });

  test('the word itself is no proposal', () => {
    expect(didYouMean('team', ['team', 'teams'])).toBe('teams');
  });

  test('the nearest wins, and the first by code units among equals', () => {
    expect(didYouMean('job-1', ['job-3', 'job-2', 'job-44'])).toBe('job-2');
  });
});
