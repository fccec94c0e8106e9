import { logicalTypesOf } from '../../manifest/column-types.ts';

/** What a new contract says. */
export interface ContractDraft {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly description?: string;
  readonly tables: readonly TableDraft[];
}

export interface TableDraft {
  /** Without its schema. */
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly columns: readonly ColumnDraft[];
  /** In their order; empty: none. */
  readonly primaryKey: readonly string[];
}

export interface ColumnDraft {
  readonly name: string;
  /** As the database writes it. */
  readonly type: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly personal: boolean;
}

/** A contract in version 3.1 of the Open Data Contract Standard, as people would write it. */
export function contractText({ id, name, team, description, tables }: ContractDraft): string {
  return [
    'apiVersion: v3.1.0',
    'kind: DataContract',
    `id: ${scalar(id)}`,
    `name: ${scalar(name)}`,
    'version: 0.1.0',
    'status: draft',
    ...(description === undefined ? [] : ['description:', `  purpose: ${scalar(description)}`]),
    'team:',
    `  name: ${scalar(team)}`,
    'schema:',
    ...tables.flatMap(tableLines),
    '',
  ].join('\n');
}

function tableLines({ name, kind, columns, primaryKey }: TableDraft): string[] {
  return [
    `  - name: ${scalar(name)}`,
    `    physicalType: ${kind}`,
    '    properties:',
    ...columns.flatMap((column) => columnLines(column, primaryKey)),
  ];
}

function columnLines(
  { name, type, required, unique, personal }: ColumnDraft,
  key: readonly string[],
): string[] {
  const position = key.indexOf(name) + 1;
  const known = logicalType(type);
  const isKey = position > 0;
  return [
    `      - name: ${scalar(name)}`,
    ...(known === undefined ? [] : [`        logicalType: ${known}`]),
    `        physicalType: ${scalar(type)}`,
    ...(isKey ? ['        primaryKey: true'] : []),
    ...(isKey && key.length > 1 ? [`        primaryKeyPosition: ${position}`] : []),
    // A key says both already.
    ...(required && !isKey ? ['        required: true'] : []),
    ...(unique && !(isKey && key.length === 1) ? ['        unique: true'] : []),
    ...(personal ? ['        classification: pii'] : []),
  ];
}

function logicalType(type: string): string | undefined {
  if (/\[\d*\]$|^list\b/i.test(type)) return 'array';
  if (/^(struct|map|union)\b/i.test(type)) return 'object';
  const [first] = logicalTypesOf(type) ?? [];
  return first === undefined ? undefined : words[first];
}

/** Bytes have no word in the standard. */
const words: Readonly<Partial<Record<string, string>>> = {
  ...{ boolean: 'boolean', integer: 'integer', float: 'number', decimal: 'number', text: 'string' },
  ...{ date: 'date', time: 'time', timestamp: 'timestamp', timestamptz: 'timestamp', json: 'object' },
};

/** A text as YAML reads it back: plain where nothing in it could mean something else. */
function scalar(text: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9_.]*(?:[ -][A-Za-z0-9_.]+)*(?:\([0-9, ]*\)(?: [a-z ]+[a-z])?)?$/.test(
    text,
  );
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain && !isWord ? text : JSON.stringify(text);
}
