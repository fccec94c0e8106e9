import type { CheckSeverity } from '../../manifest/check.ts';
import type { ParsedDocument } from '../../manifest/document.ts';
import type { DocumentPath } from '../../manifest/raw.ts';
import type { Report } from '../../manifest/rule.ts';
import type { Part } from '../../manifest/table-assertions.ts';
import type { RawContract, RawTable } from './raw-contract.ts';

/** A table of a contract, while it is read for an output of a job. */
export interface ContractScope {
  readonly document: ParsedDocument;
  readonly raw: RawContract;
  readonly table: RawTable;
  /** Of the table, in the document. */
  readonly path: DocumentPath;
  readonly output: OutputName;
  /** How the database calls another table of the contract. */
  readonly nameOf: (table: RawTable) => string;
  readonly report: Report;
}

export interface OutputName {
  /** As in the manifest. */
  readonly table: string;
  readonly connection?: string;
}

/** One promise as an assertion of a check; paths are those of the document. */
export interface ContractPart extends Part {
  readonly severity?: CheckSeverity;
  readonly description?: string;
  /** The identifier that the contract gives it. */
  readonly writtenId?: string;
}

/** Reports a promise that no check here can keep watch over. */
export function notRun(report: Report, path: DocumentPath, why: string): void {
  report({
    code: 'contract-rule-not-run',
    severity: 'warning',
    message: `This rule is not run by datajob: ${why}.`,
    path,
  });
}

/** How a database calls a column of the contract. */
export function columnName({ name = '', physicalName }: { name?: string; physicalName?: string }): string {
  return physicalName ?? name;
}
