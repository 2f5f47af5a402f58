// What CHANGELOG.md says of a version: `npx tsx test/tooling/releaseNotes.ts v1.2.3`. Fails if the tag is not the version of
// package.json, or if the changelog does not speak of it.
import {readFileSync} from "node:fs";

/**
 * The section of a changelog about a version, without its heading.
 *
 * @param changelog - Markdown with a heading `## 1.2.3` a version, the latest first
 * @param version - without `v`
 * @throws RangeError if there is none, or nothing is under it
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.split(/\s/, 1)[0] === version);
  const notes = section?.split("\n").slice(1).join("\n").trim();
  if (!notes)
    throw new RangeError(`nothing in CHANGELOG.md about ${version}; write "## ${version}"`);
  return `${notes}\n`;
}

if (process.argv[1]?.endsWith("releaseNotes.ts")) {
  const {version} = JSON.parse(readFileSync("package.json", "utf8"));
  const [, , tag] = process.argv;
  if (tag !== `v${version}`)
    throw new RangeError(`invalid tag; not v${version}, as package.json says: ${tag}`);
  process.stdout.write(releaseNotes(readFileSync("CHANGELOG.md", "utf8"), version));
}
