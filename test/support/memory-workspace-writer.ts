import type { WorkspaceWriter } from '../../src/ports/workspace-writer.ts';

/** Writes into a record of path → text. */
export function memoryWorkspaceWriter(files: Record<string, string>, place = '.'): WorkspaceWriter {
  return {
    folder: '/w',
    place,
    async write({ create, createAtRoot = new Map(), append }) {
      const all = [...create, ...createAtRoot];
      const existing = all.map(([path]) => path).filter((path) => path in files);
      if (existing.length > 0) return { existing };
      for (const [path, text] of all) files[path] = text;
      for (const [path, lines] of append) files[path] = `${files[path] ?? ''}${lines.join('\n')}\n`;
      return { existing: [] };
    },
  };
}
