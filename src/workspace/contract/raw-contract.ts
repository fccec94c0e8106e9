import type { Diagnostic } from '../../diagnostic.ts';
import { type ParsedDocument, parseDocument } from '../../manifest/document.ts';
import type { DataContract, Property, Rule, Table, TypeOptions } from '../../manifest/generated/contract.ts';
import { checkShape } from '../../manifest/shape.ts';

// The parts of a contract as people write them, under names that do not depend on the generator.
export type RawContract = DataContract;
export type RawTable = Table;
export type RawColumn = Property;
export type RawRule = Rule;
export type RawTypeOptions = TypeOptions;

/** A file in the Open Data Contract Standard (ODCS), as far as it could be read. */
export interface ReadContract {
  readonly document: ParsedDocument;
  /** Undefined when the file has errors. */
  readonly raw: RawContract | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a contract: YAML, version of the standard, shape. */
export function readContract(file: string, text: string): ReadContract {
  return judgeDocument(parseDocument(file, text));
}

/** The same of a file that is read. */
export function judgeDocument(document: ParsedDocument): ReadContract {
  const { value } = document;
  if (value === undefined) return { document, raw: undefined, diagnostics: document.diagnostics };
  const version = versionProblem(value, document);
  // Of another version every key could be wrong, and none of that would be worth a word.
  if (version !== undefined) return { document, raw: undefined, diagnostics: [version] };
  const diagnostics = [...document.diagnostics, ...checkShape('contract', asJudged(document))];
  // The shape check is what makes this true.
  return { document, raw: diagnostics.length === 0 ? (value as RawContract) : undefined, diagnostics };
}

/** Whether the contract is written in version 3.0 of the standard, which lacks some of 3.1. */
export function isOldVersion({ apiVersion }: RawContract): boolean {
  return String(apiVersion).startsWith('v3.0.');
}

/** In version 3.0 people of a team may have any keys; nothing here uses them. */
function asJudged(document: ParsedDocument): ParsedDocument {
  const { value } = document;
  const isOld =
    typeof value === 'object' &&
    value !== null &&
    'apiVersion' in value &&
    isOldVersion(value as RawContract);
  if (!isOld) return document;
  const { team: _, ...rest } = value as Partial<RawContract>;
  return { ...document, value: rest };
}

function versionProblem(value: unknown, document: ParsedDocument): Diagnostic | undefined {
  const written =
    typeof value === 'object' && value !== null && 'apiVersion' in value ? value.apiVersion : undefined;
  if (typeof written !== 'string' || /^v3\.[01]\.\d{1,4}$/.test(written)) return undefined;
  return {
    code: 'unknown-contract-version',
    severity: 'error',
    message: `Version \`${written.slice(0, 40)}\` of the Open Data Contract Standard is not known here; v3.0.x and v3.1.x are.`,
    ...document.position(['apiVersion'], 'value'),
    hint: 'Write `apiVersion: v3.1.0`, and correct what it then complains about.',
  };
}
