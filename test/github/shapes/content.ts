import type { RepositoryState } from '../state.ts';
import { fullNameOf, shaOf, type World } from '../world.ts';

/** `content-file` of the description. */
export function contentShape(
  world: World,
  repository: RepositoryState,
  { path, text }: { readonly path: string; readonly text: string },
) {
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  const html = `${world.webUrl}/${fullNameOf(repository)}/blob/${repository.defaultBranch}/${encodeURI(path)}`;
  const sha = shaOf(text);
  const url = `${api}/contents/${encodeURI(path)}`;
  const git = `${api}/git/blobs/${sha}`;
  const bytes = Buffer.from(text);
  return {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.split('/').at(-1),
    path,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: html.replace('/blob/', '/raw/'),
    _links: { self: url, git, html },
  };
}
