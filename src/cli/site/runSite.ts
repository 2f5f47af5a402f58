import {createHash} from "node:crypto";
import {readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";
import {DataError} from "../../check/dataError.js";
import {makeFolder} from "../../data/files/makeFolder.js";
import {readText} from "../../data/files/readText.js";
import {clearStages, openStage} from "../../data/files/stage.js";
import {writeTogether} from "../../data/files/writeTogether.js";
import {loadPublic} from "../../data/loadPublic.js";
import {version} from "../../verdict/version.js";
import {commandFault} from "../commandFault.js";
import {jsonText} from "../files/jsonText.js";
import {printable} from "../terminal/printable.js";
import {interruptible} from "../terminal/progress.js";
import type {Words} from "../words/words.js";
import type {SiteBuilder} from "./siteBuilder.js";

/** What was asked, checked. */
export interface SiteAsked {
  /** Folder of the site. */
  out: string;
  runs: number;
  seed: number;
}

/** Packages that only those install who build a site. */
const packages = ["@observablehq/framework", "vega", "vega-lite", "highs"];
/** Name of the list of files that a site consists of. */
const manifestFile = "manifest.json";

/**
 * Writes the report site of a project's folder: all of it is made in a hidden folder beside its place, then moved there; stopped, or after a
 * fault, nothing changes.
 *
 * @param folder - a project's folder
 * @param asked - where the site is put, runs and seed
 * @param words - in which it tells how far it is
 * @param builder - finds the program that makes it; default that of the package
 * @throws DataError naming a missing package, a fault of the folder, or what cannot be written
 */
export async function runSite(
  folder: string,
  {out, runs, seed}: SiteAsked,
  {result}: Words,
  builder: () => Promise<SiteBuilder> = siteBuilder
): Promise<void> {
  const packageSite = await builder();
  // Its faults are told before anything is made.
  loadPublic(folder);
  const parent = dirname(resolve(out));
  makeFolder(parent);
  clearStages(parent);
  const place = openStage(parent);
  try {
    const tell = (text: string) => process.stderr.write(`${printable(text, false)}\n`);
    await interruptible((signal) =>
      packageSite({
        folder: resolve(folder),
        place,
        run: {runs, seed},
        signal,
        onStep: (one) =>
          tell(one.step === "scenario" ? result.site.scenario(one.name) : result.site[one.step])
      })
    );
    const files = siteFiles(join(place, "site"));
    const known = listed(out);
    writeTogether(out, files);
    for (const name of known) if (!files.has(name)) rmSync(join(out, name), {force: true});
    const first = join(out, "index.html");
    process.stdout.write(`${printable(result.site.written({files: files.size, first}), false)}\n`);
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

/** The program that builds a site. */
async function siteBuilder(): Promise<SiteBuilder> {
  const require = createRequire(import.meta.url);
  const program = new URL("../site/packageSite.js", import.meta.url);
  for (const name of packages) if (!isInstalled(name, require)) throw missing("framework");
  const {packageSite} = await import(program.href);
  return packageSite;
}

function isInstalled(name: string, require: NodeJS.Require): boolean {
  const folders = require.resolve.paths(name) ?? [];
  return folders.some((folder) =>
    statSync(join(folder, name, "package.json"), {throwIfNoEntry: false})
  );
}

function missing(thing: "framework"): DataError {
  return new DataError([{file: "site", ...commandFault("missing", {thing})}]);
}

/** The files of a folder by path relative to it, and last a list of them with their hashes. */
function siteFiles(site: string): Map<string, string | Uint8Array> {
  const names = readdirSync(site, {recursive: true, encoding: "utf8"})
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(site, name)).isFile())
    .sort();
  const files = new Map<string, string | Uint8Array>();
  const sha256: Record<string, string> = {};
  for (const name of names) {
    const bytes = readFileSync(join(site, name));
    files.set(name, bytes);
    sha256[name] = createHash("sha256").update(bytes).digest("hex");
  }
  return files.set(manifestFile, `${jsonText({version, sha256})}\n`);
}

/** The files that an earlier site in the place consisted of. */
function listed(out: string): string[] {
  try {
    const {sha256} = JSON.parse(readText(join(out, manifestFile)));
    return Object.keys(sha256).filter((name) => !name.split("/").includes(".."));
  } catch {
    return [];
  }
}
