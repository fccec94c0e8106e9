/** What Git is asked for everything below a folder: what it tracks, then what is new or differs. */
export const wholeListing = {
  tracked: ['ls-files', '-z', '--stage'],
  changed: ['ls-files', '-z', '--others', '--exclude-standard', '--modified'],
} as const;
