import type { Diagnostic } from '../diagnostic.ts';
import { type ParsedDocument, parseDocument } from '../manifest/document.ts';
import { type JobFiles, joinPath } from '../manifest/job-files.ts';
import type { FreshManifest } from '../manifest/load-manifest.ts';
import { normaliseTests } from '../manifest/normalise-tests.ts';
import type { RawUnitTest } from '../manifest/raw.ts';
import { type Finding, toDiagnostic } from '../manifest/rule.ts';
import { checkUnitTests } from '../manifest/rules/unit-tests.ts';
import { checkShape } from '../manifest/shape.ts';
import type { UnitTest } from '../manifest/unit-test.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { checkClearSecrets } from './check-sql.ts';
import { listJobFolders } from './list-job-folders.ts';
import type { Job } from './workspace.ts';

/** Folder beside a manifest that holds its files of tests, and rows for them. */
export const testsFolder = 'tests';

/** Workspace paths of the files of tests of the job in a folder. */
export function testFiles(folder: string, files: JobFiles): readonly string[] {
  const tests = joinPath(folder, testsFolder);
  return files.namesIn(tests).flatMap((name) => (/\.ya?ml$/.test(name) ? [`${tests}/${name}`] : []));
}

/** Judges the files of tests of one job. */
export function checkTestFiles(
  manifest: FreshManifest,
  files: JobFiles,
  textOf: (path: string) => string | undefined,
): Diagnostic[] {
  return testFiles(manifest.folder, files).flatMap((file) => {
    const text = textOf(file);
    return text === undefined
      ? []
      : [...checkTestFile(file, text, manifest, files), ...checkClearSecrets(file, text)];
  });
}

function checkTestFile(file: string, text: string, manifest: FreshManifest, files: JobFiles): Diagnostic[] {
  const document = parseDocument(file, text);
  const found = [...document.diagnostics, ...checkShape('tests', document)];
  if (document.value === undefined || found.length > 0 || manifest.facts === undefined) return found;
  const { folder, params, outline } = manifest;
  const report = (finding: Finding): void => {
    found.push(toDiagnostic(finding, document));
  };
  checkUnitTests(testsIn(document), { file, folder, params, steps: outline, files }, report);
  return found;
}

/** Whether a file of a job is there for its tests only: what they say, and rows for them. */
export function isTestMatter(pathInJob: string): boolean {
  return pathInJob.startsWith(`${testsFolder}/`) && /\.(?:ya?ml|csv|json)$/i.test(pathInJob);
}

/** Unit tests of jobs without errors that have any: of the manifest, then of the files of tests. */
export async function readUnitTests(
  jobs: readonly Job[],
  tree: FileTree,
): Promise<ReadonlyMap<Job, readonly UnitTest[]>> {
  const files = await listJobFolders(
    tree,
    jobs.map(({ folder }) => folder),
  );
  const paths = new Map(jobs.map((job) => [job, [job.file, ...testFiles(job.folder, files)]]));
  const texts = await tree.read([...paths.values()].flat());
  const found = new Map<Job, readonly UnitTest[]>();
  for (const [job, written] of paths) {
    const tests = written.flatMap((path) => testsOf(path, texts.get(path) ?? ''));
    if (tests.length > 0) found.set(job, tests);
  }
  return found;
}

function testsOf(path: string, text: string): readonly UnitTest[] {
  // Most manifests have none, and need not be read for that.
  if (!text.includes('tests')) return [];
  const document = parseDocument(path, text);
  return normaliseTests(testsIn(document), document);
}

// Its shape was checked before.
function testsIn({ value }: ParsedDocument): readonly RawUnitTest[] {
  return (value as { readonly tests?: readonly RawUnitTest[] } | null)?.tests ?? [];
}
