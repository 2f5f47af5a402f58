import {createRequire} from "node:module";

type Yaml = typeof import("yaml");
let loaded: Yaml | undefined;

/** The package yaml, loaded when it is first needed: most files have no problem. */
export function yaml(): Yaml {
  loaded ??= createRequire(import.meta.url)("yaml") as Yaml;
  return loaded;
}
