import type { FileTemplate } from './built-in-template.ts';

/** Loads a file; what it does is in src/run/ingest.ts, the SQL in file-sql.ts. */
export const ingest: FileTemplate = {
  version: 1,
  summary: 'Loads a file of CSV, JSON lines or Parquet into a table.',
  inputs: {
    file: {
      type: 'string',
      description:
        "The file, relative to the job's folder, or to the workspace. It may also be one that an earlier step wrote into the run's temporary folder.",
    },
    table: { type: 'identifier', description: 'Table that gets the rows. Columns are found by name.' },
    format: {
      type: 'enum',
      values: ['csv', 'jsonl', 'parquet'],
      optional: true,
      description:
        'Absent: by the ending of the file (`.csv`, `.jsonl`, `.ndjson`, `.parquet`, also with `.gz`).',
    },
    mode: {
      type: 'enum',
      values: ['replace', 'append'],
      default: 'replace',
      description: '`replace`: the rows of the file take the place of all others. `append`: they are added.',
    },
    create: {
      type: 'boolean',
      default: false,
      description: 'Makes a missing table, with types found by looking at all rows of the file.',
    },
    delimiter: { type: 'string', default: ',', description: 'Character between the values of CSV.' },
    header: { type: 'boolean', default: true, description: 'Whether the first line of CSV holds the names.' },
    columns: {
      type: 'identifier-list',
      optional: true,
      description: 'Names of the columns of CSV without a header, in their order.',
    },
    null: {
      type: 'string',
      default: '',
      description: 'Text, without quotes, that stands for no value in CSV. Quotes make it a text.',
    },
  },
};
