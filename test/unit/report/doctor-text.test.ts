import { expect, test } from '@jest/globals';
import { doctorText } from '../../../src/report/doctor-text.ts';
import { plainStyle } from '../../../src/report/style.ts';

const title =
  'acme/data, branch main\n' +
  'Settings as they are on GitHub; config, manifests, workflow and CODEOWNERS as they are in this folder.';
const clean = { repository: 'acme/data', defaultBranch: 'main', findings: [] };

test('a set-up without findings is said to be well', () => {
  expect(doctorText(clean, plainStyle)).toBe(`${title}\n\nAll is set up as it should be.`);
});

test('findings come with their place, what to do, and their number', () => {
  const findings = [
    { code: 'one', severity: 'error' as const, message: 'Wrong.', hint: 'Mend it.', file: 'a.yml', line: 3 },
    { code: 'two', severity: 'warning' as const, message: 'Odd\nand\u001b[31m more', file: 'b.yml' },
    { code: 'three', severity: 'recommendation' as const, message: 'Better otherwise.' },
    { code: 'three', severity: 'recommendation' as const, message: 'x'.repeat(1000) },
  ];
  const text = doctorText({ ...clean, findings }, plainStyle);
  expect(text.slice(0, text.indexOf('xxx'))).toBe(
    [
      title,
      'error one a.yml:3\n  Wrong.\n  → Mend it.',
      'warning two b.yml\n  Odd and\\u{1b}[31m more',
      'recommendation three\n  Better otherwise.',
      'recommendation three\n  ',
    ].join('\n\n'),
  );
  expect(text.endsWith('\n\n1 error, 1 warning, 2 recommendations.')).toBe(true);
  expect(text.length).toBeLessThan(1100);
});
