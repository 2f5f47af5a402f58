import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Where results are kept from build to build, by what they rest on. */
export const keptResults = "reports/.observablehq/cache/results";

/** Programs that take part in what is computed for the site; what only draws or words it does not. */
const programs = ["src", "reports/components/decisions"];
const builders = /^(site|pooled)\w+\.ts$/;

/**
 * A hash of what a result rests on: values, the files below folders, and every program that takes part.
 *
 * @param values - plain data
 * @param folders - read whole, as far as they exist
 */
export function hashOf(values: readonly unknown[], folders: readonly string[] = []): string {
  const hash = createHash("sha256").update(JSON.stringify(values));
  const take = (folder: string, wanted: (name: string) => boolean) => {
    for (const name of readdirSync(folder, {recursive: true, encoding: "utf8"}).sort())
      if (wanted(name)) hash.update(name).update(readFileSync(join(folder, name)));
  };
  const isProgram = (name: string) => name.endsWith(".ts");
  for (const folder of programs) take(folder, isProgram);
  take("reports/build", (name) => builders.test(name));
  for (const folder of folders) if (existsSync(folder)) take(folder, (name) => /\.\w+$/.test(name));
  return hash.update(readFileSync("reports/site.ts")).digest("hex").slice(0, 24);
}

/**
 * Gives a result as JSON leaves it: the one that an earlier build kept under the same name and hash, or a new one.
 *
 * @param name - what it is, for whoever looks into the folder
 * @param hash - of all that it rests on
 * @param make - computes it
 * @param folder - where it is kept
 */
export async function keepResult<Value>(
  name: string,
  hash: string,
  make: () => Promise<Value>,
  folder = keptResults
): Promise<Value> {
  const file = join(folder, `${name}-${hash}.json`);
  const kept = readKept<Value>(file);
  if (kept) return kept.value;
  const text = JSON.stringify(await make());
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return JSON.parse(text);
}

/** What an earlier build kept; nothing where the file is missing or damaged, so that it is made anew. */
function readKept<Value>(file: string): {value: Value} | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return {value: JSON.parse(readFileSync(file, "utf8"))};
  } catch {
    return undefined;
  }
}
