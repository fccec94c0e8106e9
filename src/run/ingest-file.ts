import type { TemplateStep } from '../manifest/manifest.ts';
import type { FilePlace } from '../ports/data-files.ts';
import { DatabaseError, type Session } from '../ports/database.ts';
import { type TemplateInputs, textInput } from '../sql/templates/built-in-template.ts';
import { csvLine } from '../sql/templates/csv-line.ts';
import {
  type DataFile,
  type FileColumn,
  type FileFormat,
  firstLineQuery,
  namesQuery,
  notAnObjectQuery,
  typesQuery,
} from '../sql/templates/file-sql.ts';
import { jobFolder } from './run-context.ts';
import { type RunFailure, runFailure } from './run-failure.ts';
import type { StepWork } from './step-work.ts';

/** A file with a DuckDB of its own to read it; the file is not changed. */
export interface FileReader {
  readonly data: DataFile;
  /** As people know it. */
  readonly label: string;
  /** Where it is in the workspace; undefined when it is not there. */
  readonly path: string | undefined;
  readonly session: Session;
  columns(): Promise<readonly FileColumn[]>;
  /** With the types that fit all rows. */
  types(columns: readonly FileColumn[]): Promise<readonly FileColumn[]>;
  close(): Promise<void>;
}

/** Finds the file of an `ingest` step. Throws `RunFailure` when it is not there, or not one that may be read. */
export async function openFile(work: StepWork<TemplateStep>, inputs: TemplateInputs): Promise<FileReader> {
  const { databases } = work.context.ports;
  const located = await locate(work, String(inputs['file']));
  const data = { file: located.file, format: formatOf(work, inputs), csv: csvForm(work, inputs) };
  const memory = { name: 'file', type: 'duckdb', path: ':memory:' } as const;
  const database = await databases.open(memory, {
    signal: work.signal,
    waitMs: 0,
    onWait: () => undefined,
  });
  const session = await database.session();
  const known = { data, label: located.label, path: located.path, session };
  const read = async (text: string) => {
    try {
      return (await session.query({ text, values: [] }, maxColumns, work.signal)).rows;
    } catch (error) {
      throw readFailure(known, error);
    }
  };
  const columns = async (text: string) =>
    (await read(text)).map(([name, type]) => ({ name: String(name), type: String(type) }));
  return {
    ...known,
    async columns() {
      if (data.format === 'csv') return firstColumns(known, (await read(firstLineQuery(data)))[0]?.[0]);
      const other = notAnObjectQuery(data);
      const [found] = other === undefined ? [] : await read(other);
      if (found !== undefined) throw badFile(known, `row ${found[0]} is no object but ${found[1]}.`);
      return columns(namesQuery(data));
    },
    types: (names) => columns(typesQuery(data, names)),
    close: () => database.close(),
  };
}

const maxColumns = 100_000;

type Known = Pick<FileReader, 'data' | 'label' | 'path' | 'session'>;

/** Something wrong with the file, at its place when it lies in the workspace. */
export function badFile(
  { label, path }: Pick<FileReader, 'label' | 'path'>,
  what: string,
  { line, hint, cause }: { line?: number; hint?: string; cause?: unknown } = {},
): RunFailure {
  return runFailure('bad-file', `${label}: ${what}`, {
    ...(path !== undefined && { place: { file: path, line: line ?? 1 } }),
    ...(hint !== undefined && { hint }),
    ...(cause !== undefined && { cause }),
  });
}

/** What DuckDB says about a file that it cannot read, without its advice on how to call it. */
export function readFailure(known: Pick<FileReader, 'label' | 'path' | 'data'>, error: unknown): unknown {
  if (!(error instanceof DatabaseError) || error.evidence.code === 'cancelled') return error;
  const [said = ''] = error.message
    .replace(/^[\w ]+ Error: /, '')
    .split(/\n(?:Possible |\s*file = |Try setting |LINE 1: )|\n\n/);
  const [, line, rest] = /^CSV Error on Line: (\d+)\n(?:Original Line: [^\n]*\n)?([\s\S]*)$/.exec(said) ?? [];
  const text = (rest ?? said)
    .replaceAll(new RegExp(`(in )?(file )?["']?${escaped(known.data.file)}["']?`, 'gi'), '$1the file')
    .trim()
    .replaceAll('\n', ' ');
  if (line === undefined) return badFile(known, text, { cause: error });
  return badFile(known, `line ${line}: ${text}`, { line: Number(line), cause: error });
}

/** Columns of CSV, named by the first line or, without a header, by their positions. */
function firstColumns(known: Known, line: unknown): readonly FileColumn[] {
  if (typeof line !== 'string') throw badFile(known, 'it has no first line, and so no columns.');
  const { header, delimiter } = known.data.csv;
  const values = csvLine(line, delimiter);
  if (values === undefined) throw badFile(known, 'its first line ends within quotes.');
  const names = header ? values : values.map((_, index) => `column${index + 1}`);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw badFile(known, `its header has \`${double}\` twice.`);
  if (names.includes('')) throw badFile(known, `column ${names.indexOf('') + 1} of its header has no name.`);
  return names.map((name) => ({ name, type: 'VARCHAR' }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

async function locate(work: StepWork<TemplateStep>, path: string) {
  const { context, step } = work;
  const { request, ports } = context;
  const temporary = await work.temporaryFolder();
  const places: FilePlace[] = [
    { folder: temporary, within: temporary },
    { folder: jobFolder(request), within: request.folder },
    { folder: request.folder, within: request.folder },
    { folder: jobFolder({ ...request, folder: ports.folder }), within: ports.folder },
    { folder: ports.folder, within: ports.folder },
  ];
  const found = await ports.dataFiles.locate(path, places);
  const refuse = (rule: 'missing-file' | 'bad-template', what: string) =>
    runFailure(rule, `\`file\`: ${path} ${what}`, { place: step.origin });
  switch (found.kind) {
    case 'missing':
      throw refuse(
        'missing-file',
        "does not exist in the job's folder, the workspace or the run's temporary folder.",
      );
    case 'no-file':
      throw refuse('bad-template', 'is no file.');
    case 'outside':
      throw refuse('bad-template', "lies outside the workspace and the run's temporary folder.");
    case 'file': {
      // DuckDB would take them for a pattern that stands for other files.
      if (/[*?[\]{}]/.test(found.file))
        throw refuse('bad-template', 'has one of the characters * ? [ ] { } in its path.');
      const inTemporary = found.place.within === temporary;
      return {
        file: found.file,
        label: inTemporary ? path : found.path,
        path: inTemporary ? undefined : found.path,
      };
    }
  }
}

function formatOf({ step }: StepWork<TemplateStep>, inputs: TemplateInputs): FileFormat {
  const given = textInput(inputs, 'format');
  if (given === 'csv' || given === 'jsonl' || given === 'parquet') return given;
  const file = String(inputs['file']).toLowerCase();
  if (/\.(csv|tsv)(\.gz)?$/.test(file)) return 'csv';
  if (/\.(jsonl|ndjson)(\.gz)?$/.test(file)) return 'jsonl';
  if (file.endsWith('.parquet')) return 'parquet';
  throw runFailure('bad-template', `The ending of ${inputs['file']} does not tell its format.`, {
    place: step.origin,
    hint: 'Say it with `format`: csv, jsonl or parquet.',
  });
}

function csvForm({ step }: StepWork<TemplateStep>, inputs: TemplateInputs) {
  const delimiter = String(inputs['delimiter']);
  if (delimiter.length === 0 || delimiter.length > 4 || /["\r\n\0]/.test(delimiter)) {
    throw runFailure(
      'bad-template',
      '`delimiter` must be one to four characters, none of them a quote or a line break.',
      {
        place: step.origin,
      },
    );
  }
  return { delimiter, header: inputs['header'] === true, null: String(inputs['null']) };
}
