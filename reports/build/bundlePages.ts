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

/** Packages that are fetched only when something asks for them, by the name of their file. */
const packages: Readonly<Record<string, string>> = {
  writeExcel: "write-excel-file/browser",
  highs: "highs"
};

/** Scripts that others fetch when they need them stand beside them. */
const besideOthers: Plugin = {
  name: "beside others",
  setup({onResolve}) {
    const beside = (name: string) => ({path: `./${name}.js`, external: true});
    onResolve({filter: /\/drawVega\.js$/}, ({kind}) =>
      kind === "dynamic-import" ? beside("drawVega") : undefined
    );
    for (const [name, from] of Object.entries(packages))
      onResolve({filter: new RegExp(`^${from}$`)}, ({kind}) =>
        kind === "entry-point" ? undefined : beside(name)
      );
  }
};

/**
 * Makes one file of each script of the pages, where the site would have a file for every module.
 *
 * @param outdir - where they are put
 * @param left - packages whose file is left to whoever builds a site
 * @returns paths of the files whose code is in them
 */
export async function bundlePages(
  outdir = "reports/bundles",
  left: readonly (keyof typeof packages)[] = []
): Promise<string[]> {
  const own = Object.entries(scripts).map(([out, path]) => ({
    out,
    in: `reports/${path.replace(/\.js$/, ".ts")}`
  }));
  const others = Object.entries(packages)
    .filter(([out]) => !left.includes(out))
    .map(([out, path]) => ({out, in: path}));
  const {metafile} = await build({
    entryPoints: [...own, ...others],
    outdir,
    bundle: true,
    format: "esm",
    minify: true,
    plugins: [withoutNode, lightVega, besideOthers],
    logLevel: "error",
    metafile: true
  });
  return Object.keys(metafile.inputs);
}
