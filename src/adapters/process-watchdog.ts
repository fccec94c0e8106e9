/** Ends our process groups when we die in a way that leaves us no last word, such as SIGKILL. */
export interface Watchdog {
  guard(group: number): void;
  release(group: number): void;
}

/** The watchdog's side of the pipe; `undefined` when it could not be started. */
export type WatchdogPipe = { write(line: string): void } | undefined;

/**
 * What the watchdog runs: it learns from its standard input which groups live. The end of the input
 * means that we are gone, however that came; what is still listed then is ended.
 */
export const watchdogScript = `
trap '' HUP INT TERM
groups=' '
while read -r verb group; do
  case $verb in
    guard) groups="$groups$group " ;;
    release) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -TERM -"$group" 2>/dev/null; done
for group in $groups; do sleep 2; break; done
for group in $groups; do kill -KILL -"$group" 2>/dev/null; done
`;

/** One watchdog per process of ours, started with the first group. */
export function createWatchdog(start: () => WatchdogPipe): Watchdog {
  const groups = new Set<number>();
  let pipe: WatchdogPipe;
  return {
    guard(group) {
      if (groups.size === 0) process.once('exit', killAll);
      groups.add(group);
      pipe ??= start();
      pipe?.write(`guard ${group}\n`);
    },
    release(group) {
      groups.delete(group);
      pipe?.write(`release ${group}\n`);
      if (groups.size === 0) process.removeListener('exit', killAll);
    },
  };

  // An orderly exit of ours needs no waiting for the watchdog.
  function killAll(): void {
    for (const group of groups) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
  }
}
