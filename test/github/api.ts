import { readFileSync } from 'node:fs';
import type { Document } from 'openapi-backend';
import { type AnswerDescription, answerChecker, type CheckAnswer } from './answers.ts';
import { checkFormats } from './formats.ts';
import { loadOpenApiBackend } from './openapi-backend.ts';

/** GitHub's own description of the operations we use: openapi-backend finds them and checks requests. */
export interface Api {
  readonly operations: readonly string[];
  /** The operation of a method and a path without query. */
  find(method: string, path: string): string | undefined;
  checkRequest(operation: string, request: RawRequest): CheckedRequest;
  readonly checkAnswer: CheckAnswer;
}

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined without a body. */
  readonly body: unknown;
}

export interface CheckedRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly errors: readonly RequestError[];
}

export interface RequestError {
  /** Such as `/requestBody/output/annotations`. */
  readonly place: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

let loaded: Promise<Api> | undefined;

/** One for all servers of a process: each schema is compiled once, when it is first needed. */
export function loadApi(): Promise<Api> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Api> {
  const text = readFileSync(new URL('generated/api.json', import.meta.url), 'utf8');
  const Backend = await loadOpenApiBackend();
  const backend = new Backend({
    definition: JSON.parse(text) as Document,
    quick: true,
    strict: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true, formats: checkFormats },
  });
  await backend.init();
  const operations = backend.getOperations();
  // The router would list them anew for every request, which takes most of its time.
  backend.router.getOperations = () => operations;
  return {
    operations: operations.map(({ operationId = '' }) => operationId),
    find: (method, path) => backend.matchOperation({ method, path, headers: {} })?.operationId,
    checkRequest(operation, raw) {
      const request = { ...raw, headers: { ...raw.headers } };
      const found = backend.getOperation(operation);
      const result = backend.validateRequest(request, operation);
      const parsed = backend.router.parseRequest(request, found);
      const errors = (result.errors ?? []).map(({ instancePath, keyword, message = '', params }) => ({
        place: instancePath,
        keyword,
        message,
        params,
      }));
      return { params: decoded(parsed.params), query: parsed.query as Record<string, unknown>, errors };
    },
    checkAnswer: answerChecker(JSON.parse(text) as AnswerDescription),
  };
}

function decoded(params: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, decodeURIComponent(String(value))]),
  );
}
