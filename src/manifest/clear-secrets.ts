/** A secret written in a file: what it looks like and where it starts (0-based, UTF-16 code units). */
export interface ClearSecret {
  readonly what: string;
  readonly offset: number;
}

/**
 * Looks for secrets in the text of a file: passwords in addresses and the usual forms of keys and tokens.
 * Addresses of this machine and passwords that are `${NAME}` are fine.
 */
export function findClearSecrets(text: string): ClearSecret[] {
  const found: ClearSecret[] = [];
  for (const form of forms) {
    // Searching for a fixed word first is many times faster than the pattern, and most files have none.
    if (!form.words.some((word) => text.includes(word))) continue;
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
      if (form.harmless?.(match) === true) continue;
      found.push({ what: form.what, offset: form.start?.(text, match.index) ?? match.index });
    }
  }
  return found;
}

interface Form {
  readonly what: string;
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly harmless?: (match: RegExpExecArray) => boolean;
  /** Where the secret is shown to begin, given the start of the match. */
  readonly start?: (text: string, index: number) => number;
}

const forms: readonly Form[] = [
  {
    what: 'a password in an address',
    words: ['//'],
    // Begins with the characters that addresses share, so that the search for it is quick.
    pattern: /:\/\/[^\s/:@'"`<>]{0,200}:([^\s/@'"`<>]{1,200})@([^\s/:'"`?#]{0,200})/g,
    harmless: (match) => isPlaceholder(match[1] ?? '') || isThisMachine(match[2] ?? ''),
    start: schemeStart,
  },
  {
    what: 'a password in an address',
    words: ['password='],
    pattern: /[?&]password=([^\s&'"`]{1,200})/g,
    harmless: (match) => isPlaceholder(match[1] ?? ''),
  },
  {
    what: 'a private key',
    words: ['BEGIN'],
    pattern: /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/g,
  },
  {
    what: 'an AWS access key',
    words: ['KIA', 'SIA'],
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  },
  {
    what: 'a GitHub token',
    words: ['gh', 'github_pat_'],
    pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/g,
  },
  { what: 'a GitLab token', words: ['glpat-'], pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20}/g },
  {
    what: 'a Slack token or webhook',
    words: ['xox', '.slack'],
    pattern:
      /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10}|hooks\.slack\.com\/services\/T\w{4,20}\/B\w{4,20}\/\w{10}/g,
  },
  { what: 'a Google API key', words: ['Iza'], pattern: /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g },
  {
    what: 'a Stripe key',
    words: ['k_live_'],
    pattern: /(?<![A-Za-z0-9])[sr]k_live_[0-9A-Za-z]{16}/g,
  },
];

/** Where `postgres` of `postgres://…` begins, given the colon. */
function schemeStart(text: string, colon: number): number {
  const scheme = /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text.slice(Math.max(0, colon - 30), colon));
  return colon - (scheme?.[0].length ?? 0);
}

function isPlaceholder(password: string): boolean {
  return /^(?:\$\{.*|\$\w+|<.*|\*+|x{3,}|\{.*\}?)$/i.test(password);
}

function isThisMachine(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)$/i.test(host);
}

/** Whether a key is one that people give secrets to, such as `db_password` or `API_TOKEN`. */
export function isSecretName(name: string): boolean {
  return /(?:^|[_-])(?:password|passwd|pwd|passphrase|secret|token|api_?key|access_?key|secret_?key|private_?key|credentials?)$/i.test(
    name,
  );
}
