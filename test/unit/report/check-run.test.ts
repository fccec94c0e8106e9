import { describe, expect, test } from '@jest/globals';
import { checkRunOf } from '../../../src/report/check-run.ts';
import type { Verdict } from '../../../src/report/report.ts';
import { hostilePieces } from '../../support/hostile-texts.ts';
import { foreignMarkup } from '../../support/markdown-structure.ts';
import { bigReport, sampleReport } from '../../support/sample-report.ts';
import { diagnostic } from './samples.ts';

const links = {
  repositoryUrl: 'https://github.com/acme/data',
  runUrl: 'https://github.com/acme/data/actions/runs/1',
};

describe('checkRunOf', () => {
  test('is about the head commit and shows what passed in which run', () => {
    const run = checkRunOf(sampleReport(), links);
    expect(run).toMatchObject({
      name: 'datajob evidence',
      commit: sampleReport().head,
      externalId: '.%7Cdatajob',
      conclusion: 'failure',
      title:
        'Failed · 2 of 3 bundles passed · 1 of 4 jobs failed on the copy of staging, and 1 finding is an error.',
      detailsUrl: links.runUrl,
    });
    expect(run.summary).toMatch(/^### ❌ datajob failed\n/);
    expect(run.text).toContain(
      `| ✅&nbsp;passed | \`customers\` | \`sha256:${'1'.repeat(64)}\` | \`20261122T140100Z-k3f9a1\` | 2026-11-22 14:02 UTC |`,
    );
  });

  test.each<[Verdict, string]>([
    ['passed', 'success'],
    ['failed', 'failure'],
    ['attention', 'neutral'],
    ['cancelled', 'cancelled'],
    ['crashed', 'failure'],
  ])('the verdict %s is the conclusion %s', (verdict, conclusion) => {
    expect(checkRunOf(sampleReport({ verdict }), links).conclusion).toBe(conclusion);
  });

  test('names files from the root of the repository, and itself after the workspace', () => {
    const run = checkRunOf(sampleReport({ workspace: 'teams/etl' }), links);
    expect(run.name).toBe('datajob evidence (teams/etl)');
    expect(run.annotations[0]?.file).toBe('teams/etl/jobs/sales/orders-hourly/datajob.yaml');
  });

  test('a file above the workspace is named from the root, too, and one above the root not at all', () => {
    const filesOf = (file: string) => {
      const validation = { jobs: 1, diagnostics: [diagnostic({ file })] };
      const { stage: _, ...report } = sampleReport({ workspace: 'teams/etl', validation });
      const { annotations, summary } = checkRunOf(report, links);
      const [, url] = /blob\/[0-9a-f]{40}\/(\S+)#L3\)/.exec(summary) ?? [];
      return [annotations[0]?.file, url];
    };
    const workflow = '.github/workflows/datajob.yml';
    expect(filesOf(`../../${workflow}`)).toEqual([workflow, workflow]);
    expect(filesOf(`../${workflow}`)).toEqual([`teams/${workflow}`, `teams/${workflow}`]);
    for (const file of ['../../../x', '/etc/x', 'a//b', './a'])
      expect(filesOf(file)).toEqual([undefined, undefined]);
  });

  test('marks up to 500 findings, errors first, and counts the rest', () => {
    const run = checkRunOf(bigReport(400), links);
    expect(run.annotations).toHaveLength(500);
    expect(run.annotations.slice(0, 401).every(({ level }) => level === 'error')).toBe(true);
    expect(run.summary).toMatch(/_\d+ more findings without a mark: GitHub is given the first 500\._/);
  });

  test('stays within the limits of GitHub with 500 jobs and hostile values', () => {
    const run = checkRunOf(
      bigReport(500, (index) => `${index}${hostilePieces.join('𝒳')}`),
      links,
    );
    const shortTitle = checkRunOf(
      sampleReport({ sentence: '𝒳'.repeat(500), workspace: 'w'.repeat(900) }),
      links,
    );
    for (const { title, summary, text = '' } of [run, shortTitle]) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
      expect(foreignMarkup(`${summary}\n\n${text}`, links.repositoryUrl)).toEqual([]);
    }
    expect(shortTitle.name.length).toBeLessThan(255);
  });
});
