import { describe, expect, test } from '@jest/globals';
import type { DatabaseEvidence } from '../../../src/ports/database.ts';
import { classificationOf, classify, errorRules } from '../../../src/run/error-rules.ts';
import type { PythonException } from '../../../src/run/evidence.ts';

const database = (evidence: Partial<DatabaseEvidence>, message = '') =>
  classify({ kind: 'database', evidence: { engine: 'postgres', ...evidence }, message });
const python = (exception: Partial<PythonException>) => {
  const whole = { types: ['Exception'], message: '', frames: [], ...exception };
  return classify({
    kind: 'program',
    program: 'python',
    code: 1,
    report: { finished: true, exception: whole },
  });
};

describe('the rule table', () => {
  test('has ids that are unique and a description for each', () => {
    expect(new Set(errorRules.map(({ id }) => id)).size).toBe(errorRules.length);
    for (const { id, description } of errorRules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).toMatch(/\.$/);
    }
  });

  test('gives the reasons that the runner itself knows', () => {
    expect(classificationOf('missing-secret')).toMatchObject({ class: 'config', rule: 'missing-secret' });
    expect(classificationOf('timeout')).toMatchObject({ class: 'user' });
  });
});

describe('what a database answers', () => {
  test.each([
    ['08006', 'platform', 'database-unreachable'],
    ['28P01', 'config', 'database-login'],
    ['3D000', 'config', 'database-missing'],
    ['42501', 'config', 'database-permission'],
    ['40001', 'platform', 'database-conflict'],
    ['40P01', 'platform', 'database-conflict'],
    ['55P03', 'platform', 'database-conflict'],
    ['53300', 'platform', 'database-resources'],
    ['57P01', 'platform', 'database-down'],
    ['57014', 'user', 'database-statement-limit'],
    ['XX000', 'platform', 'database-down'],
    ['25001', 'user', 'database-not-in-transaction'],
    ['23505', 'user', 'sql-constraint'],
    ['22012', 'user', 'sql-data'],
    ['42P01', 'user', 'sql-syntax'],
    ['P0001', 'user', 'sql-error'],
  ])('SQLSTATE %s is of class %s by rule %s', (sqlState, errorClass, rule) => {
    expect(database({ sqlState })).toMatchObject({ class: errorClass, rule });
  });

  test.each([
    ['Parser', 'user', 'sql-syntax'],
    ['Binder', 'user', 'sql-syntax'],
    ['Catalog', 'user', 'sql-syntax'],
    ['Constraint', 'user', 'sql-constraint'],
    ['Conversion', 'user', 'sql-data'],
    ['Out of Memory', 'platform', 'database-resources'],
    ['IO', 'platform', 'database-io'],
    ['Internal', 'platform', 'database-down'],
    ['Not implemented', 'user', 'sql-error'],
  ])('the DuckDB exception %s is of class %s by rule %s', (exceptionType, errorClass, rule) => {
    expect(database({ engine: 'duckdb', exceptionType })).toMatchObject({ class: errorClass, rule });
  });

  test('an IO exception about an input file is the fault of the SQL', () => {
    const message = 'No files found that match the pattern "orders.csv"';
    expect(database({ engine: 'duckdb', exceptionType: 'IO' }, message).rule).toBe('sql-input-file');
  });

  test.each([
    ['ECONNREFUSED', 'platform', 'database-unreachable'],
    ['EAI_AGAIN', 'platform', 'database-unreachable'],
    ['busy', 'platform', 'database-busy'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'config', 'database-certificate'],
    [undefined, 'platform', 'database-unknown'],
  ])('the code %s is of class %s by rule %s', (code, errorClass, rule) => {
    expect(database(code === undefined ? {} : { code })).toMatchObject({ class: errorClass, rule });
  });
});

describe('what a Python step raises', () => {
  test.each([
    [
      'datajob.MissingSecret',
      ['datajob.MissingSecret', 'datajob.ConfigError', 'Exception'],
      'config',
      'python-config-error',
    ],
    ['datajob.PlatformError', ['datajob.PlatformError', 'Exception'], 'platform', 'python-platform-error'],
    ['ModuleNotFoundError', ['ModuleNotFoundError', 'ImportError', 'Exception'], 'user', 'python-import'],
    ['IndentationError', ['IndentationError', 'SyntaxError', 'Exception'], 'user', 'python-syntax'],
    ['MemoryError', ['MemoryError', 'Exception'], 'user', 'python-memory'],
    [
      'ConnectionRefusedError',
      ['ConnectionRefusedError', 'ConnectionError', 'OSError'],
      'platform',
      'network',
    ],
    [
      'requests Timeout',
      ['requests.exceptions.ReadTimeout', 'requests.exceptions.Timeout', 'OSError'],
      'platform',
      'network',
    ],
    ['KeyError', ['KeyError', 'LookupError', 'Exception'], 'user', 'python-exception'],
  ])('%s', (_, types, errorClass, rule) => {
    expect(python({ types })).toMatchObject({ class: errorClass, rule });
  });

  test('is judged by the SQLSTATE that a driver gives', () => {
    expect(python({ types: ['psycopg.errors.SerializationFailure'], sqlState: '40001' })).toMatchObject({
      class: 'platform',
      rule: 'database-conflict',
    });
  });

  test.each([
    [404, 'user', 'http-request'],
    [429, 'platform', 'http-server'],
    [503, 'platform', 'http-server'],
  ])('is judged by the HTTP status %i', (httpStatus, errorClass, rule) => {
    const types = ['urllib.error.HTTPError', 'urllib.error.URLError', 'OSError'];
    expect(python({ types, httpStatus })).toMatchObject({ class: errorClass, rule });
  });

  test('is the platform when the disk is full', () => {
    expect(python({ types: ['OSError'], errno: 'ENOSPC' })).toMatchObject({
      class: 'platform',
      rule: 'disk-full',
    });
  });
});

describe('how a program ends', () => {
  test.each([
    ['shell', { code: 1 }, 'user', 'exit-code'],
    ['shell', { code: 75 }, 'platform', 'temporary-failure'],
    ['python', { code: 75 }, 'platform', 'temporary-failure'],
    ['shell', { code: 127 }, 'user', 'command-not-found'],
    ['shell', { code: 126 }, 'user', 'command-not-found'],
    ['shell', { code: 137 }, 'platform', 'killed'],
    ['shell', { code: 143 }, 'platform', 'terminated'],
    ['shell', { code: 139 }, 'user', 'crashed'],
    ['shell', { signal: 'SIGKILL' }, 'platform', 'killed'],
    ['python', { code: 137 }, 'user', 'exit-code'],
    ['python', { signal: 'SIGSEGV' }, 'user', 'crashed'],
    ['python', { code: 0 }, 'user', 'ended-early'],
  ] as const)('%s with %j', (program, exit, errorClass, rule) => {
    expect(classify({ kind: 'program', program, ...exit })).toMatchObject({ class: errorClass, rule });
  });

  test.each([
    [true, true, 'config', 'interpreter-chosen'],
    [false, true, 'platform', 'interpreter-missing'],
    [false, false, 'platform', 'cannot-start'],
  ])('a program that does not start (chosen %s, missing %s)', (chosen, missing, errorClass, rule) => {
    expect(classify({ kind: 'start', program: 'python', chosen, missing })).toMatchObject({
      class: errorClass,
      rule,
    });
  });
});
