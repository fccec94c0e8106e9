import type { EngineName } from './dialect.ts';

/** SQL whose words, strings and comments are understood. */
export type SqlLanguage =
  | EngineName
  | ('mysql' | 'sqlite' | 'clickhouse' | 'trino' | 'snowflake' | 'bigquery' | 'databricks');

/** What of a text is a word, a string or a comment. All patterns are sticky. */
export interface LexicalRules {
  readonly space: RegExp;
  readonly word: RegExp;
  readonly lineComment: RegExp;
  /** Whether a block comment may hold others. */
  readonly nestedComments: boolean;
  /** Beginnings of block comments that the engine reads after all. */
  readonly readComments: readonly { readonly begin: string; readonly kind: 'hint' | 'executed' }[];
  readonly quotes: Readonly<Record<string, Quotes>>;
  /** `E'…'`, the only strings with backslashes in PostgreSQL and DuckDB. */
  readonly escapeStrings: boolean;
  /** `r'…'` without backslashes. */
  readonly rawStrings?: true;
  /** Three quotes hold a text that may have single ones. */
  readonly tripleQuotes?: true;
  /** What begins a text that the same tag ends. */
  readonly dollarTag?: RegExp;
  /** The engine's own placeholders. */
  readonly placeholder?: RegExp;
}

export interface Quotes {
  readonly kind: 'string' | 'quoted';
  readonly close: string;
  /** Whether a backslash takes the next character along. */
  readonly backslashes: boolean;
  /** Whether the closing quote, twice, stands for itself. */
  readonly doubled: boolean;
}

/** How a language is cut into tokens. */
export function lexicalRules(language: SqlLanguage): LexicalRules {
  return rules[language];
}

const string: Quotes = { kind: 'string', close: "'", backslashes: false, doubled: true };
const quoted: Quotes = { kind: 'quoted', close: '"', backslashes: false, doubled: true };
const backticks: Quotes = { kind: 'quoted', close: '`', backslashes: false, doubled: true };
const hint = { begin: '/*+', kind: 'hint' } as const;

const anyLetterWord = /[A-Za-z_\u0080-\uffff](?:[\w\u0080-\uffff]|\$(?!\{\{))*/y;
const asciiSpace = /[ \t\n\r\f\v]+/y;

// Measured on PostgreSQL 18 and DuckDB 1.5: nested block comments, line comments end at LF or CR.
const standard = {
  lineComment: /--[^\r\n]*/y,
  nestedComments: true,
  readComments: [hint],
  quotes: { "'": string, '"': quoted },
  escapeStrings: true,
  dollarTag: /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y,
};

const rules: Readonly<Record<SqlLanguage, LexicalRules>> = {
  postgres: {
    ...standard,
    space: asciiSpace,
    word: anyLetterWord,
    placeholder: /\$[\w\u0080-\uffff]+/y,
  },
  duckdb: {
    ...standard,
    space: /\s+/y,
    word: /(?:[A-Za-z_]|(?!\s)[\u0080-\uffff])(?:\w|\$(?!\{\{)|(?!\s)[\u0080-\uffff])*/y,
    placeholder: /\?|\$[\w\u0080-\uffff]+/y,
  },
  // As MySQL and MariaDB read it in their default SQL mode: `--` begins a comment only before white space, double quotes
  // hold strings, and comments with an exclamation mark are run.
  mysql: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /--(?=[\s\p{Cc}]|$)[^\n]*|#[^\n]*/uy,
    nestedComments: false,
    readComments: [hint, { begin: '/*!', kind: 'executed' }, { begin: '/*M!', kind: 'executed' }],
    quotes: {
      "'": { ...string, backslashes: true },
      '"': { ...string, close: '"', backslashes: true },
      '`': backticks,
    },
    escapeStrings: false,
    placeholder: /\?/y,
  },
  // As its lexer has it: backslashes in all quotes, also in those of names; `#` begins a comment before a blank or `!`.
  clickhouse: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /(?:--|\/\/|#[ !])[^\n]*/y,
    nestedComments: true,
    readComments: [hint],
    quotes: {
      "'": { ...string, backslashes: true },
      '"': { ...quoted, backslashes: true },
      '`': { ...backticks, backslashes: true },
      '\u2018': { ...string, close: '\u2019', doubled: false },
      '\u201c': { ...quoted, close: '\u201d', doubled: false },
    },
    escapeStrings: false,
    dollarTag: /\$\w*\$/y,
  },
  sqlite: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /--[^\n]*/y,
    nestedComments: false,
    readComments: [hint],
    quotes: {
      "'": string,
      '"': quoted,
      '`': backticks,
      '[': { ...quoted, close: ']', doubled: false },
    },
    escapeStrings: false,
    placeholder: /\?\d*|[$@]\w+/y,
  },
  // The four that follow are as their manuals have it.
  trino: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /--[^\r\n]*/y,
    nestedComments: false,
    readComments: [hint],
    quotes: { "'": string, '"': quoted },
    escapeStrings: false,
    placeholder: /\?/y,
  },
  snowflake: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /(?:--|\/\/)[^\n]*/y,
    nestedComments: false,
    readComments: [hint],
    quotes: { "'": { ...string, backslashes: true }, '"': quoted },
    escapeStrings: false,
    dollarTag: /\$\$/y,
    placeholder: /\?|\$\w+/y,
  },
  bigquery: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /(?:--|#)[^\n]*/y,
    nestedComments: false,
    readComments: [hint],
    quotes: {
      "'": { ...string, backslashes: true, doubled: false },
      '"': { ...string, close: '"', backslashes: true, doubled: false },
      '`': { ...backticks, backslashes: true, doubled: false },
    },
    escapeStrings: false,
    tripleQuotes: true,
    placeholder: /\?|@@?\w+/y,
  },
  databricks: {
    space: asciiSpace,
    word: anyLetterWord,
    lineComment: /--[^\r\n]*/y,
    nestedComments: true,
    readComments: [hint],
    quotes: {
      "'": { ...string, backslashes: true },
      '"': { ...string, close: '"', backslashes: true },
      '`': backticks,
    },
    escapeStrings: false,
    rawStrings: true,
    placeholder: /\?/y,
  },
};
