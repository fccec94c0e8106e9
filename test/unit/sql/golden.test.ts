import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Token, tokenize } from '../../../src/sql/lexer.ts';
import { scanParameters } from '../../../src/sql/parameters.ts';
import { splitStatements } from '../../../src/sql/statements.ts';

const languages = ['duckdb', 'postgres', 'mysql', 'clickhouse'] as const;
type Language = (typeof languages)[number];

interface Case {
  readonly case: string;
  readonly sql: string;
  readonly statements: readonly string[];
  readonly parameters: readonly string[];
}

const casesOf = (language: Language): Case[] =>
  parse(readFileSync(join(import.meta.dirname, `../../sql/${language}.yaml`), 'utf8'));

/** Texts in which nothing may be found, made of anything: as each engine writes and ends them. */
const quotedBy = (quote: string, inside: (text: string) => string) =>
  fc.string({ unit: 'grapheme' }).map((text) => `${quote}${inside(text)}${quote}`);
const doubling = (quote: string) => quotedBy(quote, (text) => text.replaceAll(quote, quote + quote));
const withBackslashes = (quote: string) =>
  quotedBy(quote, (text) => text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`));
const lineComment = (begin: string) =>
  fc.string({ unit: 'grapheme' }).map((text) => `${begin}${text.replaceAll(/[\r\n]/g, '')}\n`);
const blockComment = fc.string().map((text) => `/*${text.replaceAll(/[/*+!M]/g, '')}*/`);
const nestedComment = blockComment.map((inner) => `/* ; ${inner} :x */`);
const dollarQuoted = fc.string().map((text) => `$tag$${text.replaceAll('$', '')}$tag$`);
const standard = [doubling("'"), doubling('"'), lineComment('--'), nestedComment, dollarQuoted];
const hidden: Readonly<Record<Language, readonly fc.Arbitrary<string>[]>> = {
  postgres: [...standard, withBackslashes("'").map((text) => `E${text}`)],
  duckdb: [...standard, withBackslashes("'").map((text) => `e${text}`)],
  mysql: [
    ...[withBackslashes("'"), withBackslashes('"'), doubling('`')],
    ...[lineComment('#'), lineComment('-- '), blockComment],
  ],
  clickhouse: [
    ...[withBackslashes("'"), withBackslashes('"'), withBackslashes('`')],
    ...[lineComment('# '), lineComment('--'), lineComment('//'), nestedComment, dollarQuoted],
  ],
};

describe.each(languages)('%s', (language) => {
  const cases = casesOf(language);

  test.each(cases.map((one) => [one.case, one] as const))('%s', (_, { sql, statements, parameters }) => {
    expect(splitStatements(sql, language).map(({ text }) => text)).toEqual(statements);
    expect(scanParameters(sql, language).map(({ name }) => name)).toEqual(parameters);
  });

  test('any text is the join of its tokens, and of its statements and what is between them', () => {
    fc.assert(
      fc.property(anyText(cases), (sql) => {
        expect(joined(tokenize(sql, language))).toBe(sql);
        let end = 0;
        let rebuilt = '';
        for (const { text, offset } of splitStatements(sql, language)) {
          rebuilt += sql.slice(end, offset) + text;
          // Only fillers are between two statements: nothing of the text is lost.
          const between = tokenize(sql.slice(end, offset), language);
          if (!/delimiter/i.test(sql)) expect(between.filter(isCode)).toEqual([]);
          end = offset + text.length;
        }
        expect(rebuilt + sql.slice(end)).toBe(sql);
      }),
    );
  });

  test('nothing inside strings, quoted names and comments is ever taken', () => {
    const parts = fc.array(fc.oneof(...hidden[language]), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (texts) => {
        const statements = texts.map((text, index) => `select :p${index}, ${text}\n`);
        const sql = statements.join(';');
        expect(scanParameters(sql, language).map(({ name }) => name)).toEqual(
          texts.map((_, index) => `p${index}`),
        );
        const found = splitStatements(sql, language);
        expect(found).toHaveLength(texts.length);
        expect(found.map(({ text }) => text.slice(0, 10))).toEqual(
          texts.map((_, index) => `select :p${index}`),
        );
      }),
    );
  });
});

/** Pieces of the cases, where they meet as nobody would write them. */
function anyText(cases: readonly Case[]): fc.Arbitrary<string> {
  const pieces = cases.flatMap(({ sql }) => sql.split(/(?<=\W)|(?=\W)/));
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme' })))
    .map((parts) => parts.join(''));
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function isCode({ kind, text }: Token): boolean {
  return kind !== 'space' && kind !== 'comment' && kind !== 'hint' && text !== ';';
}
