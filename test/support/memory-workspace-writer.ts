import type { WorkspaceWriter } from '../../src/ports/workspace-writer.ts';

/** Writes into a record of path → text. */
export function memoryWorkspaceWriter(files: Record<string, string>): WorkspaceWriter {
  return {
    folder: '/w',
    async write({ create, append }) {
      const existing = [...create.keys()].filter((path) => path in files);
      if (existing.length > 0) return { existing };
      for (const [path, text] of create) files[path] = text;
      for (const [path, lines] of append) files[path] = `${files[path] ?? ''}${lines.join('\n')}\n`;
      return { existing: [] };
    },
  };
}
