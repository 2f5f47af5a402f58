import {mapping} from "../check/mappings.js";
import {customTexts} from "./customTexts.js";

const texts = ["name", "description", "fixed", "changed", "afterwards"] as const;

/**
 * A scenario as a person may write it, with what was left out: version, id (after the file), texts.
 *
 * A text in one language, alone or as the only key of `{zh: …, en: …}`, stands for both. A scenario needs only `changes` and a
 * `name`; what is written is taken as it is, right or wrong, and what is no mapping stays so.
 *
 * @param value - the data of a document
 * @param file - its path: `scenarios/fewer-places.yaml` gives the id `fewer-places`, a name that is no id `custom`
 * @returns data of the shape of `scenarioSchema`, as far as it was right
 * @example
 * completeScenario({name: "少招生", changes: []}, "scenarios/fewer.yaml").id // => "fewer"
 * completeScenario({name: {en: "Fewer"}, changes: []}, "少招生.yaml").name // => {en: "Fewer", zh: "Fewer"}
 */
export function completeScenario(value: unknown, file: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const written = mapping(value);
  const stem = /([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.ya?ml$/i.exec(file.replace(/^.*[/\\]/, ""));
  const id = stem?.index === 0 && stem[1].length <= 60 ? stem[1].toLowerCase() : "custom";
  const labels = texts.flatMap((key) => {
    const text = written[key] ?? (key === "name" ? undefined : customTexts[key]);
    return text === undefined ? [] : [[key, inBoth(text)]];
  });
  const {changes} = written;
  return {
    schema: 1,
    id,
    ...written,
    ...Object.fromEntries(labels),
    ...(Array.isArray(changes) ? {changes: changes.map(withReason)} : {})
  };
}

function withReason(change: unknown): unknown {
  const {reason} = mapping(change);
  return reason === undefined ? change : {...mapping(change), reason: inBoth(reason)};
}

/** A text of one language for both. */
function inBoth(text: unknown): unknown {
  if (typeof text === "string") return {zh: text, en: text};
  const {zh, en, ...others} = mapping(text);
  if ((zh === undefined) === (en === undefined)) return text;
  return {zh: zh ?? en, en: en ?? zh, ...others};
}
