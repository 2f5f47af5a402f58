import {build, type Plugin} from "esbuild";
import {lightVega} from "./lightVega.js";
import {withoutNode} from "./withoutNode.js";

/** The scripts of the pages by the name of the file that a page asks for: what each gives. */
const scripts: Readonly<Record<string, string>> = {
  reading: "components/reading/readPage.js",
  drawVega: "components/frame/drawVega.js",
  bench: "components/scenarios/openBench.js",
  pipeline: "components/pipeline/openPipeline.js",
  desk: "components/decisions/openDesk.js",
  "model.worker": "model.worker.js",
  "decide.worker": "decide.worker.js"
};

/** Packages that are fetched only when something asks for them, as files of their own. */
const later = ["write-excel-file/browser", "highs"];

/** A script that others fetch when they need it stands beside them. */
const besideOthers: Plugin = {
  name: "beside others",
  setup({onResolve}) {
    onResolve({filter: /\/drawVega\.js$/}, ({kind}) =>
      kind === "dynamic-import" ? {path: "./drawVega.js", external: true} : undefined
    );
  }
};

/**
 * Makes one file of each script of the pages, where the site would have a file for every module.
 *
 * @param root - the folder of the pages
 */
export async function bundlePages(root = "reports"): Promise<void> {
  await build({
    entryPoints: Object.entries(scripts).map(([out, path]) => ({
      out,
      in: `${root}/${path.replace(/\.js$/, ".ts")}`
    })),
    outdir: `${root}/bundles`,
    bundle: true,
    format: "esm",
    minify: true,
    external: later,
    plugins: [withoutNode, lightVega, besideOthers],
    logLevel: "error"
  });
}
