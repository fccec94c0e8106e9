import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { cliReference } from '../../../src/cli/reference.ts';

test('docs/cli.md is what the command table says (node scripts/generate-cli-docs.mjs writes it)', () => {
  const path = fileURLToPath(new URL('../../../docs/cli.md', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(cliReference());
});
