import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromBase64Url, toBase64Url } from '../../../src/report/base64url.ts';
import { commentMarkdown } from '../../../src/report/comment.ts';
import { readReport } from '../../../src/report/read-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { bigReport, passedReport, sampleReport } from '../../support/sample-report.ts';

/** The sample with one thing changed, by its JSON. */
function changed(change: (report: Record<string, unknown>) => void): string {
  const report = JSON.parse(JSON.stringify(sampleReport()));
  change(report);
  return JSON.stringify(report);
}

function problemOf(text: string): string {
  const read = readReport(text);
  return 'problem' in read ? read.problem : '';
}

describe('readReport', () => {
  test('reads what our own code writes', () => {
    const { plan: _, stage: __, validation: ___, approvals: ____, pr: _____, ...head } = sampleReport();
    const parity = { status: 'differs', differences: ['orders is new'] } as const;
    const reports: Report[] = [
      sampleReport(),
      passedReport({ parity }),
      bigReport(300),
      { ...head, verdict: 'crashed', notes: [] },
    ];
    for (const report of reports) expect(readReport(JSON.stringify(report))).toEqual({ report });
  });

  test('every text may be anything, and comes out printable', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const text = value.replaceAll('..', '').slice(0, 500) || 'x';
        const report = { ...bigReport(1, () => text), sentence: text, workflow: text };
        const paths: Readonly<Record<string, unknown>> = {
          file: 'a.sql',
          files: ['a.sql'],
          contract: 'c.yaml',
        };
        const read = readReport(JSON.stringify(report, (key, each) => paths[key] ?? each));
        if ('problem' in read) throw new Error(read.problem);
        expect(JSON.stringify(read.report)).not.toMatch(
          /[\u202a-\u202e\u2066-\u2069\u200b\u0080-\u009f]|\\u00(?!0a)/,
        );
        expect(commentMarkdown(read.report, [], {}).length).toBeLessThan(65_000);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'The report is no JSON.'],
    ['no JSON', '{"version":1,', 'The report is no JSON.'],
    ['a list', '[]', 'The report has another shape than expected: at its top (type).'],
    ['null', 'null', 'The report has another shape than expected: at its top (type).'],
    ['too much', ' '.repeat(5_000_001), 'The report has more than 5 MB.'],
    ['too many bytes', JSON.stringify('é'.repeat(2_600_000)), 'The report has more than 5 MB.'],
    ['very deep', '['.repeat(1_000_000), 'The report is no JSON.'],
    [
      'deep in a place',
      changed((report) => Object.assign(report, { notes: JSON.parse('['.repeat(2000) + ']'.repeat(2000)) })),
      'The report has another shape than expected: at /notes/0 (type).',
    ],
    [
      'another key',
      changed((report) => Object.assign(report, { more: 1 })),
      'The report has another shape than expected: at its top (additionalProperties).',
    ],
    [
      'a missing key',
      changed((report) => delete report['head']),
      'The report has another shape than expected: at its top (required).',
    ],
    [
      'a prototype',
      changed(() => undefined).replace('{', '{"__proto__":{"verdict":"passed"},'),
      'The report has another shape than expected: at its top (additionalProperties).',
    ],
    [
      'a constructor',
      changed(() => undefined).replace('{', '{"constructor":{},'),
      'The report has another shape than expected: at its top (additionalProperties).',
    ],
    [
      'another version',
      changed((report) => Object.assign(report, { version: 2 })),
      'The report has another shape than expected: at /version (const).',
    ],
    [
      'no commit',
      changed((report) => Object.assign(report, { head: 'main' })),
      'The report has another shape than expected: at /head (pattern).',
    ],
    [
      'a line behind the commit',
      changed((report) => Object.assign(report, { head: `${'a'.repeat(40)}\n` })),
      'The report has another shape than expected: at /head (pattern).',
    ],
    [
      'another verdict',
      changed((report) => Object.assign(report, { verdict: 'toString' })),
      'The report has another shape than expected: at /verdict (enum).',
    ],
    [
      'a number of a pull request that is none',
      changed((report) => Object.assign(report, { pr: 1.5 })),
      'The report has another shape than expected: at /pr (type).',
    ],
    [
      'a way out of the repository',
      changed((report) => Object.assign(report, { workspace: 'a/../../b' })),
      'The report has another shape than expected: at /workspace (pattern).',
    ],
    [
      'an absolute workspace',
      changed((report) => Object.assign(report, { workspace: '/etc' })),
      'The report has another shape than expected: at /workspace (pattern).',
    ],
    [
      'another kind of address',
      changed((report) => Object.assign(report, { url: 'javascript:alert(1)' })),
      'The report has another shape than expected: at /url (pattern).',
    ],
    [
      'too long a name',
      changed((report) => Object.assign(report, { workflow: 'x'.repeat(1001) })),
      'The report has another shape than expected: at /workflow (maxLength).',
    ],
    [
      'too many remarks',
      changed((report) => Object.assign(report, { notes: Array(10_001).fill('x') })),
      'The report has another shape than expected: at /notes (maxItems).',
    ],
    [
      'no time',
      changed((report) => Object.assign(report, { at: 'yesterday' })),
      'The report has another shape than expected: at /at (pattern).',
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('a file that is named in a roundabout way is refused', () => {
    for (const file of ['../a/../x', 'a/../../x', '/etc/passwd', 'a/./b', '..', 'a\0b'])
      expect(
        problemOf(
          JSON.stringify(sampleReport()).replace(
            'jobs/sales/orders-hourly/datajob.yaml',
            JSON.stringify(file).slice(1, -1),
          ),
        ),
      ).toBe('The report has another shape than expected: at /validation/diagnostics/0/file (pattern).');
  });

  test('what it says of a problem holds nothing that a stranger wrote', () => {
    const text = JSON.stringify({ ...sampleReport(), '::set-env name=X::@everyone': 1 });
    expect(problemOf(text)).not.toMatch(/@|::/);
  });
});

describe('base64url', () => {
  test('is what Node makes and reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toBase64Url(text)).toBe(Buffer.from(text).toString('base64url'));
        expect(fromBase64Url(toBase64Url(text))).toBe(text);
      }),
    );
    expect(fromBase64Url('a+b=')).toBeUndefined();
  });
});
