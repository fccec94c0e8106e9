// docs/manifest.md from the schemas.
export function manifestDocument() {
  return '';
}
