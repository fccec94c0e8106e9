import type { Diagnostic } from '../diagnostic.ts';
import { type ParsedDocument, parseDocument } from './document.ts';
import { folderOf, type JobFiles } from './job-files.ts';
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
  readonly document: ParsedDocument;
  readonly text: string;
  /** Undefined when the shape is so wrong that nothing more can be said. */
  readonly content: { readonly raw: RawManifest; readonly steps: readonly StepOutline[] } | undefined;
  /** In no order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one manifest and judges it by itself: YAML, shape, then every rule. */
export function loadManifest(file: string, text: string, files: JobFiles): LoadedManifest {
  const document = parseDocument(file, text);
  const folder = folderOf(file);
  const base = { file, folder, name: nameOf(document.value, folder), document, text };
  if (document.value === undefined) {
    return { ...base, content: undefined, diagnostics: document.diagnostics };
  }
  const shape = checkShape('manifest', document);
  if (shape.some(hidesContent)) {
    return { ...base, content: undefined, diagnostics: [...document.diagnostics, ...shape] };
  }
  // The shape check is what makes this true.
  const raw = document.value as RawManifest;
  const steps = outlineSteps(raw.steps, folder, files);
  const diagnostics = [...document.diagnostics, ...shape];
  const report = (finding: Finding): void => {
    diagnostics.push(toDiagnostic(finding, document));
  };
  for (const rule of manifestRules) rule({ file, folder, raw, steps, files }, report);
  return { ...base, content: { raw, steps }, diagnostics };
}

/** An unknown key leaves all others as they should be, so the rules can still look at them. */
function hidesContent(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && diagnostic.code !== 'unknown-key';
}

function nameOf(value: unknown, folder: string): string {
  const written = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof written === 'string' ? written : folder.slice(folder.lastIndexOf('/') + 1);
}
