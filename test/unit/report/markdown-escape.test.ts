import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, codeBlock, escapeMarkdown, htmlCode, prose } from '../../../src/report/markdown-escape.ts';
import { oneLine, shorten } from '../../../src/report/printable.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { gitHubMarks, seenText, textNodes } from '../../support/markdown-text.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['@octocat', '&#64;&#8203;octocat'],
    ['#12', '&#35;&#8203;12'],
    ['a | b', 'a &#124; b'],
    ['<img src=x>', '&#60;img src&#61;x&#62;'],
    ['[a](javascript:x)', '&#91;a&#93;(javascript:x)'],
    ['two\nlines', 'two lines'],
    ['https://evil.example', 'https:&#8203;//evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['GH-12', 'GH-&#8203;12'],
    ['commit a1b2c3d4e5', 'commit a1b2c3&#8203;d4e5'],
    [':tada:', ':&#8203;tada:'],
    ['$1 and $2', '<span>$</span>1 and <span>$</span>2'],
    ['- no item', '&#45; no item'],
    ['1. no item', '1&#46; no item'],
    ['1) no item', '1&#41; no item'],
    ['or\u202esred', 'or&#92;u&#123;202e&#125;sred'],
    ['zero\u200bwidth', 'zero&#92;u&#123;200b&#125;width'],
  ])('%j becomes %j', (value, escaped) => {
    expect(escapeMarkdown(value)).toBe(escaped);
  });

  test('leaves no character that means something in Markdown or HTML, whatever comes', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const escaped = escapeMarkdown(value);
        const left = escaped.replace(/&#\d+;/g, '').replaceAll('<span>$</span>', '');
        expect(left).toMatch(/^[\p{L}\p{N} ,;:.?'"()%/-]*$/u);
        expect(escaped).not.toMatch(/^(-|\d+[.)])/);
      }),
    );
  });

  test('shows the value, and GitHub finds nobody and nothing in it, whatever comes', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        for (const escaped of [escapeMarkdown(value), htmlCode(value)]) {
          expect(seenText(escaped)).toBe(oneLine(shorten(value, 500)));
          for (const text of textNodes(escaped))
            for (const mark of gitHubMarks) expect(text).not.toMatch(mark);
        }
      }),
    );
  });
});

describe('code', () => {
  test.each([
    ['jobs/a_b/10_load.sql', '`jobs/a_b/10_load.sql`'],
    ['@acme/sales', '`@acme/sales`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['', '<code></code>'],
  ])('%j becomes %j', (value, expected) => {
    expect(code(value)).toBe(expected);
  });

  test('nothing in a value ends it', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        expect(code(value)).toMatch(/^(`[^`|\n]+`|<code>(?:[^<>`|\n]|<\/?span>)*<\/code>)$/u);
      }),
    );
  });
});

describe('prose', () => {
  test('words in backticks become code, all else is text', () => {
    expect(prose('The key `shedule` is *not* known.')).toBe('The key `shedule` is &#42;not&#42; known.');
    expect(prose('`a|b` in a table')).toBe('<code>a&#124;b</code> in a table');
  });

  test('backticks without a partner, or with nothing between, are text', () => {
    expect(prose('it`s')).toBe('it&#96;s');
    expect(prose('``')).toBe('&#96;&#96;');
  });

  test('outside of code it is as safe as any value', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const outside = prose(value)
          .replace(/`[^`]+`/g, '')
          .replace(/<\/?(code|span)>/g, '');
        expect(outside.replace(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{N} ,;:.?'"()%/$-]*$/u);
      }),
    );
  });
});

describe('codeBlock', () => {
  test('cannot be ended by its text', () => {
    expect(codeBlock('a\n````\nb')).toBe('`````\na\n````\nb\n`````');
  });

  test('shows what cannot be seen and has one kind of line end', () => {
    expect(codeBlock('a\u202e\r\nb\rc', 'text')).toBe('```text\na\\u{202e}\nb\nc\n```');
  });
});
