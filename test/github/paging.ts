import type { Answer, ApiCall } from './answer.ts';
import type { RepositoryState } from './state.ts';

/** One page of a list with GitHub's `Link` header; `wrap` puts the items into an object with `total_count`. */
export function paged(
  call: ApiCall,
  repository: RepositoryState | undefined,
  items: readonly unknown[],
  wrap?: string,
): Answer {
  const size = pageSize(call);
  const page = Math.max(1, Number(call.query['page'] ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size);
  const pages = {
    ...(page > 1 ? { prev: page - 1 } : {}),
    ...(page < last ? { next: page + 1, last } : {}),
    ...(page > 1 ? { first: 1 } : {}),
  };
  const links = Object.entries(pages).map(([rel, number]) =>
    linkTo(call, repository, { rel, query: { page: number } }),
  );
  const body = wrap === undefined ? shown : { total_count: items.length, [wrap]: shown };
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
}

/** 30 unless asked; GitHub never gives more than 100. */
export function pageSize(call: ApiCall): number {
  return Math.min(100, Math.max(1, Number(call.query['per_page'] ?? 30)));
}

/** GitHub's links name the repository by its id, not by the path that was asked. */
export function linkTo(
  call: ApiCall,
  repository: RepositoryState | undefined,
  link: { readonly rel: string; readonly query: Readonly<Record<string, string | number>> },
): string {
  const url = new URL(call.url);
  if (repository !== undefined) {
    url.pathname = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`);
  }
  for (const name of ['after', 'before']) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(link.query)) url.searchParams.set(name, String(value));
  return `<${url.href}>; rel="${link.rel}"`;
}
