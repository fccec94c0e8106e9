import type { Answer } from './answer.ts';
import type { ApiError } from './api-error.ts';
import { type Fault, secondaryLimit } from './faults.ts';

/** A refusal as GitHub sends it. */
export function asAnswer(error: ApiError, operation: string | undefined): Answer {
  return {
    status: error.status,
    headers: error.headers,
    body: {
      message: error.message,
      ...(error.errors === undefined ? {} : { errors: error.errors }),
      documentation_url: documentationOf(operation),
      status: String(error.status),
    },
  };
}

/** What a planned failure answers with; 429 is a secondary limit unless the test says more. */
export function faultAnswer(fault: Fault): Answer {
  const status = fault.status ?? 500;
  const usual = status === 429 ? secondaryLimit().body : { message: usualMessages[status] ?? 'Server Error' };
  return {
    status,
    body: fault.body ?? usual,
    ...(fault.headers === undefined ? {} : { headers: fault.headers }),
  };
}

const usualMessages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

function documentationOf(operation: string | undefined): string {
  return `https://docs.github.com/rest${operation === undefined ? '' : `/reference/${operation.replace('/', '#')}`}`;
}
