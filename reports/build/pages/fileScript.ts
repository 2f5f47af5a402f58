import type {SiteData} from "../siteData.js";

/**
 * JavaScript of an object whose functions fetch what the scripts of a page need, each file when it is asked for.
 *
 * @param site - all that the pages show; the forecast of each of its scenarios is a file
 * @param names - of the other files
 */
export function fileScript({scenarios}: SiteData, names: readonly string[]): string {
  const file = (name: string) => `() => FileAttachment("@/data/site/${name}.json").json()`;
  const own = names.map((name) => `${name}: ${file(name)}`);
  const forecasts = Object.keys(scenarios).map((id) => `"${id}": ${file(`scenario-${id}`)}`);
  return `{\n    ${own.join(",\n    ")},\n    forecasts: {\n      ${forecasts.join(",\n      ")}\n    }\n  }`;
}
