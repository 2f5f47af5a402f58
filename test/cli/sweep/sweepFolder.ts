import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {writeSyntheticCities} from "./syntheticCities.js";

/** A folder with two synthetic cities and a small sweep over them. */
export function sweepFolder(runs: number, chunk: number): {folder: string; file: string} {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-sweep-"));
  writeSyntheticCities(join(folder, "cities"), 2, 1);
  const file = join(folder, "sweep.yaml");
  writeFileSync(
    file,
    `schema: 1
id: trial
places: cities
scenarios: [recent-pace]
runs: ${runs}
chunk: ${chunk}
league: {indicator: skilled, year: 2027, by: goal}
`
  );
  return {folder, file};
}

/** Every file of the results by its path, as a hash of its bytes; what says where it is is left out. */
export function resultHashes(out: string): Record<string, string> {
  const files = readdirSync(out, {recursive: true, encoding: "utf8"})
    .filter((file) => /\.(parquet|part)$/.test(file))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex")
    ])
  );
}
