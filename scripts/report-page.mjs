// `node scripts/report-page.mjs OUT.html [MODULES [PAGES]]`: comments and the job summary as a page that looks like
// GitHub, of realistic reports or of a real run (PAGES: the folder that test/e2e/github-examples writes), for looking at them and for screenshots. MODULES is a folder in which micromark,
// micromark-extension-gfm, github-markdown-css and mermaid are installed; by default this repository.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [out, modules = root, pages] = process.argv.slice(2);
if (out === undefined) throw new Error('Say where to write the page: node scripts/report-page.mjs OUT.html');
const { resolve: find } = createRequire(join(resolve(modules), 'any.js'));
const { micromark } = await import(pathToFileURL(find('micromark')));
const { gfm, gfmHtml } = await import(pathToFileURL(find('micromark-extension-gfm')));
const style = readFileSync(find('github-markdown-css/github-markdown-light.css'), 'utf8');
const mermaid = readFileSync(find('mermaid/dist/mermaid.min.js'), 'utf8');

const page = [
  '<!doctype html><meta charset="utf-8"><title>datajob</title>',
  `<style>${style}${ownStyle()}</style>`,
  ...Object.entries(pages === undefined ? await documents() : kept(pages)).map(([title, markdown]) =>
    frame(title, markdown),
  ),
  `<script>${mermaid}</script><script>mermaid.initialize({ startOnLoad: true });</script>`,
];
writeFileSync(out, page.join('\n'));

/** File name → Markdown. */
function kept(folder) {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name.replace('.md', '').replace('-', ', push '),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

/** Title → Markdown. */
async function documents() {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-page-'));
  const outfile = join(folder, 'report.mjs');
  const contents = [
    "export { commentMarkdown } from './src/report/comment.ts';",
    "export { earlierPushes } from './src/report/comment-state.ts';",
    "export { summaryMarkdown } from './src/report/summary.ts';",
    "export { passedReport, sampleReport } from './test/support/sample-report.ts';",
  ].join('\n');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    outfile,
  });
  const { commentMarkdown, earlierPushes, summaryMarkdown, passedReport, sampleReport } = await import(
    pathToFileURL(outfile)
  );
  rmSync(folder, { recursive: true });
  const repositoryUrl = 'https://github.com/acme/data';
  const links = { repositoryUrl, runUrl: `${repositoryUrl}/actions/runs/1234567` };
  const failed = commentMarkdown(sampleReport(), [], links);
  const passed = passedReport({
    head: 'b7c1e0d2f4a6987153b7c1e0d2f4a6987153b7c1',
    at: '2026-11-22T14:41:52.000Z',
  });
  return {
    'The comment after the first push': failed,
    'The same comment after the second': commentMarkdown(passed, earlierPushes(failed), links),
    'The job summary': summaryMarkdown(sampleReport(), links),
  };
}

function frame(title, markdown) {
  return `<section><h1>${title}</h1><article class="markdown-body">${rendered(markdown)}</article></section>`;
}

/** As GitHub does: its own flavour, alerts, and Mermaid. */
function rendered(markdown) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html
    .replace(/<blockquote>\s*<p>\[!(\w)(\w+)\]\n?/g, (_, first, rest) => {
      const kind = `${first}${rest}`.toLowerCase();
      const name = `${first}${rest.toLowerCase()}`;
      return `<blockquote class="markdown-alert markdown-alert-${kind}"><p class="markdown-alert-title">${name}</p><p>`;
    })
    .replace(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<pre class="mermaid">$1</pre>');
}

function ownStyle() {
  return `
    body { background: #f6f8fa; margin: 24px; }
    section > h1 { font: 600 14px sans-serif; color: #59636e; margin: 24px 0 8px; }
    article { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; max-width: 860px; padding: 16px; }
    .markdown-body { font-size: 14px; }
    .markdown-body blockquote.markdown-alert { border-left-width: 4px; color: inherit; }`;
}
