import {readdirSync, readFileSync} from "node:fs";

/**
 * A source file: path under src/, its room ("" for the public entries), its text, and what it imports at run time and as types
 * only.
 */
export interface Source {
  file: string;
  room: string;
  text: string;
  imports: string[];
  typeImports: string[];
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:[^"';]*?\s+from\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Every file of src/, read once. */
export const sources: Source[] = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort()
  .map((file) => {
    const text = readFileSync(`src/${file}`, "utf8");
    const imports: string[] = [];
    const typeImports: string[] = [];
    for (const [all, type, from, dynamic] of text.matchAll(statement)) {
      const onlyTypes =
        type !== undefined ||
        /^(?:import|export)\s*\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}/.test(all);
      (onlyTypes ? typeImports : imports).push((from ?? dynamic)!);
    }
    const room = file.includes("/") && !file.startsWith("entries/") ? file.split("/")[0] : "";
    return {file, room, text, imports, typeImports};
  });

/** The path under src/ that a relative import of a file means. */
export function resolveImport(file: string, specifier: string): string {
  return new URL(specifier, `file:///${file}`).pathname.slice(1).replace(/\.js$/, ".ts");
}
