import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {serveFolder} from "../../../src/cli/report/serveFolder.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-serve-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
mkdirSync(join(folder, "site", "en"), {recursive: true});
writeFileSync(join(folder, "site", "index.html"), "<p>总览</p>");
writeFileSync(join(folder, "site", "en", "数据 1.js"), "export const one = 1;");
writeFileSync(join(folder, "secret.txt"), "secret");

test.each(["/", "/skillcast/"])(
  "serveFolder serves files below %s with their types",
  async (base) => {
    const {address, close} = await serveFolder(join(folder, "site"), {base});
    expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${base}$`));
    const page = await fetch(address);
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      "text/html;charset=utf-8"
    ]);
    expect(await page.text()).toBe("<p>总览</p>");
    const script = await fetch(`${address}en/${encodeURIComponent("数据 1.js")}?v=1`);
    expect(script.headers.get("content-type")).toBe("text/javascript");
    expect(await script.text()).toContain("one");
    await close();
  }
);

test("serveFolder answers 404 for what is missing, outside the base, or outside the folder", async () => {
  const {address, close} = await serveFolder(join(folder, "site"), {base: "/skillcast/"});
  const origin = new URL(address).origin;
  for (const path of ["/skillcast/none.html", "/index.html", "/skillcast/..%2fsecret.txt"])
    expect((await fetch(origin + path)).status, path).toBe(404);
  await close();
  await expect(fetch(address)).rejects.toThrow();
});
