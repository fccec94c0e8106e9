import type { FolderCache } from '../../src/ports/folder-cache.ts';

/** A cache that nobody may ask for anything. */
export const noFolderCache: FolderCache = {
  folder: async () => {
    throw new Error('Nothing is to be made in a cache here.');
  },
  sweep: async () => [],
};
