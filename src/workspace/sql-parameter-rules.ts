import type { ParameterType } from '../manifest/manifest.ts';
import { builtInParameters } from '../manifest/rules/parameters.ts';
import { wordHints } from '../manifest/word-hints.ts';
import type { EngineName } from '../sql/dialect.ts';
import {
  type MisplacedInsert,
  type ParameterUse,
  scanMisplacedInserts,
  scanParameters,
} from '../sql/parameters.ts';

import { isPlainlyRight } from './plain-sql.ts';

/** Something wrong with a parameter in a text of SQL; offset and length in UTF-16 code units. */
export interface SqlFinding {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly offset: number;
  readonly length: number;
}

export interface SqlScope {
  /** The parameters that are declared. */
  names(): readonly string[];
  /** Undefined for a name that is not declared. */
  typeOf(name: string): ParameterType | undefined;
  /** Where to declare a parameter, as in «declare it in …». */
  readonly declaredIn: () => string;
}

/** Every parameter that SQL takes is declared, and `${{ }}` puts in nothing but names. */
export function checkSqlParameters(text: string, scope: SqlScope, engineOf: () => EngineName): SqlFinding[] {
  if (!text.includes(':') && !text.includes('${{')) return [];
  const known = {
    canBind: (name: string) => scope.typeOf(name) !== undefined || builtInParameters.includes(name),
    canInsert: (name: string) => isInsertable(scope.typeOf(name)),
  };
  if (isPlainlyRight(text, known)) return [];
  const engine = engineOf();
  const hintFor = wordHints(() => [...scope.names(), ...builtInParameters]);
  const findings: SqlFinding[] = [];
  for (const use of scanParameters(text, engine)) {
    const finding =
      use.form === 'insert'
        ? checkInsert(use, scope)
        : known.canBind(use.name)
          ? undefined
          : unknownBind(use, scope);
    if (finding === undefined) continue;
    const hint = finding.code === 'unknown-parameter' ? hintFor(use.name) : undefined;
    findings.push({ ...finding, hint, offset: use.offset, length: use.length });
  }
  if (!text.includes('${{')) return findings;
  return [...findings, ...scanMisplacedInserts(text, engine).map(misplacedInsert)];
}

function isInsertable(type: ParameterType | undefined): boolean {
  return type === 'identifier' || type === 'identifier-list' || type === 'enum';
}

type Verdict = { readonly code: string; readonly message: string } | undefined;

function unknownBind(use: ParameterUse, scope: SqlScope): Verdict {
  return {
    code: 'unknown-parameter',
    message: `\`:${use.name}\` is not a parameter here. Declare it in ${scope.declaredIn()}; every run has ${builtInParameters.map((name) => `\`:${name}\``).join(', ')}.`,
  };
}

function checkInsert(use: ParameterUse, scope: SqlScope): Verdict {
  if (use.name.startsWith('$')) {
    return {
      code: 'bad-expression',
      message: `\`${shorten(use.name)}\` cannot be replaced. Only \`\${{ params.NAME }}\` can, with the name of a parameter; there are no expressions.`,
    };
  }
  const type = scope.typeOf(use.name);
  if (type === undefined) {
    return {
      code: 'unknown-parameter',
      message: `\`${use.name}\` is not a parameter here. Declare it in ${scope.declaredIn()} as \`{ type: identifier, default: … }\`.`,
    };
  }
  if (isInsertable(type)) return undefined;
  return {
    code: 'parameter-not-insertable',
    message: `\`\${{ }}\` puts names into SQL, so it takes parameters of type \`identifier\` or \`enum\`; \`${use.name}\` is of type \`${type}\`. Write \`:${use.name}\` for its value.`,
  };
}

function misplacedInsert({ reason, offset, length }: MisplacedInsert): SqlFinding {
  const message =
    reason === 'quoted'
      ? 'Inside quotes an insert stays as it is written. Take the quotes away, or write `:name` for the value.'
      : 'A name that is put in stands alone. Put spaces around it, or make the whole name the parameter.';
  return { code: `${reason}-insert`, message, offset, length };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
