import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import sirv from "sirv";

/**
 * Serves a folder as a plain file server would, to this machine only, on a free port.
 *
 * @param folder - what to serve
 * @param options.base - path under which it stands; default `/`
 * @returns its address, ending in the base path, and how to stop it
 */
export async function serveFolder(
  folder: string,
  {base = "/"}: {base?: string} = {}
): Promise<{address: string; close: () => Promise<void>}> {
  const serve = sirv(folder, {dev: true});
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    const path = request.url ?? base;
    request.url = `/${path.slice(base.length)}`;
    if (path.startsWith(base)) serve(request, response, missing);
    else missing();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}
