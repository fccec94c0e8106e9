export interface Fault {
  /** Operation id such as `issues/create-comment`. */
  readonly operation?: string;
  /** Start of the path; absent together with `operation`: every request. */
  readonly path?: string;
  /** How often; default once. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Takes the request and never answers. */
  readonly hang?: boolean;
  /** Closes the connection instead of answering. */
  readonly drop?: boolean;
  /** Does what was asked, and then fails all the same: as when the answer got lost. */
  readonly afterwards?: boolean;
}

export interface Faults {
  plan(fault: Fault): void;
  /** The fault for this request; counts it as used. */
  take(operation: string | undefined, path: string): Fault | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  const planned: { readonly fault: Fault; left: number }[] = [];
  return {
    plan: (fault) => void planned.push({ fault, left: fault.times ?? 1 }),
    take(operation, path) {
      const next = planned.find(({ fault, left }) => left > 0 && fits(fault, operation, path));
      if (next === undefined) return undefined;
      next.left -= 1;
      return next.fault;
    },
    clear: () => void planned.splice(0),
  };
}

/** A secondary rate limit as GitHub answers it. */
export function secondaryLimit(retryAfterSeconds?: number): Pick<Fault, 'status' | 'headers' | 'body'> {
  return {
    status: 403,
    headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}

function fits(fault: Fault, operation: string | undefined, path: string): boolean {
  return (
    (fault.operation === undefined || fault.operation === operation) &&
    (fault.path === undefined || path.startsWith(fault.path))
  );
}
