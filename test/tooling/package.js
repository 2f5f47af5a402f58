// Packs the library, installs it in an empty project and uses it as a stranger would:
// its entries in ESM, the types, the command line.
import {execFileSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

const folder = mkdtempSync(join(tmpdir(), "skillcast-package-"));
const run = (command, args, options = {}) =>
  execFileSync(command, args, {encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], ...options});
const fail = (what) => {
  throw new Error(`package: ${what}`);
};

try {
  run("npm", ["pack", "--silent", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  const files = run("tar", ["-tzf", join(folder, tarball)])
    .trim()
    .split("\n");
  for (const wanted of [
    "dist/index.js",
    "dist/index.d.ts",
    "dist/cli/skillcast.js",
    "data/figures.csv",
    "LICENSE",
    "README.md"
  ])
    if (!files.includes(`package/${wanted}`)) fail(`${wanted} is not in the package`);
  const stray = files.filter((file) => /^package\/(test|reports|site|node_modules)\//.test(file));
  if (stray.length > 0) fail(`does not belong in the package: ${stray.join(", ")}`);

  const own = JSON.parse(readFileSync("package.json", "utf8"));
  writeFileSync(
    join(folder, "package.json"),
    '{"name": "empty", "private": true, "type": "module"}\n'
  );
  const inside = {cwd: folder};
  run(
    "npm",
    [
      "install",
      "--prefer-offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--silent",
      join(folder, tarball)
    ],
    inside
  );

  writeFileSync(
    join(folder, "use.js"),
    `import {forecastPlan} from "skillcast";
import {loadProject} from "skillcast/data";
import {naive} from "skillcast/forecast";
import {targetTable} from "skillcast/table";
import {toFrame} from "skillcast/danfo";
import schema from "skillcast/forecast.schema.json" with {type: "json"};
const forecast = await forecastPlan(loadProject("node_modules/skillcast/data"), {runs: 50, seed: 1});
console.log(JSON.stringify([forecast.targets.length, targetTable(forecast).numRows() >= 43, typeof toFrame, naive([3, 5]).point[0], schema.$id]));
`
  );
  const printed = run("node", ["use.js"], inside).trim();
  if (printed !== '[43,true,"function",5,"urn:skillcast:forecast:1"]')
    fail(`the library answered ${printed}`);

  writeFileSync(
    join(folder, "use.ts"),
    `import {forecastPlan, type Forecast} from "skillcast";
import {loadProject} from "skillcast/data";
export const answer: Promise<Forecast> = forecastPlan(loadProject("data"), {runs: 50});
`
  );
  run(
    resolve("node_modules/.bin/tsc"),
    [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "use.ts"
    ],
    inside
  );

  const command = join(folder, "node_modules", ".bin", "skillcast");
  if (run(command, ["--version"], inside).trim() !== own.version)
    fail("the command prints another version");
  const document = JSON.parse(
    run(command, ["forecast", "node_modules/skillcast/data", "--runs", "50", "--json"], inside)
  );
  if (document.targets.length !== 43)
    fail(`the command printed ${document.targets.length} targets`);
  run(command, ["init", "my-city", "--lang", "en"], inside);
  run(command, ["check", "my-city"], inside);
  run(command, ["forecast", "my-city", "--runs", "50"], inside);
  console.log(`package: ${files.length} files, installs, imports, types, command line: good`);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
