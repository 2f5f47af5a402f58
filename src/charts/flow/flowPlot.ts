import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {palettes} from "../frame/palette.js";
import {pixel} from "../frame/pixel.js";
import {amountText} from "../text/amountText.js";
import {describeFlow} from "./describeFlow.js";
import type {FlowDiagram} from "./flow.js";
import {flowLabels, placeFlowLabels} from "./flowLabels.js";
import {flowLayout} from "./flowLayout.js";

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
 * flowPlot({year: 2025, nodes: [], links: [{from: "a", to: "b", value: 1, kind: "entry"}]}) // throws unknown node: "a"
 */
export function flowPlot(diagram: FlowDiagram, options: ChartOptions = {}): ChartSpec {
  const {language, theme, width, height} = chartFrame(options, 420);
  const colours = palettes[theme];
  const write = (value: number) => amountText(value, "person", language);
  const labels = flowLabels(diagram, {language, width});
  const {left, right} = labels;
  const inner = width - left - right;
  const layout = flowLayout(diagram, {width: inner, height});
  const range = {entry: colours.positive, upgrade: colours.accent, exit: colours.warning};
  const nameOf = new Map(diagram.nodes.map(({id, name}) => [id, name[language]]));
  const bands = layout.links.flatMap((link, i) => {
    const {x0, x1, y0, y1, value, lower80, upper80, kind} = link;
    const thickness = Math.max(0.75, link.thickness);
    const text =
      lower80 === undefined || upper80 === undefined
        ? write(value)
        : language === "zh"
          ? `${write(value)}（80%区间${write(lower80)}至${write(upper80)}）`
          : `${write(value)} (80% interval ${write(lower80)} to ${write(upper80)})`;
    return Array.from({length: steps + 1}, (_, k) => {
      const t = k / steps;
      const y = y0 + (y1 - y0) * t * t * (3 - 2 * t);
      return {
        link: i,
        kind,
        x: x0 + (x1 - x0) * t,
        y,
        y2: y + thickness,
        name: `${nameOf.get(link.from)} → ${nameOf.get(link.to)}`,
        text
      };
    });
  });
  const nodes = placeFlowLabels(layout.nodes, labels, {width: inner, height});
  const kinds = Object.keys(range);
  const tooltip = ["name", "text"].map((field) => ({field, type: "nominal", title: null}));
  const text = (side: string, align: string) => ({
    data: {values: nodes.filter((node) => node.side === side)},
    mark: {type: "text", align, baseline: "middle"},
    encoding: {x: pixel("xt"), y: pixel("yt"), text: {field: "text"}}
  });
  return {
    $schema: vegaLiteSchema,
    description: describeFlow(diagram, {language}),
    background: colours.paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    padding: {left, right, top: 24, bottom: 24},
    width: inner,
    height,
    layer: [
      {
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
            scale: {domain: kinds, range: Object.values(range)},
            legend: null
          },
          tooltip
        }
      },
      {
        data: {values: nodes},
        mark: {type: "rect", color: colours.ink},
        encoding: {x: pixel("x"), x2: {field: "x2"}, y: pixel("y"), y2: {field: "y2"}}
      },
      text("left", "right"),
      text("right", "left"),
      text("middle", "center")
    ]
  };
}
