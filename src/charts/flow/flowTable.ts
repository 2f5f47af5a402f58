import {checkFields, checkRows} from "../../quantity/checkFields.js";
import type {Language} from "../../quantity/label.js";
import type {ChartTable} from "../frame/chartTable.js";
import {wordsOf} from "../words/wordsOf.js";
import type {FlowDiagram} from "./flow.js";

/**
 * Lists the flows of a diagram, one row a link.
 *
 * @param diagram - as drawn
 * @param language - of names and column titles
 * @returns a table in people a year; null where a link has no interval
 * @example
 * flowTable({year: 2025, nodes: [{id: "a", name: {zh: "培训", en: "Training"}, column: 0}, {id: "b", name: {zh: "存量", en: "Stock"}, column: 1}], links: [{from: "a", to: "b", value: 50, kind: "entry"}]}, "en").rows // => [["Training", "Stock", 50, null, null]]
 */
export function flowTable(diagram: FlowDiagram, language: Language = "zh"): ChartTable {
  checkFields("diagram", diagram, {year: "number"});
  checkRows("nodes", diagram.nodes, {id: "text", name: "label", column: "number"});
  checkRows("links", diagram.links, {from: "text", to: "text", value: "number"});
  const {nodes, links} = diagram;
  const column = wordsOf(language).column;
  const names = new Map(nodes.map(({id, name}) => [id, name[language]]));
  const unit = "person/yr";
  return {
    columns: [
      {id: "from", name: column.from, unit: ""},
      {id: "to", name: column.to, unit: ""},
      {id: "value", name: column.median, unit},
      {id: "lower80", name: column.lower80, unit},
      {id: "upper80", name: column.upper80, unit}
    ],
    rows: links.map(({from, to, value, lower80, upper80}) => [
      names.get(from) ?? from,
      names.get(to) ?? to,
      value,
      lower80 ?? null,
      upper80 ?? null
    ])
  };
}
