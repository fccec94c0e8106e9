/**
 * The actions that generated workflows use, each by its full commit: an id cannot be moved to other code, a tag
 * can. The comment tells the version.
 */
export const actionPins = {
  checkout: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
  uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  /** Nobody has released datajob yet, so there is no commit to name: whoever sets a repository up writes it. */
  datajob: 'datajob/datajob@0000000000000000000000000000000000000000 # REPLACE by a release of datajob',
} as const;
