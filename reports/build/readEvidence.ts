import {existsSync, readdirSync, readFileSync} from "node:fs";

/**
 * Every JSON document of the evidence folder by its name; none if there is no folder.
 *
 * @throws RangeError naming a document that is damaged, and what makes it anew
 */
export function readEvidence(folder: string): Record<string, unknown> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -".json".length), documentOf(`${folder}/${name}`)])
  );
}

function documentOf(file: string): unknown {
  try {
    const document: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof document === "object" && document !== null) return document;
  } catch {
    // Told below, as any other damage.
  }
  throw new RangeError(`invalid ${file}; not a JSON document: make it anew with npm run evidence`);
}
