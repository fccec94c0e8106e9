import { folderOf, joinPath, normalisePath } from '../manifest/job-files.ts';

/** The Python packages that a job asks for: `requirements.txt` in its folder and what that includes. */
export interface Requirements {
  /** Workspace paths with their lines, `requirements.txt` first. */
  readonly files: readonly RequirementsFile[];
  /** Workspace paths of files and folders that are installed from, or looked into for packages. */
  readonly local: readonly string[];
  readonly problems: readonly RequirementsProblem[];
}

export interface RequirementsFile {
  readonly path: string;
  readonly lines: readonly RequirementLine[];
}

/** A line that says something; one that goes on in the next is one line. */
export interface RequirementLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface RequirementsProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Workspace path of the file that names the packages of a job. */
export function requirementsPath(jobFolder: string): string {
  return joinPath(jobFolder, 'requirements.txt');
}

type Read = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What a job asks for; undefined when there is no file, or nothing in it. `read` follows links inside the workspace. */
export async function readRequirements(jobFolder: string, read: Read): Promise<Requirements | undefined> {
  const start = requirementsPath(jobFolder);
  const found = new Map<string, RequirementsFile>();
  const local = new Set<string>();
  const problems: RequirementsProblem[] = [];
  const text = (await read([start])).get(start);
  if (text === undefined) return undefined;
  const take = async (path: string, content: string): Promise<void> => {
    const file = { path, lines: linesOf(content) };
    found.set(path, file);
    for (const { line, text: written } of file.lines) {
      const use = usedBy(written, path, jobFolder);
      if (use === undefined) continue;
      const problem = (message: string, hint: string) => problems.push({ file: path, line, message, hint });
      if (use.kind === 'problem') problem(use.message, use.hint);
      else if (use.kind === 'local') local.add(use.path);
      else if (!found.has(use.path) && found.size < mostFiles) {
        const included = (await read([use.path])).get(use.path);
        if (included !== undefined) await take(use.path, included);
        else
          problem(
            `\`${use.path}\` does not exist.`,
            'Correct the path: it begins at the folder of this file.',
          );
      }
    }
  };
  await take(start, text);
  const files = [...found.values()];
  return files.every(({ lines }) => lines.length === 0) ? undefined : { files, local: [...local], problems };
}

const mostFiles = 50;

/** Comments begin a line or stand behind a space; a backslash at the end goes on. */
function linesOf(text: string): RequirementLine[] {
  const lines: RequirementLine[] = [];
  let open: { line: number; text: string } | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const isComment = /^\s*#/.test(raw);
    const goesOn = !isComment && raw.endsWith('\\');
    const part = isComment ? '' : goesOn ? raw.slice(0, -1) : raw;
    open = open === undefined ? { line: index + 1, text: part } : { ...open, text: open.text + part };
    if (goesOn) continue;
    const said = open.text.replace(/(^|\s)#.*$/, '').trim();
    if (said !== '') lines.push({ line: open.line, text: said });
    open = undefined;
  }
  if (open !== undefined && open.text.trim() !== '') lines.push({ line: open.line, text: open.text.trim() });
  return lines;
}

type Use =
  | { readonly kind: 'include' | 'local'; readonly path: string }
  | { readonly kind: 'problem'; readonly message: string; readonly hint: string };

/** The file or folder of the workspace that a line leads to, if any. */
function usedBy(text: string, file: string, jobFolder: string): Use | undefined {
  const included = optionValue(text, '-r', '--requirement') ?? optionValue(text, '-c', '--constraint');
  if (included !== undefined) return pathUse('include', included, folderOf(file), jobFolder);
  const editable = optionValue(text, '-e', '--editable');
  if (editable !== undefined && isPath(editable)) {
    return {
      kind: 'problem',
      message:
        'A folder cannot be installed as editable: the packages are kept, and the folder of a run is not.',
      hint: 'Write the path without `-e`. Modules in the folder of the job can be imported as they are.',
    };
  }
  const links = optionValue(text, '-f', '--find-links');
  if (links !== undefined)
    return isRemote(links) ? undefined : pathUse('local', links, folderOf(file), jobFolder);
  const path = text.startsWith('-') ? undefined : (/^[^\s[;]+/.exec(text)?.[0] ?? '');
  return path !== undefined && isPath(path) ? pathUse('local', path, jobFolder, jobFolder) : undefined;
}

function optionValue(text: string, short: string, long: string): string | undefined {
  const rest = text.startsWith(long)
    ? text.slice(long.length)
    : text.startsWith(short)
      ? text.slice(2)
      : undefined;
  if (rest === undefined || !/^(?:[\s=]|[^-\s])/.test(rest)) return undefined;
  return rest.replace(/^\s*=?\s*/, '').trim();
}

/** Paths outside of any workspace, such as `/opt/wheels`, belong to the machine. */
function pathUse(
  kind: 'include' | 'local',
  written: string,
  from: string,
  jobFolder: string,
): Use | undefined {
  if (isRemote(written)) return undefined;
  const path = written.startsWith('/') ? undefined : normalisePath(joinPath(from, written));
  const inside =
    path !== undefined && (jobFolder === '' || path === jobFolder || path.startsWith(`${jobFolder}/`));
  if (inside) return { kind, path };
  if (kind === 'local' && written.startsWith('/')) return undefined;
  return {
    kind: 'problem',
    message: `\`${written}\` lies outside the folder of the job, so it is no part of what was checked and released.`,
    hint: 'Put it into the folder of the job; a symbolic link there may lead to a file that several jobs share.',
  };
}

function isPath(text: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|\/)/.test(text);
}

function isRemote(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(text);
}

/**
 * Where a package is asked for by that name, or the line that the installer names itself; the beginning of the first
 * file when there is neither.
 */
export function placeOfPackage(
  { files }: Requirements,
  { name, line: named }: { readonly name?: string; readonly line?: number },
): { file: string; line: number } {
  const [first] = files;
  const start = { file: first?.path ?? 'requirements.txt', line: first?.lines[0]?.line ?? 1 };
  if (named !== undefined) return { ...start, line: named };
  const wanted = name === undefined ? undefined : normalName(name);
  for (const { path, lines } of files) {
    const found = lines.find(({ text }) => wanted !== undefined && normalName(nameIn(text)) === wanted);
    if (found) return { file: path, line: found.line };
  }
  return start;
}

function nameIn(text: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(text)?.[0] ?? '';
}

// As packages are compared: https://packaging.python.org/en/latest/specifications/name-normalization/
function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
