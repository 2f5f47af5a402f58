import type {Language} from "../../quantity/label.js";
import {fitText} from "../frame/fitText.js";
import {spreadLabels} from "../frame/spreadLabels.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import type {FlowDiagram} from "./flow.js";
import {nodeWidth, type PlacedNode} from "./flowLayout.js";

/** The text of every node by id, one or two lines, and the px they need on both sides of the drawing. */
export interface FlowLabels {
  lines: Map<string, string[]>;
  left: number;
  right: number;
}

/** Writes name and people a year beside each node: on one line, or on two where the chart is narrow. */
export function flowLabels(
  {nodes, links}: FlowDiagram,
  {language, width}: {language: Language; width: number}
): FlowLabels {
  const narrow = width < 480;
  const most = Math.floor((narrow ? 0.3 : 0.34) * width);
  const last = Math.max(...nodes.map(({column}) => column), 1);
  const lines = new Map<string, string[]>();
  const room = [0, 0];
  for (const {id, name, column} of nodes) {
    const [into, out] = (["to", "from"] as const).map((end) =>
      links.reduce((sum, link) => (link[end] === id ? sum + link.value : sum), 0)
    ) as [number, number];
    const value = amountText(Math.max(into, out), "person", language);
    const side = column === 0 ? 0 : column === last ? 1 : undefined;
    const text =
      narrow && side !== undefined ? [name[language], value] : [`${name[language]} ${value}`];
    lines.set(
      id,
      text.map((line) => fitText(line, 12, side === undefined ? width * 0.6 : most - 8))
    );
    if (side === undefined) continue;
    const wide = Math.ceil(Math.max(...lines.get(id)!.map((line) => textWidth(line, 12)))) + 10;
    room[side] = Math.max(room[side], wide);
  }
  return {lines, left: room[0], right: room[1]};
}

/** A node's rectangle and its label, px. */
export interface LabelledNode {
  id: string;
  side: "left" | "right" | "middle";
  x: number;
  x2: number;
  y: number;
  y2: number;
  xt: number;
  yt: number;
  text: string[];
}

/** Places the labels: outside at both ends, above the nodes between (below those that stand at the bottom). */
export function placeFlowLabels(
  nodes: readonly PlacedNode[],
  {lines}: FlowLabels,
  {width, height}: {width: number; height: number}
): LabelledNode[] {
  const last = Math.max(...nodes.map(({column}) => column), 1);
  const placed = nodes.map((node): LabelledNode => {
    const side = node.column === 0 ? "left" : node.column === last ? "right" : "middle";
    const bottom = node.y + Math.max(1, node.height);
    const above = node.align !== "bottom";
    const centre = node.x + nodeWidth / 2;
    const half = textWidth(lines.get(node.id)![0], 12) / 2;
    return {
      id: node.id,
      side,
      x: node.x,
      x2: node.x + nodeWidth,
      y: node.y,
      y2: bottom,
      xt:
        side === "left"
          ? -6
          : side === "right"
            ? width + 6
            : Math.min(Math.max(centre, half - 40), width + 40 - half),
      yt: side === "middle" ? (above ? node.y - 9 : bottom + 11) : node.y + node.height / 2,
      text: lines.get(node.id)!
    };
  });
  for (const side of ["left", "right"]) {
    const members = placed.filter((node) => node.side === side);
    const tall = members.some(({text}) => text.length > 1) ? 30 : 15;
    const positions = spreadLabels(
      members.map(({yt}) => yt),
      tall,
      [tall / 2 - 8, height - tall / 2 + 8]
    );
    members.forEach((node, i) => {
      node.yt = positions[i] - 7 * (node.text.length - 1);
    });
  }
  return placed;
}
