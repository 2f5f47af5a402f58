import {type ChildProcess, spawn} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import type {SiteBuilder, SiteStep} from "../../src/cli/site/siteBuilder.js";
import {withWorkers} from "../../src/cli/workerPool.js";
import {loadHighs} from "../../src/highs/loadHighs.js";
import {readImprint} from "./imprint.js";
import {siteData} from "./siteData.js";
import {siteFiles} from "./siteFiles.js";
import {standIns} from "./standIns.js";
import {withoutNode} from "./withoutNode.js";
import {writePages} from "./writePages.js";

export {siteConfig} from "./siteConfig.js";

/** Beside this file in the package: texts, styles and scripts of the pages. */
const beside = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);
const framework = dirname(require.resolve("@observablehq/framework/package.json"));

/**
 * Makes the site of a project's folder from the package: `site` in the place that is given.
 *
 * @throws DataError if the folder holds a fault or anything internal; Error if a page could not be built, the signal's reason if stopped
 */
export const packageSite: SiteBuilder = async ({folder, place, run, signal, onStep}) => {
  const step = (one: SiteStep) => {
    signal.throwIfAborted();
    onStep(one);
  };
  const imprint = await readImprint(folder);
  const site = await siteData(folder, {
    run,
    workers: (project, work) => withWorkers(project, work, {signal, worth: true}),
    solver: loadHighs,
    keep: async (_name, _rests, make) => JSON.parse(JSON.stringify(await make())),
    onStep: step
  });
  step({step: "pages"});
  const root = join(place, "pages");
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  };
  for (const name of ["style.css", "style", "bundles"])
    cpSync(join(beside, name), join(root, name), {recursive: true});
  await addSolver(write);
  for (const [name, content] of Object.entries(siteFiles(site)))
    write(`data/site/${name}.json`, JSON.stringify(content));
  await writePages(
    site,
    ({path, markdown}) => {
      signal.throwIfAborted();
      write(`${path.slice(1)}.md`, markdown);
    },
    join(beside, "texts")
  );
  for (const name of standIns)
    mkdirSync(join(root, ".observablehq/cache", name), {recursive: true});
  const places = {root: "pages", output: "site", building: true};
  writeFileSync(
    join(place, "observablehq.config.js"),
    `import {siteConfig} from ${JSON.stringify(import.meta.url)};\nexport default siteConfig(${JSON.stringify(imprint)}, ${JSON.stringify(places)});\n`
  );
  step({step: "site"});
  await runFramework(place, signal);
  refuseBroken(join(place, "site"));
};

/** HiGHS for the page on decisions: its script as a file of its own, and its program in WebAssembly. */
async function addSolver(
  write: (path: string, content: string | Uint8Array) => void
): Promise<void> {
  const {build} = createRequire(join(framework, "package.json"))("esbuild");
  const {outputFiles} = await build({
    stdin: {contents: 'export {default} from "highs";', resolveDir: beside},
    bundle: true,
    format: "esm",
    plugins: [withoutNode],
    minify: true,
    logLevel: "error",
    write: false
  });
  write("bundles/highs.js", outputFiles[0].contents);
  write("data/highs.wasm", readFileSync(join(dirname(require.resolve("highs")), "highs.wasm")));
}

/** Has Framework build the pages of a folder by the configuration in it; what it says is told if it fails. */
function runFramework(place: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(framework, "dist/bin/observable.js"), "build"], {
    cwd: place,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    stdio: ["ignore", "pipe", "pipe"],
    signal
  }) as ChildProcess;
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => {
      said = `${said}${text}`.slice(-4000);
    });
  return new Promise((resolve, reject) => {
    child.on("error", (fault) => reject(signal.aborted ? signal.reason : fault));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/** Framework prints a fault of a page into it, and ends well all the same. */
function refuseBroken(site: string): void {
  const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((file) =>
    file.endsWith(".html")
  );
  const broken = pages.filter((file) =>
    readFileSync(join(site, file), "utf8").includes("observablehq--error")
  );
  if (broken.length > 0) throw new Error(`pages with a fault: ${broken.join(", ")}`);
}
