import type {Language} from "../../quantity/label.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {FlowDiagram, FlowLink} from "./flow.js";

/**
 * States how many people enter, rise and leave in the year, and the largest way in and out.
 *
 * @param diagram - as drawn
 * @param options.language - of the sentence; default zh
 * @returns one to three sentences
 * @example
 * describeFlow({year: 2025, nodes: [{id: "a", name: {zh: "培训", en: "Training"}, column: 0}, {id: "b", name: {zh: "存量", en: "Stock"}, column: 1}], links: [{from: "a", to: "b", value: 50, kind: "entry"}]}, {language: "en"}) // => "2025: 50 people enter, most by Training → Stock (50)."
 */
export function describeFlow(
  {year, nodes, links}: FlowDiagram,
  {language = "zh"}: {language?: Language} = {}
): string {
  const words = wordsOf(language).flow;
  const names = new Map(nodes.map(({id, name}) => [id, name[language]]));
  const parts = (["entry", "upgrade", "exit"] as const).flatMap((kind) => {
    const members = links.filter((link) => link.kind === kind);
    const sum = members.reduce((total, {value}) => total + value, 0);
    if (sum === 0) return [];
    const most = members.reduce((a: FlowLink, b) => (b.value > a.value ? b : a));
    const people = amountText(sum, "person", language, true);
    const way = `${names.get(most.from)} → ${names.get(most.to)}`;
    return [words[kind](people, way, amountText(most.value, "person", language))];
  });
  return words.all(year, parts);
}
