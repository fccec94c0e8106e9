import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** HTTP servers that answer as a test says. */
export interface ScriptedServers {
  /** Starts one on a free local port; gives its address and the server itself. */
  start(listener: RequestListener): Promise<{ readonly url: string; readonly server: Server }>;
  stopAll(): Promise<void>;
}

export function scriptedServers(): ScriptedServers {
  const servers: Server[] = [];
  return {
    async start(listener) {
      const server = createServer(listener);
      servers.push(server);
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
      return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    },
    async stopAll() {
      for (const server of servers.splice(0)) {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
      }
    },
  };
}
