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
 * Serves the built site as a plain file server would, under a base path, on a free port of this machine.
 *
 * @returns its address with the base path, and how to stop it
 */
export async function siteServer(
  folder: string,
  {base = "/some/where/"}: {base?: string} = {}
): Promise<{address: string; close: () => Promise<void>}> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : null;
    const file = inside === null ? null : join(folder, normalize(`/${inside || "index.html"}`));
    try {
      if (file === null) throw new Error("outside the base path");
      const body = await readFile(file);
      response.writeHead(200, {"content-type": types[extname(file)] ?? "application/octet-stream"});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve()))
  };
}
