import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {runSite} from "../../../src/cli/site/runSite.js";
import type {SiteBuilder, SiteOrder} from "../../../src/cli/site/siteBuilder.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";

/** A builder that writes the given files and keeps what it was asked. */
function builderOf(files: Record<string, string>, fault?: Error) {
  const orders: SiteOrder[] = [];
  const build: SiteBuilder = async (order) => {
    orders.push(order);
    order.onStep({step: "pages"});
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(order.place, "site", name, ".."), {recursive: true});
      writeFileSync(join(order.place, "site", name), text);
    }
    if (fault) throw fault;
  };
  return {build: async () => build, orders};
}

/** Runs it and gives what it printed. */
async function printed(
  out: string,
  {build}: ReturnType<typeof builderOf>,
  folder = "data"
): Promise<{out: string; err: string}> {
  const said = {out: "", err: ""};
  const spies = (["out", "err"] as const).map((name) =>
    vi
      .spyOn(name === "out" ? process.stdout : process.stderr, "write")
      .mockImplementation((text) => {
        said[name] += text;
        return true;
      })
  );
  try {
    await runSite(folder, {out, runs: 8, seed: 1}, wordsOf("en"), build);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said;
}

const place = () => join(mkdtempSync(join(tmpdir(), "skillcast-site-")), "public");

test("runSite(folder, {out}) puts what was built in place with a list of it, tells how far it is, and leaves nothing beside it", async () => {
  const out = place();
  const builder = builderOf({"index.html": "a", "en/index.html": "b"});
  const said = await printed(out, builder);
  expect(readdirSync(out).sort()).toEqual(["en", "index.html", "manifest.json"]);
  expect(readdirSync(join(out, ".."))).toEqual(["public"]);
  const {sha256} = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  expect(Object.keys(sha256)).toEqual(["en/index.html", "index.html"]);
  expect(said.err).toBe("writing the pages\n");
  expect(said.out).toMatch(/^3 files written; the first page is .*public/);
  expect(builder.orders[0].run).toEqual({runs: 8, seed: 1});
});

test("runSite(folder, {out}) takes away what only the site before had, and leaves what is of others", async () => {
  const out = place();
  await printed(out, builderOf({"index.html": "a", "_file/old.json": "{}"}));
  writeFileSync(join(out, "robots.txt"), "of somebody else");
  await printed(out, builderOf({"index.html": "c"}));
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("c");
  expect(existsSync(join(out, "_file/old.json"))).toBe(false);
  expect(existsSync(join(out, "robots.txt"))).toBe(true);
});

test("runSite(folder, {out}) leaves an earlier site as it is where the new one cannot be built", async () => {
  const out = place();
  await printed(out, builderOf({"index.html": "a"}));
  await expect(
    printed(out, builderOf({"index.html": "b"}, new Error("pages with a fault: index.html")))
  ).rejects.toThrow("pages with a fault");
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("a");
  expect(readdirSync(join(out, ".."))).toEqual(["public"]);
});

test("runSite(folder, {out}) tells a fault of the folder before it makes anything", async () => {
  const out = place();
  await expect(printed(out, builderOf({"index.html": "a"}), "nowhere")).rejects.toThrow("nowhere");
  expect(existsSync(out)).toBe(false);
});
