import { expect, test } from '@jest/globals';
import { parseCodeowners, ruleFor } from '../../../../src/usecases/doctor/codeowners.ts';

function owners(text: string, path: string): string | undefined {
  return ruleFor(parseCodeowners(text), path)?.owners.join(' ');
}

test.each([
  ['*', 'a/b/c.sql', true],
  ['*.sql', 'a/b/c.sql', true],
  ['*.sql', 'a/b/c.py', false],
  ['/jobs/', 'jobs/a/datajob.yaml', true],
  ['/jobs/', 'other/jobs/a.sql', false],
  ['jobs/', 'other/jobs/a.sql', true],
  ['jobs/sales', 'jobs/sales/a/b.sql', true],
  ['jobs/sales', 'x/jobs/sales/a.sql', false],
  ['jobs/*', 'jobs/a.sql', true],
  ['jobs/*', 'jobs/sales/a.sql', false],
  ['jobs/**', 'jobs/sales/a.sql', true],
  ['**/sales', 'jobs/sales/a.sql', true],
  ['/jobs/*/daily/', 'jobs/sales/daily/a.sql', true],
  ['sales', 'jobs/sales/a.sql', true],
  ['sales', 'jobs/salesman/a.sql', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(owners(`${pattern} @acme/sales`, path) !== undefined).toBe(expected);
});

test('the last rule that matches decides, also one without owners', () => {
  const text =
    '* @acme/all # everybody\n\n# sales\n/jobs/sales/ @acme/sales ana@example.com\n/jobs/sales/free/\n';
  expect(owners(text, 'jobs/sales/a.sql')).toBe('@acme/sales ana@example.com');
  expect(owners(text, 'jobs/other/a.sql')).toBe('@acme/all');
  expect(owners(text, 'jobs/sales/free/a.sql')).toBe('');
  expect(ruleFor(parseCodeowners(text), 'jobs/sales/a.sql')?.line).toBe(4);
});

test('spaces and number signs in a path are written with a backslash', () => {
  expect(owners('/jobs/our\\ sales/ @a', 'jobs/our sales/x')).toBe('@a');
  expect(owners('\\#odd @a', '#odd')).toBe('@a');
});
