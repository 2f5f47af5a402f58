import {checkFields, checkRows} from "../../quantity/checkFields.js";
import {type Layer, pixel, plainTooltip} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {palettes} from "../frame/palette.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import {describeFlow} from "./describeFlow.js";
import type {FlowDiagram, FlowLink} from "./flow.js";
import {flowLabels, type LabelledNode, placeFlowLabels} from "./flowLabels.js";
import {flowLayout, type PlacedLink} from "./flowLayout.js";

const steps = 24;

/**
 * Draws where people come from, rise and leave in one year: bands whose widths are people a year, all on one scale.
 *
 * Entries are teal, upgrades blue, exits orange; each band's tooltip gives its 80% interval where it has one.
 *
 * @param diagram - nodes and links of one year; people a year
 * @param options - language, theme, size
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeFlow}
 * @throws RangeError if a link is not drawable (see {@link flowLayout}) or an option is out of range
 * @example
 * flowPlot({year: 2025, nodes: [{id: "a", name: {zh: "培训", en: "Training"}, column: 0}, {id: "b", name: {zh: "存量", en: "Stock"}, column: 1}], links: [{from: "a", to: "b", value: 50, kind: "entry"}]}, {language: "en"}).description // => "2025: 50 people enter, most by Training → Stock (50)."
 * flowPlot({year: 2025, nodes: [], links: [{from: "a", to: "b", value: 1, kind: "entry"}]}) // throws unknown node: "a"
 */
export function flowPlot(diagram: FlowDiagram, options: ChartOptions = {}): ChartSpec {
  checkFields("diagram", diagram, {year: "number"});
  checkRows("nodes", diagram.nodes, {id: "text", name: "label", column: "number"});
  checkRows("links", diagram.links, {from: "text", to: "text", value: "number"});
  const frame = chartFrame(options, 420);
  const {language, width, height} = frame;
  const labels = flowLabels(diagram, {language, width});
  const {left, right} = labels;
  const inner = width - left - right;
  const layout = flowLayout(diagram, {width: inner, height});
  const names = new Map(diagram.nodes.map(({id, name}) => [id, name[language]]));
  const bands = layout.links.flatMap((link, i) => {
    const name = `${names.get(link.from)} → ${names.get(link.to)}`;
    return bandPoints(link).map((point) => ({
      link: i,
      kind: link.kind,
      ...point,
      name,
      text: bandText(link, language)
    }));
  });
  const nodes = placeFlowLabels(layout.nodes, labels, {width: inner, height});
  return chartSpec(frame, {
    description: describeFlow(diagram, {language}),
    padding: {left, right, top: 24, bottom: 24},
    width: inner,
    height,
    layer: [bandLayer(bands, frame), ...nodeLayers(nodes, frame)]
  });
}

/** The edges of a band in `steps` equal steps: y follows the cubic that leaves and arrives level. */
function bandPoints({x0, x1, y0, y1, thickness}: PlacedLink): {x: number; y: number; y2: number}[] {
  return Array.from({length: steps + 1}, (_, k) => {
    const t = k / steps;
    const y = y0 + (y1 - y0) * t * t * (3 - 2 * t);
    return {x: x0 + (x1 - x0) * t, y, y2: y + Math.max(0.75, thickness)};
  });
}

function bandText(
  {value, lower80, upper80}: FlowLink,
  language: Required<ChartOptions>["language"]
): string {
  const write = (people: number) => amountText(people, "person", language);
  if (lower80 === undefined || upper80 === undefined) return write(value);
  return wordsOf(language).withInterval(write(value), {low: write(lower80), high: write(upper80)});
}

function bandLayer(bands: readonly object[], {theme}: Required<ChartOptions>): Layer {
  const {positive, accent, warning} = palettes[theme];
  const colours = {entry: positive, upgrade: accent, exit: warning};
  return {
    data: {values: bands},
    mark: {type: "area", opacity: 0.42, tooltip: true},
    encoding: {
      x: pixel("x"),
      y: {...pixel("y"), stack: null},
      y2: {field: "y2"},
      detail: {field: "link", type: "nominal"},
      color: {
        field: "kind",
        type: "nominal",
        scale: {domain: Object.keys(colours), range: Object.values(colours)},
        legend: null
      },
      tooltip: plainTooltip("name", "text")
    }
  };
}

function nodeLayers(nodes: readonly LabelledNode[], {theme}: Required<ChartOptions>): Layer[] {
  const text = (side: LabelledNode["side"], align: "left" | "right" | "center") => ({
    data: {values: nodes.filter((node) => node.side === side)},
    mark: {type: "text", align, baseline: "middle"},
    encoding: {x: pixel("xt"), y: pixel("yt"), text: {field: "text"}}
  });
  return [
    {
      data: {values: nodes},
      mark: {type: "rect", color: palettes[theme].ink},
      encoding: {x: pixel("x"), x2: {field: "x2"}, y: pixel("y"), y2: {field: "y2"}}
    },
    text("left", "right"),
    text("right", "left"),
    text("middle", "center")
  ];
}
