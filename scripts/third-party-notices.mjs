// The licences of the packages whose code is in dist/, as their terms ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `inputs` are the paths of an esbuild metafile, relative to `root`. */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  );
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)));
  return [
    'The programs in this folder hold code of these packages.\n',
    ...[...new Set(notices)].map((text) => `${'-'.repeat(79)}\n${text}`),
  ].join('\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
