/** What GitHub refuses, in its words. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    options: { errors?: readonly unknown[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** 422 about one field, as the older parts of the API word it. */
export function unprocessable(error: {
  readonly resource: string;
  readonly field: string;
  readonly message: string;
  readonly code?: string;
}): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [{ code: 'custom', ...error }] });
}

/** 422 about the request as a whole, as the newer parts of the API word it. */
export function invalidRequest(detail: string): ApiError {
  return new ApiError(422, `Invalid request.\n\n${detail}`);
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}
