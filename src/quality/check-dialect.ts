import type { LogicalType } from '../manifest/column-types.ts';
import type { EngineName } from '../sql/dialect.ts';

/** What checks need of an engine so that they give the same results on each. All texts are SQL expressions. */
export interface CheckDialect {
  /** A value as text that equals only what has the same characters, whatever collation the column has. */
  exactText(sql: string): string;
  /** A number with a fraction in the engine's widest binary form. */
  double(sql: string): string;
  /** A whole number that a sum has become something else from. */
  wholeNumber(sql: string): string;
  /** True for «not a number»; undefined when values of this type always are one. */
  isNan(sql: string, type: LogicalType): string | undefined;
  /** True when a text does not match as a whole. `pattern` is a literal that holds `portablePattern` of it. */
  mismatches(text: string, pattern: (portable: string) => string, portable: string): string;
  /** Whether an error while rows are read takes back the transaction, with no way to go on in it. */
  readonly errorEndsTransaction: boolean;
}

/** Everything that differs between engines in the SQL of checks. */
export const checkDialects: Readonly<Record<EngineName, CheckDialect>> = {
  duckdb: {
    exactText: (sql) => `cast(${sql} as varchar) collate "binary"`,
    double: (sql) => `cast(${sql} as double)`,
    wholeNumber: (sql) => `cast(${sql} as hugeint)`,
    isNan: (sql, type) => (type === 'float' ? `isnan(${sql})` : undefined),
    mismatches: (text, literal, portable) => `not regexp_full_match(${text}, ${literal(portable)})`,
    errorEndsTransaction: true,
  },
  postgres: {
    exactText: (sql) => `cast(${sql} as text) collate "C"`,
    double: (sql) => `cast(${sql} as double precision)`,
    wholeNumber: (sql) => `cast(${sql} as bigint)`,
    isNan: (sql, type) =>
      type === 'float' || type === 'decimal' ? `${sql} = '${nan}'::${postgresNumbers[type]}` : undefined,
    mismatches: (text, literal, portable) => `${text} !~ ${literal(`***:^(?:${portable})$`)}`,
    errorEndsTransaction: false,
  },
};

const nan = 'NaN';
const postgresNumbers = { float: 'float8', decimal: 'numeric' } as const;
