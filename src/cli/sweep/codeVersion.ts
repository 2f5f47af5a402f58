import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {version} from "../../verdict/version.js";

/** Written by the build beside the chunks; where the sources run as they are, there is none. */
const file = fileURLToPath(new URL("../identity.txt", import.meta.url));

/**
 * Which program makes the chunks of a sweep: the version of the package and, of a built one, twelve digits of the hash of its code. Only
 * the same program gives the same bytes for sure.
 *
 * @returns as `0.1.0` or `0.1.0+1f2e3d4c5b6a`
 */
export function codeVersion(): string {
  if (!existsSync(file)) return version;
  const identity = readFileSync(file, "utf8").trim();
  return `${version}+${identity.slice(0, 12)}`;
}
