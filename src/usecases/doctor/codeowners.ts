import { compileGlob } from '../../workspace/glob.ts';

/** Where GitHub looks for the file, in its order. */
export const codeownersPaths: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  readonly owners: readonly string[];
  readonly matches: (path: string) => boolean;
}

/** The rules of a CODEOWNERS file; lines that GitHub cannot read it reports itself. */
export function parseCodeowners(text: string): readonly OwnerRule[] {
  return text.split('\n').flatMap((raw, index) => {
    const words = raw.replace(/(^|\s)#.*$/, '').match(/(?:\\.|[^\s\\])+/g) ?? [];
    const [pattern, ...owners] = words;
    if (pattern === undefined) return [];
    return [{ line: index + 1, owners, matches: compilePattern(pattern.replace(/\\(.)/g, '$1')) }];
  });
}

/** The rule that decides about a path of the repository: the last one that matches. */
export function ruleFor(rules: readonly OwnerRule[], path: string): OwnerRule | undefined {
  return rules.findLast((rule) => rule.matches(path));
}

/** As in .gitignore, but that `docs/*` does not reach into folders. */
function compilePattern(pattern: string): (path: string) => boolean {
  const isFolder = pattern.endsWith('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || body.includes('/');
  const base = anchored ? body : `**/${body}`;
  const inside = compileGlob(`${base}/**`);
  const itself = compileGlob(base);
  if (isFolder) return inside;
  return body.endsWith('/*') ? itself : (path) => itself(path) || inside(path);
}
