import fc from 'fast-check';

/** Pieces of text that mean something to Markdown, HTML, GitHub, or to our own comments. */
export const hostilePieces = [
  ...['@everyone', '@acme/sales', '#12', 'GH-12', 'acme/data#12', 'a1b2c3d4', 'user@host.example', ':x:'],
  ...[
    'www.evil.example',
    'http://evil.example',
    'ftp://x.y',
    'mailto:a@b.co',
    '![x](http://e/x.png)',
    '[a][b]',
  ],
  ...['[a]: http://x', '[a](http://x)', '<script>', '<!-- x', '-->', '<!-- datajob:report %2E%7Cdatajob -->'],
  ...[
    '\n<!-- datajob:state W10 -->',
    '</details>',
    '<details>',
    '`',
    '```',
    '\n```\n',
    '~~~',
    '|',
    '\n',
    '\r\n',
  ],
  ...[
    '\n\n# head\n\n',
    '- ',
    '1. ',
    '1) ',
    '---',
    '===',
    '> [!NOTE]',
    '[^1]',
    '- [ ] ',
    '$x$',
    '$$',
    '~~',
    '**',
  ],
  ...['__', '\\', '&amp;', '&#64;', '\t', '\u202e', '\u200b', '\u200d', '\u2066', '\u0000', '\ud800', '👩‍💻'],
  ...['שלום', 'nūll', ' ', 'a', '7', '"] --> x["', '%%{init: {}}%%', '../..', '__proto__'],
];

/** Any text, most of them hostile. */
export const hostileTexts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...hostilePieces), { maxLength: 8 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);
