import type { ErrorRule } from './error-rule.ts';
import type { Evidence } from './evidence.ts';
import { mysqlNumbers as numbers } from './mysql-numbers.ts';
import { serviceState } from './service-states.ts';

/**
 * What databases answer. SQLSTATE classes are those of PostgreSQL's appendix A, which MySQL shares; DuckDB's exception
 * types those of its `ExceptionType`; numbers those of MySQL's list of server errors; all others have their SQLSTATE
 * from `serviceState`. The exact codes come before their classes.
 */
export const databaseRules: readonly ErrorRule[] = [
  {
    id: 'database-busy',
    class: 'platform',
    description: 'Another process held the database file for longer than we wait.',
    hint: 'Run jobs on the same database file one after the other.',
    applies: (evidence) => codeOf(evidence) === 'busy',
  },
  {
    id: 'database-certificate',
    class: 'config',
    description: 'The certificate of the database server was not accepted.',
    applies: (evidence) => /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(codeOf(evidence) ?? ''),
  },
  {
    id: 'database-unreachable',
    class: 'platform',
    description: 'The database could not be reached, or the connection was lost.',
    applies: (evidence) =>
      /^(E[A-Z]{3,}|EAI_AGAIN)$/.test(codeOf(evidence) ?? '') ||
      (inClass(evidence, '08') && !isNumber(evidence, numbers.resources)) ||
      isNumber(evidence, numbers.lost),
  },
  {
    id: 'database-login',
    class: 'config',
    description: 'The database does not accept the user or the password.',
    hint: 'Check the URL of the connection and the variables in it.',
    applies: (evidence) => inClass(evidence, '28'),
  },
  {
    id: 'database-missing',
    class: 'config',
    description: 'The database that the connection names does not exist.',
    hint: 'Check the URL of the connection.',
    applies: (evidence) =>
      stateOf(evidence) === '3D000' || isNumber(evidence, numbers.missing) || isType(evidence, 'Cannot Open'),
  },
  {
    id: 'database-permission',
    class: 'config',
    description: 'The database user may not do this.',
    hint: 'Grant the right to the user of this connection.',
    applies: (evidence) =>
      ['42501', '25006'].includes(stateOf(evidence) ?? '') ||
      isType(evidence, 'Permission') ||
      isNumber(evidence, numbers.permission),
  },
  {
    id: 'database-conflict',
    class: 'platform',
    description: 'Another transaction was in the way (deadlock, serialization, lock); it can be tried again.',
    applies: (evidence) =>
      inClass(evidence, '40') ||
      ['55P03', '55006', '72000'].includes(stateOf(evidence) ?? '') ||
      isNumber(evidence, numbers.conflict) ||
      isType(evidence, 'Transaction', 'TransactionContext', 'Serialization'),
  },
  {
    id: 'database-statement-limit',
    class: 'user',
    description: 'The server ended a statement that ran longer than it allows.',
    applies: (evidence) => stateOf(evidence) === '57014' || isNumber(evidence, numbers.limit),
  },
  {
    id: 'database-resources',
    class: 'platform',
    description: 'The database ran out of memory, disk or connections.',
    applies: (evidence) =>
      inClass(evidence, '53') ||
      isType(evidence, 'Out of Memory', 'OutOfMemory') ||
      isNumber(evidence, numbers.resources),
  },
  {
    id: 'database-down',
    class: 'platform',
    description: 'The database is starting, stopping or broken inside.',
    applies: (evidence) =>
      inClass(evidence, '57', '58', 'XX', 'F0', 'HV') ||
      isType(evidence, 'Fatal', 'Internal', 'FATAL', 'INTERNAL', 'Connection', 'HTTP'),
  },
  {
    id: 'database-not-in-transaction',
    class: 'user',
    description: 'The statement cannot run inside a transaction.',
    hint: 'Put it into a job of its own with `atomic: none`.',
    applies: (evidence) => ['25001', '2D000'].includes(stateOf(evidence) ?? ''),
  },
  {
    id: 'sql-constraint',
    class: 'user',
    description: 'The data breaks a constraint of a table.',
    applies: (evidence) =>
      inClass(evidence, '23', '44') ||
      isType(evidence, 'Constraint') ||
      isNumber(evidence, numbers.constraint),
  },
  {
    id: 'value-too-large',
    class: 'user',
    description: 'A single value or row of a result is larger than a step can take.',
    hint: 'Read a part of it, such as with substr(), or write it to a file with SQL.',
    applies: (evidence) => codeOf(evidence) === 'too-large',
  },
  {
    id: 'sql-data',
    class: 'user',
    description: 'A value does not fit: conversion, range, division by zero.',
    applies: (evidence) =>
      inClass(evidence, '22', '21') ||
      isNumber(evidence, numbers.data) ||
      isType(
        evidence,
        'Conversion',
        'Out of Range',
        'OutOfRange',
        'Divide by Zero',
        'Decimal',
        'Mismatch Type',
      ),
  },
  {
    id: 'sql-syntax',
    class: 'user',
    description: 'The SQL has a syntax error, or names a table, column or function that does not exist.',
    applies: (evidence) =>
      inClass(evidence, '42', '3F', '26', '34') || isType(evidence, 'Parser', 'Syntax', 'Binder', 'Catalog'),
  },
  {
    id: 'sql-input-file',
    class: 'user',
    description: 'A file that a statement reads does not exist.',
    // DuckDB says IO for this and for a broken disk alike: only here the text must help the type.
    applies: (evidence) => isType(evidence, 'IO') && /No files found|No such file/i.test(messageOf(evidence)),
  },
  {
    id: 'database-io',
    class: 'platform',
    description: 'The database could not read or write a file.',
    applies: (evidence) => isType(evidence, 'IO'),
  },
  {
    id: 'sql-error',
    class: 'user',
    description: 'The database refused the statement for another reason that lies in the SQL or the data.',
    applies: (evidence) =>
      stateOf(evidence) !== undefined ||
      (evidence.kind === 'database' && evidence.evidence.exceptionType !== undefined),
  },
  {
    id: 'database-unknown',
    class: 'platform',
    description: 'The database or its driver failed without saying why.',
    applies: (evidence) => evidence.kind === 'database',
  },
];

/** Of the database itself, or of the exception that a Python driver made of it. */
function stateOf(evidence: Evidence): string | undefined {
  if (evidence.kind === 'database') {
    const { sqlState, exceptionType = '' } = evidence.evidence;
    return serviceState(exceptionType) ?? sqlState;
  }
  return evidence.kind === 'program' ? evidence.report?.exception?.sqlState : undefined;
}

function inClass(evidence: Evidence, ...classes: readonly string[]): boolean {
  return classes.includes(stateOf(evidence)?.slice(0, 2) ?? '');
}

function isNumber(evidence: Evidence, list: readonly number[]): boolean {
  if (evidence.kind !== 'database' || evidence.evidence.engine !== 'mysql') return false;
  const { number } = evidence.evidence;
  return number !== undefined && list.includes(number);
}

function codeOf(evidence: Evidence): string | undefined {
  return evidence.kind === 'database' ? evidence.evidence.code : undefined;
}

function isType(evidence: Evidence, ...types: readonly string[]): boolean {
  return evidence.kind === 'database' && types.includes(evidence.evidence.exceptionType ?? '');
}

function messageOf(evidence: Evidence): string {
  return evidence.kind === 'database' ? evidence.message : '';
}
