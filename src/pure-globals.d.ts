// The few web-standard globals that pure code may use. The pure folders compile without Node's and
// the browser's types (see tsconfig.json beside this file), so that reading a file, a clock or the
// process environment there is a compile error; these have no effect outside the program.
declare class AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  static any(signals: readonly AbortSignal[]): AbortSignal;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class URL {
  constructor(text: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  pathname: string;
  toString(): string;
}
declare function structuredClone<T>(value: T): T;
