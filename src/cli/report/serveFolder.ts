import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml"
};

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
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      if (!path.startsWith(base)) throw new RangeError(`unknown path: "${path}"`);
      const file = join(folder, normalize(`/${path.slice(base.length) || "index.html"}`));
      const body = await readFile(file);
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream"
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
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
