import {existsSync, readdirSync, readFileSync} from "node:fs";

/** Every JSON document of the evidence folder by its name; none if there is no folder. */
export function readEvidence(folder: string): Record<string, unknown> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [
        name.slice(0, -".json".length),
        JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))
      ])
  );
}
