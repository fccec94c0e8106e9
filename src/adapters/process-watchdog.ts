import { type ProcessTree, signalTree } from './process-tree.ts';

/** Ends our process trees when we die in a way that leaves us no last word, such as SIGKILL. */
export interface Watchdog {
  guard(tree: ProcessTree): void;
  release(tree: ProcessTree): void;
}

/** The watchdog's side of the pipe; `undefined` when it could not be started. */
export type WatchdogPipe = { write(line: string): void } | undefined;

/**
 * What the watchdog runs: it learns from its standard input which trees live, as GROUP=MARK. The end of the input
 * means that we are gone, however that came; what is still listed then is ended. Processes that have left their group
 * are found by the mark in their environment, where the system shows it.
 */
export const watchdogScript = `
trap '' HUP INT TERM
trees=' '
while read -r verb tree; do
  case $verb in
    guard) trees="$trees$tree " ;;
    release) trees="\${trees%% $tree *} \${trees#* $tree }" ;;
  esac
done
end() {
  for tree in $trees; do
    kill -"$1" -"\${tree%%=*}" 2>/dev/null
    for file in $(grep -alsF "\${tree#*=}" /proc/[0-9]*/environ 2>/dev/null); do
      file=\${file#/proc/}
      kill -"$1" "\${file%/environ}" 2>/dev/null
    done
  done
}
end TERM
for tree in $trees; do sleep 2; break; done
end KILL
end KILL
`;

/** One watchdog per process of ours, started with the first group. */
export function createWatchdog(start: () => WatchdogPipe): Watchdog {
  const trees = new Set<ProcessTree>();
  let pipe: WatchdogPipe;
  return {
    guard(tree) {
      if (trees.size === 0) process.once('exit', killAll);
      trees.add(tree);
      pipe ??= start();
      pipe?.write(`guard ${tree.group}=${tree.mark}\n`);
    },
    release(tree) {
      trees.delete(tree);
      pipe?.write(`release ${tree.group}=${tree.mark}\n`);
      if (trees.size === 0) process.removeListener('exit', killAll);
    },
  };

  // An orderly exit of ours needs no waiting for the watchdog.
  function killAll(): void {
    for (const tree of trees) signalTree(tree, 'SIGKILL');
  }
}
