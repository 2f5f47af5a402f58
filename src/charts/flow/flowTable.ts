import type {Language} from "../../quantity/label.js";
import type {ChartTable} from "../frame/chartTable.js";
import type {FlowDiagram} from "./flow.js";

/**
 * Lists the flows of a diagram, one row a link.
 *
 * @param diagram - as drawn
 * @param language - of names and column titles
 * @returns a table in people a year; null where a link has no interval
 * @example
 * flowTable({year: 2025, nodes: [], links: []}).rows // => []
 */
export function flowTable({nodes, links}: FlowDiagram, language: Language = "zh"): ChartTable {
  const zh = language === "zh";
  const names = new Map(nodes.map(({id, name}) => [id, name[language]]));
  const unit = "person/yr";
  return {
    columns: [
      {id: "from", name: zh ? "从" : "from", unit: ""},
      {id: "to", name: zh ? "到" : "to", unit: ""},
      {id: "value", name: zh ? "中位数" : "median", unit},
      {id: "lower80", name: zh ? "80%下限" : "80% lower", unit},
      {id: "upper80", name: zh ? "80%上限" : "80% upper", unit}
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
