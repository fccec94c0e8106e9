import type { Position } from '../diagnostic.ts';
import type { ParsedDocument } from './document.ts';
import { parseDuration } from './duration.ts';
import { folderOf, joinPath, normalisePath } from './job-files.ts';
import type { DocumentPath, RawExpectedTable, RawGivenTable, RawUnitTest } from './raw.ts';
import type { Expectation, ExpectedError, GivenTable, TestRows, UnitTest } from './unit-test.ts';

/** The same every day, so that a test does not depend on when it runs. */
const anyTime = '2026-01-01T00:00:00Z';
const defaultTimeoutMs = 10_000;

/** The unit tests under the key `tests` of a manifest or of a file of tests; paths in them count from its folder. */
export function normaliseTests(
  raw: readonly RawUnitTest[] | undefined,
  document: ParsedDocument,
): readonly UnitTest[] {
  return (raw ?? []).map((test, index) => normaliseTest(test, { document, path: ['tests', index] }));
}

interface Context {
  readonly document: ParsedDocument;
  readonly path: DocumentPath;
}

function normaliseTest(test: RawUnitTest, context: Context): UnitTest {
  const { name, setup, params, intervalStart, intervalEnd, steps, error, timeout } = test;
  const limit = timeout === undefined ? undefined : parseDuration(timeout);
  return {
    name,
    given: Object.entries(test.given ?? {}).map(([table, given]) => givenTable(table, given, context)),
    ...(setup === undefined ? {} : { setup: { sql: setup, origin: at(context, ['setup'], 'content') } }),
    params: params ?? {},
    scheduledTime: test.scheduledTime ?? anyTime,
    ...(intervalStart === undefined ? {} : { intervalStart }),
    ...(intervalEnd === undefined ? {} : { intervalEnd }),
    ...(steps === undefined ? {} : { steps }),
    checks: test.checks ?? false,
    expect: Object.entries(test.expect ?? {}).map(([title, table]) => expectation(title, table, context)),
    ...(error === undefined ? {} : { error: expectedError(error, context) }),
    timeoutMs: limit ?? defaultTimeoutMs,
    origin: at(context, [], 'value'),
  };
}

function givenTable(table: string, given: RawGivenTable, context: Context): GivenTable {
  const path = ['given', table];
  const body = Array.isArray(given) ? { rows: given } : given;
  const { connection, columns } = body;
  return {
    table,
    ...(connection === undefined ? {} : { connection }),
    columns: columns ?? {},
    rows: rowsOf(body, path, Array.isArray(given), context),
    origin: at(context, path, 'key'),
  };
}

function expectation(name: string, expected: RawExpectedTable, context: Context): Expectation {
  const path = ['expect', name];
  const body = Array.isArray(expected) ? { rows: expected } : expected;
  const { query, connection, key, tolerance } = body;
  return {
    name,
    ...(query === undefined
      ? {}
      : { query: { sql: query, origin: at(context, [...path, 'query'], 'content') } }),
    ...(connection === undefined ? {} : { connection }),
    rows: rowsOf(body, path, Array.isArray(expected), context),
    ignore: body.ignore ?? [],
    ...(key === undefined ? {} : { key: typeof key === 'string' ? [key] : key }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ordered: body.ordered ?? false,
    origin: at(context, path, 'key'),
  };
}

type RowsBody = Pick<Extract<RawExpectedTable, { rows?: unknown }>, 'rows' | 'csv' | 'file'>;

function rowsOf(body: RowsBody, path: DocumentPath, isShort: boolean, context: Context): TestRows {
  const { rows = [], csv, file } = body;
  if (csv !== undefined) return { form: 'csv', text: csv, origin: at(context, [...path, 'csv'], 'content') };
  if (file !== undefined) {
    const origin = at(context, [...path, 'file'], 'value');
    return { form: 'file', path: rowsFile(file, context.document.file), origin };
  }
  const list = isShort ? path : [...path, 'rows'];
  return { form: 'inline', rows, place: (row) => at(context, [...list, row], 'value') };
}

/** Workspace path of a file of rows, which is written relative to the file that names it. */
export function rowsFile(written: string, document: string): string {
  const path = joinPath(folderOf(document), written);
  return normalisePath(path) ?? path;
}

function expectedError(error: NonNullable<RawUnitTest['error']>, context: Context): ExpectedError {
  const origin = at(context, ['error'], 'value');
  return typeof error === 'string' ? { message: error, origin } : { ...error, origin };
}

function at({ document, path }: Context, below: DocumentPath, part: 'key' | 'value' | 'content'): Position {
  return document.position([...path, ...below], part);
}
