import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { ParsedDocument } from './document.ts';
import type { JobFiles } from './job-files.ts';
import type { DocumentPath, RawManifest } from './raw.ts';
import type { StepOutline } from './step-outline.ts';

/** A manifest of the right shape, with what its rules may look at. */
export interface Subject {
  /** Path of the manifest. */
  readonly file: string;
  readonly folder: string;
  readonly raw: RawManifest;
  /** Parts that do not fit the schema were taken out, so that something missing is no finding. */
  readonly pruned: boolean;
  readonly steps: readonly StepOutline[];
  readonly files: JobFiles;
  /** The key that declares its parameters; absent: `params`. */
  readonly parametersKey?: 'params' | 'inputs';
}

/** What a rule found, at a place given by keys; positions are looked up only when there is a finding. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  /** Absent: the whole document. */
  readonly path?: DocumentPath;
  /** Default: the value. */
  readonly part?: 'key' | 'value';
  readonly hint?: string | undefined;
  /** Default: error. */
  readonly severity?: Severity;
  /** A place in another file, or one that no key leads to. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

export type Report = (finding: Finding) => void;
export type ManifestRule = (subject: Subject, report: Report) => void;

/** Turns findings about a document into diagnostics. */
export function toDiagnostic(finding: Finding, document: ParsedDocument): Diagnostic {
  const place = finding.place ?? document.position(finding.path ?? [], finding.part ?? 'value');
  return {
    code: finding.code,
    severity: finding.severity ?? 'error',
    message: finding.message,
    ...place,
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
  };
}

/** The usual hint, when there is a word to offer. */
export function didYouMeanHint(word: string | undefined): string | undefined {
  return word === undefined ? undefined : `did you mean \`${word}\`?`;
}
