import { findCycles } from '../manifest/find-cycles.ts';
import { documentOf, type LoadedManifest } from '../manifest/load-manifest.ts';
import type { Finding } from '../manifest/rule.ts';
import { wordHints } from '../manifest/word-hints.ts';
import type { Config } from './config.ts';

/** Findings about jobs that need a look at others; each belongs to the manifest it is reported with. */
export type JobReport = (manifest: LoadedManifest, finding: Finding) => void;

/** Teams are those of the config. */
export function checkTeams(manifests: readonly LoadedManifest[], config: Config, report: JobReport): void {
  const { teams } = config;
  if (teams === undefined) return;
  const names = Object.keys(teams);
  const hintFor = wordHints(() => names);
  const known =
    names.length === 0
      ? 'It names none'
      : `Its teams are ${names
          .slice(0, 20)
          .map((name) => `\`${name}\``)
          .join(', ')}`;
  for (const manifest of manifests) {
    const team = manifest.facts?.team;
    if (team === undefined || Object.hasOwn(teams, team)) continue;
    report(manifest, {
      code: 'unknown-team',
      message: `datajob.config.yaml has no team \`${team}\`. ${known}.`,
      path: ['team'],
      hint: hintFor(team),
    });
  }
}

/** A name stands for one job of the workspace, because releases, runs and `after` go by it. */
export function checkNames(manifests: readonly LoadedManifest[], report: JobReport): void {
  const first = new Map<string, LoadedManifest>();
  for (const manifest of manifests) {
    const other = first.get(manifest.name);
    if (other === undefined) {
      first.set(manifest.name, manifest);
      continue;
    }
    reportDuplicate(manifest, other, report);
    reportDuplicate(other, manifest, report);
  }
}

function reportDuplicate(manifest: LoadedManifest, other: LoadedManifest, report: JobReport): void {
  const { line } = documentOf(other).position(['name'], 'value');
  report(manifest, {
    code: 'duplicate-job',
    message: `The job \`${manifest.name}\` is also in ${other.file}, line ${line}. Give one of them another \`name\`.`,
    path: ['name'],
  });
}

/** `after` names jobs of the workspace, and following it never leads back. */
export function checkAfter(
  manifests: readonly LoadedManifest[],
  scope: 'all-jobs' | 'some-jobs',
  report: JobReport,
): void {
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  const edges = new Map<string, readonly string[]>();
  const hintFor = wordHints(() => [...byName.keys()]);
  for (const manifest of manifests) {
    const after = manifest.facts?.after ?? [];
    if (after.length > 0) edges.set(manifest.name, after);
    if (scope === 'all-jobs') checkKnown({ manifest, known: byName, hintFor }, after, report);
  }
  for (const cycle of findCycles(edges)) {
    const names = cycle.slice(1);
    for (const [index, name] of names.entries()) {
      const manifest = byName.get(name);
      if (manifest === undefined) continue;
      // Told at every job on the way around, each from where it stands.
      const around = [name, ...names.slice(index + 1), ...names.slice(0, index + 1)];
      report(manifest, {
        code: 'job-cycle',
        message: `These jobs wait for each other: ${arrows(around)}. Remove one of the \`after\`.`,
        path: ['after', edges.get(name)?.indexOf(around[1] ?? '') ?? 0],
      });
    }
  }
}

/** A long circle is told by its ends. */
function arrows(names: readonly string[]): string {
  const shown =
    names.length <= mostNamed
      ? names
      : [...names.slice(0, mostNamed / 2), `… (${names.length - 1} jobs)`, ...names.slice(-mostNamed / 2)];
  return shown.join(' → ');
}

const mostNamed = 40;

function checkKnown(
  context: {
    manifest: LoadedManifest;
    known: ReadonlyMap<string, unknown>;
    hintFor: (word: string) => string | undefined;
  },
  after: readonly string[],
  report: JobReport,
): void {
  for (const [index, name] of after.entries()) {
    if (context.known.has(name)) continue;
    report(context.manifest, {
      code: 'unknown-job',
      message: `The workspace has no job \`${name}\`.`,
      path: ['after', index],
      hint: context.hintFor(name),
    });
  }
}
