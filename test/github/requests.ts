import type { IncomingMessage } from 'node:http';
import type { Api, CheckedRequest, RawRequest, RequestError } from './api.ts';
import { ApiError, invalidRequest, notFound } from './api-error.ts';
import type { World } from './world.ts';

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The request as the description's checks want it; links that name a repository by its id are led back. */
export function rawRequest(
  world: World,
  { request, url, text }: { request: IncomingMessage; url: URL; text: string },
): RawRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: (request.method ?? 'GET').toLowerCase(),
    path: joined(namedPath(world, url.pathname)),
    query: url.search.slice(1),
    headers: Object.fromEntries(headers),
    body: parsed(text),
  };
}

/** Throws what GitHub answers to a request of a wrong shape. */
export function checkRequest(
  api: Api,
  operation: string,
  { raw, text }: { raw: RawRequest; text: string },
): CheckedRequest {
  if (text !== '' && raw.body === undefined) throw new ApiError(400, 'Problems parsing JSON');
  const checked = api.checkRequest(operation, raw);
  const [first] = checked.errors;
  if (first === undefined) return checked;
  // An id that is no number is the id of nothing.
  if (first.place.startsWith('/path')) throw notFound();
  throw invalidRequest(wordsFor(mostTelling(checked.errors), raw));
}

function namedPath(world: World, path: string): string {
  const id = /^\/repositories\/(\d+)/.exec(path)?.[1];
  const repository = world.state.repositories.find((it) => String(it.id) === id);
  if (repository === undefined) return path;
  return path.replace(`/repositories/${id}`, `/repos/${repository.owner}/${repository.name}`);
}

/** Where the rest of the path is one name GitHub takes its slashes as they are. */
function joined(path: string): string {
  const [, start, rest] = /^(\/repos\/[^/]+\/[^/]+\/(?:contents|git\/ref)\/)(.+)$/.exec(path) ?? [];
  return start === undefined || rest === undefined ? path : `${start}${rest.replaceAll('/', '%2F')}`;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of several ways to be right the checker names all; the deepest place says most. */
function mostTelling(errors: readonly RequestError[]): RequestError {
  const depth = ({ place, keyword }: RequestError) =>
    place.split('/').length * 2 - (keyword === 'anyOf' || keyword === 'oneOf' ? 1 : 0);
  return errors.reduce((best, error) => (depth(error) > depth(best) ? error : best));
}

function wordsFor(error: RequestError, raw: RawRequest): string {
  const place = error.place.replace(/^\/(requestBody|query)\/?/, '');
  const value = valueAt(raw.body, place);
  const { keyword, params, message } = error;
  if (keyword === 'required') return `"${params['missingProperty']}" wasn't supplied.`;
  if (keyword === 'maxItems' && Array.isArray(value)) {
    return `No more than ${params['limit']} items are allowed; ${value.length} were supplied.`;
  }
  if (keyword === 'maxLength') return `For '${place}', only ${params['limit']} characters are allowed.`;
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map((it) => JSON.stringify(it));
    return `For '${place}', ${JSON.stringify(value)} is not a member of [${allowed.join(', ')}].`;
  }
  if (keyword === 'type') return `For '${place}', ${JSON.stringify(value)} is not a ${params['type']}.`;
  return `For '${place}': ${message}.`;
}

function valueAt(data: unknown, place: string): unknown {
  let value = data;
  for (const key of place.split('/').filter((it) => it !== '')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
