// A program bundled as pages bundle theirs: by what splits off what is loaded later (Vite, Rollup), and by what makes one file (esbuild).
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {nodeResolve} from "@rollup/plugin-node-resolve";
import {build as esbuild} from "esbuild";
import {rollup} from "rollup";
import {build as vite} from "vite";

/** Each bundles the file `entry` of `folder` into `folder`/built/`name`/page.js, with what it loads beside it. */
export const bundlers = {
  esbuild: (folder, entry) =>
    esbuild({
      entryPoints: {page: join(folder, entry)},
      outdir: join(folder, "built", "esbuild"),
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      charset: "utf8"
    }),
  vite: (folder, entry) =>
    vite({
      root: folder,
      configFile: false,
      logLevel: "error",
      build: {
        outDir: "built/vite",
        target: "es2022",
        modulePreload: false,
        rollupOptions: {
          input: join(folder, entry),
          preserveEntrySignatures: "strict",
          output: {entryFileNames: "page.js"}
        }
      }
    }),
  rollup: async (folder, entry) => {
    const made = await rollup({
      input: {page: join(folder, entry)},
      plugins: [nodeResolve({browser: true})],
      onwarn(warning) {
        throw new Error(`rollup: ${warning.message}`);
      }
    });
    await made.write({dir: join(folder, "built", "rollup"), format: "es"});
    await made.close();
  }
};

/**
 * What a page loads at once of a bundle: bytes of the file and of all that it imports statically, as they are and compressed.
 *
 * @param folder - of the bundle
 * @param file - the page's own
 */
export function loadedAtOnce(folder, file) {
  const files = new Set([join(folder, file)]);
  for (const one of files)
    for (const [, from] of readFileSync(one, "utf8").matchAll(
      /\b(?:import|from)\s*["'](\.[^"']+)["']/g
    ))
      files.add(join(one, "..", from));
  const contents = [...files].map((one) => readFileSync(one));
  const sum = (sizes) => sizes.reduce((a, b) => a + b, 0);
  return [
    sum(contents.map(({length}) => length)),
    sum(contents.map((one) => gzipSync(one, {level: 9}).length))
  ];
}
