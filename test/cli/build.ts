import {spawnSync} from "node:child_process";
import {existsSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, {recursive: true, encoding: "utf8"}).map(
      (file) => statSync(join(folder, file)).mtimeMs
    )
  );

/** The command line is tested as a user runs it: built. Builds only when a source is newer than the build. */
export default function build(): void {
  if (existsSync("dist") && newest("src") < newest("dist")) return;
  console.log(
    "building dist/, as sources are newer: the tests of the command line run what is built"
  );
  const {status} = spawnSync(process.execPath, ["build.js"], {stdio: "ignore"});
  // Type errors are the business of `npm run check`; the code is bundled before they are found.
  if (status !== 0 && !existsSync("dist/cli/skillcast.js"))
    throw new Error("the build failed; run npm run build");
}
