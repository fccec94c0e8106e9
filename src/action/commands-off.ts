/** Keeps what a step prints from being read as a workflow command such as `::add-mask::` or `::set-env::`. */
export interface CommandsOff {
  /** Until `on`, the runner reads no commands. */
  off(): void;
  on(): void;
}

/** `token` must be unguessable for what is printed in between. */
export function createCommandsOff(write: (line: string) => void, token: string): CommandsOff {
  let isOff = false;
  return {
    off() {
      if (!isOff) write(`::stop-commands::${token}`);
      isOff = true;
    },
    on() {
      if (isOff) write(`::${token}::`);
      isOff = false;
    },
  };
}
