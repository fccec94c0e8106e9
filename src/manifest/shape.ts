import type { Diagnostic } from '../diagnostic.ts';
import type { ParsedDocument } from './document.ts';
import type { FastPart } from './fast-parts.ts';
import { validate as validateConfig } from './generated/config-validator.js';
import { validate as validateContract } from './generated/contract-validator.js';
import { validate as validateManifest } from './generated/manifest-validator.js';
import { validate as validateTemplate } from './generated/template-validator.js';
import { validate as validateTests } from './generated/tests-validator.js';
import type { Path } from './place.ts';
import type { ShapeError } from './shape-error.ts';
import { explainShapeError, meantKey } from './shape-message.ts';

/** The files that have a schema. */
export type ShapeKind = 'manifest' | 'config' | 'template' | 'tests' | 'contract';

/** More findings than these in one file say nothing new. */
const mostFindings = 50;

// Each is a file of its own in the built program, read when its name is used.
const validators = {
  manifest: () => validateManifest,
  config: () => validateConfig,
  template: () => validateTemplate,
  tests: () => validateTests,
  contract: () => validateContract,
};

/**
 * What in a document does not fit its schema: one diagnostic per mistake, at its key or value. Empty when all fits,
 * and when the document could not be read (its own diagnostics say why). An empty file counts as `{}`.
 */
export function checkShape(kind: ShapeKind, document: ParsedDocument): Diagnostic[] {
  if (document.value === undefined) return [];
  const value = document.value ?? {};
  const validate = validators[kind]();
  if (kind === 'manifest' && fitsInParts(document.parts)) return [];
  if (validate(value)) return [];
  const found = new Map<string, Diagnostic>();
  for (const error of causes((validate.errors ?? []).slice(0, 10 * mostFindings)).slice(0, mostFindings)) {
    const diagnostic = diagnosticOf(document, pathOf(error.instancePath, value), error);
    found.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`, diagnostic);
  }
  return [...found.values()];
}

/** Entries that fit the schema of a manifest, of those that several manifests have. */
const fitting = new WeakSet<FastPart>();

/**
 * Whether a manifest fits, when no entry is judged again that did fit in another manifest. At the root of the schema
 * nothing makes one entry depend on another (a test says so), but for those that must be there, and text is always judged.
 */
function fitsInParts(parts: readonly FastPart[]): boolean {
  if (parts.length === 0) return false;
  const rest: Record<string, unknown> = {};
  for (const part of parts) if (!part.shared || !fitting.has(part)) rest[part.key] = part.value;
  if (!validateManifest(rest)) return false;
  for (const part of parts) if (part.shared && typeof part.value === 'object') fitting.add(part);
  return true;
}

// Of a branch that was taken and of a key that does not fit, the error inside says more; and a misspelt key is not
// missing as well.
function causes(errors: readonly ShapeError[]): ShapeError[] {
  const misspelt = new Set(errors.map((error) => `${error.instancePath}/${meantKey(error)}`));
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'if' &&
      keyword !== 'propertyNames' &&
      !(keyword === 'required' && misspelt.has(`${instancePath}/${params['missingProperty']}`)),
  );
}

function diagnosticOf(document: ParsedDocument, path: Path, error: ShapeError): Diagnostic {
  const { code, message, at, part, hint } = explainShapeError(error, path);
  return {
    code,
    severity: 'error',
    message,
    ...document.position([...path, ...(at ?? [])], part),
    ...(hint !== undefined && { hint }),
  };
}

function pathOf(pointer: string, value: unknown): Path {
  let current = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(current) ? Number(key) : key;
      current = (current as Record<string | number, unknown>)[step];
      return step;
    });
}
