import { logicalTypesOf } from '../../manifest/column-types.ts';
import type { RawColumn } from './raw-contract.ts';

/**
 * The type of a column as a `schema` check writes it: the database's own when we know the word, else the logical one.
 * Undefined for lists and objects, which every database has in its own way.
 */
export function columnType(column: RawColumn, oldVersion: boolean): string | undefined {
  const { logicalType, physicalType, logicalTypeOptions } = column;
  if (physicalType !== undefined && logicalTypesOf(physicalType) !== undefined) return physicalType;
  if (logicalType === 'timestamp' && logicalTypeOptions?.timezone !== undefined) {
    return logicalTypeOptions.timezone ? 'timestamptz' : 'timestamp';
  }
  // In 3.0 a date may have a time of day.
  if (logicalType === 'date' && oldVersion) return undefined;
  return logicalType === undefined ? undefined : words[logicalType];
}

const words: Readonly<Record<NonNullable<RawColumn['logicalType']>, string | undefined>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'datetime',
  time: 'time',
  object: undefined,
  array: undefined,
};

/** Whether a classification of the standard, which is free text, says that a column holds personal data. */
export function isPersonal(classification: string | undefined): boolean {
  const said = (classification ?? '').toLowerCase().split(/[^a-z]+/);
  return (
    said.some((word) => word === 'pii' || word === 'personal') && !said.some((word) => negations.has(word))
  );
}

const negations: ReadonlySet<string> = new Set(['no', 'not', 'non']);
