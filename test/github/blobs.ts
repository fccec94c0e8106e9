import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './world.ts';

/** The store of artifacts: another host, that refuses GitHub's tokens as the real one does. */
export function serveBlobs(world: World, request: IncomingMessage, response: ServerResponse): void {
  const id = Number(/^\/artifacts\/(\d+)\?sig=test$/.exec(request.url ?? '')?.[1]);
  const artifact = world.state.repositories
    .flatMap(({ artifacts }) => artifacts)
    .find((candidate) => candidate.id === id);
  const problem = problemOf(request, artifact !== undefined);
  if (problem !== undefined || artifact === undefined) {
    response.writeHead(problem ?? 404, { 'content-type': 'application/xml' });
    response.end('<?xml version="1.0" encoding="utf-8"?><Error></Error>');
    return;
  }
  response.writeHead(200, { 'content-type': 'zip', 'content-length': artifact.zip.length });
  response.end(artifact.zip);
}

function problemOf(request: IncomingMessage, exists: boolean): number | undefined {
  if (request.headers.authorization !== undefined) return 400;
  return exists ? undefined : 404;
}
