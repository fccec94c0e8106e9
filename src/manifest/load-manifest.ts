import type { Diagnostic } from '../diagnostic.ts';
import { type ParsedDocument, parseDocument } from './document.ts';
import { folderOf, type JobFiles } from './job-files.ts';
import type { Manifest, ManifestDefaults } from './manifest.ts';
import { type ManifestFacts, manifestFacts, type SqlSource, sqlSources } from './manifest-facts.ts';
import { normalise } from './normalise.ts';
import { pruneManifest } from './prune.ts';
import type { RawManifest } from './raw.ts';
import { type Finding, toDiagnostic } from './rule.ts';
import { manifestRules } from './rules/rules.ts';
import { checkShape } from './shape.ts';
import { outlineSteps, type StepOutline } from './step-outline.ts';

/** A manifest as far as it could be read. */
export interface LoadedManifest {
  readonly file: string;
  /** Folder of the job relative to the workspace, the empty text for its root. */
  readonly folder: string;
  /** As written, else the name of the folder; known also when the manifest has errors. */
  readonly name: string;
  readonly text: string;
  /** Undefined when the shape is so wrong that nothing more can be said. */
  readonly facts: ManifestFacts | undefined;
  /** In no order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of its data contracts by workspace path; absent: there are none. */
  readonly contracts?: ReadonlyMap<string, string>;
}

/** A manifest with what is let go once its SQL is judged. */
export interface FreshManifest extends LoadedManifest {
  readonly params: RawManifest['params'];
  readonly sql: readonly SqlSource[];
  readonly outline: readonly StepOutline[];
}

/** Reads one manifest and judges it by itself: YAML, shape, then every rule. */
export function loadManifest(file: string, text: string, files: JobFiles): FreshManifest {
  const reading = read(file, text, files);
  const { document, folder, diagnostics, content } = reading;
  const name = nameOf(document.value, folder);
  const base = { file, folder, name, text, diagnostics };
  if (content === undefined) return { ...base, facts: undefined, params: undefined, sql: [], outline: [] };
  const { raw, steps } = content;
  const pruned = raw !== document.value;
  const report = (finding: Finding): void => {
    const found = toDiagnostic(finding, document);
    // What the schema said about the same place says it already.
    if (!diagnostics.some((other) => isSamePlace(other, found))) diagnostics.push(found);
  };
  const subject = { file, folder, raw, pruned, steps, files };
  for (const rule of manifestRules) rule(subject, report);
  const facts = manifestFacts(raw, steps);
  return { ...base, facts, params: raw.params, sql: sqlSources(raw, steps), outline: steps };
}

/** The places of a manifest that was let go; the one asked for last is kept, because findings come in heaps. */
export function documentOf(manifest: LoadedManifest): ParsedDocument {
  if (lastRead?.manifest !== manifest) {
    lastRead = { manifest, document: parseDocument(manifest.file, manifest.text) };
  }
  return lastRead.document;
}

let lastRead: { readonly manifest: LoadedManifest; readonly document: ParsedDocument } | undefined;

/** The normal form of a manifest without errors. */
export function normaliseManifest(
  manifest: LoadedManifest,
  files: JobFiles,
  defaults: ManifestDefaults,
): Manifest {
  const { document, content } = read(manifest.file, manifest.text, files);
  if (content === undefined) throw new Error(`${manifest.file} has no normal form, because it has errors.`);
  return normalise({ ...content, name: manifest.name, document }, defaults);
}

interface Reading {
  readonly document: ParsedDocument;
  readonly folder: string;
  readonly content: { readonly raw: RawManifest; readonly steps: readonly StepOutline[] } | undefined;
  readonly diagnostics: Diagnostic[];
}

function read(file: string, text: string, files: JobFiles): Reading {
  const document = parseDocument(file, text);
  const folder = folderOf(file);
  const diagnostics = [...document.diagnostics];
  if (document.value === undefined) return { document, folder, content: undefined, diagnostics };
  const shape = checkShape('manifest', document);
  diagnostics.push(...shape);
  // The shape check is what makes this true.
  const raw = shape.length === 0 ? (document.value as RawManifest) : pruneManifest(document.value);
  if (raw === undefined) return { document, folder, content: undefined, diagnostics };
  return { document, folder, content: { raw, steps: outlineSteps(raw, folder, files) }, diagnostics };
}

function isSamePlace(a: Diagnostic, b: Diagnostic): boolean {
  return a.line === b.line && a.column === b.column && a.file === b.file;
}

function nameOf(value: unknown, folder: string): string {
  const written = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof written === 'string' ? written : folder.slice(folder.lastIndexOf('/') + 1);
}
