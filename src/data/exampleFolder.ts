import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {spokenError} from "../check/spokenError.js";
import {unknownName} from "../quantity/unknownName.js";
import {fileFault} from "./files/fileFault.js";

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
const examples = join(shipped, "examples");

/**
 * Where the data of a city lie that are shipped with the package.
 *
 * @param name - `changzhou`, or a folder of `data/examples/`
 * @returns path of the folder, to be read only: {@link initProject} makes a copy to be changed
 * @throws RangeError if there is no such example
 * @example
 * loadProject(exampleFolder("changzhou")).plan.targets.length // => 43
 * exampleFolder("ningbo").endsWith("ningbo") // => true
 * exampleFolder("changzou") // throws unknown example: "changzou"; one of changzhou, ningbo
 */
export function exampleFolder(name: string): string {
  const known = exampleNames();
  if (!known.includes(name))
    throw spokenError(
      unknownName("example", name, known),
      fileFault("exampleName", {got: JSON.stringify(name), known})
    );
  return name === "changzhou" ? shipped : join(examples, name);
}

/**
 * Where a place lies that is named by its folder, or, where there is none of that name, by a shipped example.
 *
 * @param given - a path, or the name of an example
 */
export function placeFolder(given: string): string {
  return !existsSync(given) && exampleNames().includes(given) ? exampleFolder(given) : given;
}

/** Names of what is shipped. */
function exampleNames(): string[] {
  const others = readdirSync(examples, {withFileTypes: true}).filter((one) => one.isDirectory());
  return ["changzhou", ...others.map((one) => one.name).sort()];
}
