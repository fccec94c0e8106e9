/** An answer that may be asked for before anybody needs it. */
export interface EarlyAnswer<T> {
  /** Asks, unless an answer is on its way or waiting. Never throws; whoever takes the answer learns of an error. */
  begin(): void;
  /** The answer, which stays for the next one. */
  share(): Promise<T>;
  /** The answer; the next one asks anew, because what it is about may have changed by then. */
  take(): Promise<T>;
}

export function askAhead<T>(ask: () => Promise<T>): EarlyAnswer<T> {
  let answer: Promise<T> | undefined;
  const share = (): Promise<T> => {
    if (answer === undefined) {
      answer = ask();
      answer.catch(() => undefined);
    }
    return answer;
  };
  return {
    begin: () => void share(),
    share,
    take: () => {
      const taken = share();
      answer = undefined;
      return taken;
    },
  };
}
