export interface IniEntry {
  readonly section: string;
  /** In lower case, as Python has it. */
  readonly key: string;
  /** Lines of a value that goes on are joined by LF. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export interface IniSection {
  readonly name: string;
  readonly line: number;
}

export interface IniProblem {
  readonly line: number;
  readonly message: string;
}

export interface IniFile {
  readonly sections: readonly IniSection[];
  readonly entries: readonly IniEntry[];
  readonly problems: readonly IniProblem[];
}

/**
 * Reads an INI file as Python's `configparser` does, but goes on after what that stops at: lines that are neither
 * section nor key, keys before any section, sections and keys that come twice.
 */
export function readIni(text: string): IniFile {
  const reader = createReader();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    reader.take(line, index + 1);
  }
  return reader.end();
}

function createReader() {
  const sections: IniSection[] = [];
  const found: { section: string; key: string; lines: string[]; line: number; indent: number }[] = [];
  const problems: IniProblem[] = [];
  let section: string | undefined;
  let open = false;

  const takeSection = (name: string, line: number): void => {
    const before = sections.find((each) => each.name === name);
    if (before) problems.push({ line, message: `The section [${name}] is already in line ${before.line}.` });
    else sections.push({ name, line });
    section = name;
    open = false;
  };
  const takeKey = (written: string, value: string, place: { line: number; indent: number }): void => {
    const key = written.trimEnd().toLowerCase();
    const before = found.find((each) => each.section === section && each.key === key);
    open = section !== undefined && before === undefined;
    if (section === undefined) {
      problems.push({ line: place.line, message: `${key} stands before any section such as [job].` });
    } else if (before) {
      problems.push({ line: place.line, message: `${key} is already in line ${before.line}.` });
    } else found.push({ section, key, lines: [value], ...place });
  };

  return {
    take(text: string, line: number): void {
      const content = text.trim();
      if (/^[#;]/.test(content)) return;
      const indent = text.length - text.trimStart().length;
      const last = open ? found.at(-1) : undefined;
      if (content === '') last?.lines.push('');
      else if (last && indent > last.indent) last.lines.push(content);
      else if (/^\[.+\]/.test(content)) takeSection(content.slice(1, content.lastIndexOf(']')), line);
      else {
        const [, key, value] = /^([^=:]*)[=:](.*)$/.exec(content) ?? [];
        if (key?.trim() && value !== undefined) takeKey(key, value.trim(), { line, indent });
        else problems.push({ line, message: `This line is neither [section] nor key = value.` });
      }
    },
    end(): IniFile {
      const entries = found.map(({ lines, indent: _, ...entry }) => ({
        ...entry,
        value: lines.join('\n').trimEnd(),
      }));
      return { sections, entries, problems };
    },
  };
}
