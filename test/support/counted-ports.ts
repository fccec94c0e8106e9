import type { Database, Session } from '../../src/ports/database.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { StateStore } from '../../src/ports/state-store.ts';

/**
 * Ports that call `at` with 1, 2, 3 … before and after each call that changes something: the places where
 * a process may die. Also within a write of the state, between its making and its storing.
 */
export function countedPorts(ports: Ports, at: (number: number) => void) {
  let number = 0;
  const step = () => at(++number);
  const around = async <T>(call: () => Promise<T>): Promise<T> => {
    step();
    const result = await call();
    step();
    return result;
  };
  const counted: Ports = {
    ...ports,
    state: (remote) => countState(ports.state(remote), around),
    repository: (remote) => {
      const repository = ports.repository(remote);
      return {
        ...repository,
        materialise: (...args) => around(() => repository.materialise(...args)),
      };
    },
    databases: {
      open: async (...args) => countDatabase(await ports.databases.open(...args), around),
    },
    mailer: (url) => ({ send: (mail) => around(() => ports.mailer(url).send(mail)) }),
    scratch: {
      folder: (label) => around(() => ports.scratch.folder(label)),
      remove: (folder) => around(() => ports.scratch.remove(folder)),
    },
  };
  return { ports: counted, calls: () => number };
}

type Around = <T>(call: () => Promise<T>) => Promise<T>;

function countState(store: StateStore, around: Around): StateStore {
  return {
    read: (branch) => store.read(branch),
    update: (branch, message, change) =>
      around(() => store.update(branch, message, (snapshot) => around(() => change(snapshot)))),
  };
}

function countDatabase(database: Database, around: Around): Database {
  const session = async (): Promise<Session> => {
    const inner = await database.session();
    return {
      execute: (...args) => around(() => inner.execute(...args)),
      query: (...args) => inner.query(...args),
      stream: (...args) => around(() => inner.stream(...args)),
      load: (...args) => around(() => inner.load(...args)),
      begin: () => inner.begin(),
      commit: () => around(() => inner.commit()),
      rollback: () => inner.rollback(),
    };
  };
  return { dialect: database.dialect, session, close: () => database.close() };
}
