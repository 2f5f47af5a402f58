import type {Language} from "../../quantity/label.js";
import {required} from "../../quantity/required.js";
import {fitText} from "../frame/fitText.js";
import {spreadLabels} from "../frame/spreadLabels.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import type {FlowDiagram} from "./flow.js";
import {type FlowSize, nodeWidth, type PlacedNode} from "./flowLayout.js";

/** The text of every node by id, one or two lines, and the px they need on both sides of the drawing. */
interface FlowLabels {
  lines: Map<string, string[]>;
  left: number;
  right: number;
}

/** Writes name and people a year at each node: on one line, or on two where the chart is narrow, so that no label covers a node beside its own. */
export function flowLabels(
  {nodes, links}: FlowDiagram,
  {language, width}: {language: Language; width: number}
): FlowLabels {
  const narrow = width < 480;
  const most = Math.floor((narrow ? 0.3 : 0.34) * width);
  const last = Math.max(...nodes.map(({column}) => column), 1);
  const total = (id: string, end: "from" | "to") =>
    links.reduce((sum, link) => (link[end] === id ? sum + link.value : sum), 0);
  const lines = new Map<string, string[]>();
  const room = [0, 0];
  for (const {id, name, column} of nodes) {
    const value = amountText(Math.max(total(id, "to"), total(id, "from")), "person", language);
    const side = column === 0 ? 0 : column === last ? 1 : undefined;
    const text = narrow ? [name[language], value] : [`${name[language]} ${value}`];
    const fitted = text.map((line) =>
      fitText(line, 12, side === undefined ? width * 0.6 : most - 8)
    );
    lines.set(id, fitted);
    if (side === undefined) continue;
    const wide = Math.ceil(Math.max(...fitted.map((line) => textWidth(line, 12)))) + 10;
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
  {width, height}: FlowSize
): LabelledNode[] {
  const last = Math.max(...nodes.map(({column}) => column), 1);
  const placed = nodes.map((node): LabelledNode => {
    const text = required(lines.get(node.id), `label of node ${node.id}`);
    const side = node.column === 0 ? "left" : node.column === last ? "right" : "middle";
    const bottom = node.y + Math.max(1, node.height);
    const rectangle = {x: node.x, x2: node.x + nodeWidth, y: node.y, y2: bottom};
    if (side !== "middle") {
      const xt = side === "left" ? -6 : width + 6;
      return {id: node.id, side, ...rectangle, xt, yt: node.y + node.height / 2, text};
    }
    const half = widest(text) / 2;
    const xt = Math.min(Math.max(node.x + nodeWidth / 2, half - 40), width + 40 - half);
    const yt = node.align === "bottom" ? bottom + 11 : node.y - 9 - line * (text.length - 1);
    return {id: node.id, side, ...rectangle, xt, yt, text};
  });
  for (const side of ["left", "right"]) spreadSide(placed, side, height);
  raiseMiddle(placed.filter(({side}) => side === "middle"));
  return placed;
}

/** Px between the middles of two lines one above the other. */
const line = 14;
/** Px of the longest line of a label. */
const widest = (text: readonly string[]) => Math.max(...text.map((one) => textWidth(one, 12)));

/** Raises the label of a node between the ends above those to its left, until it stands on none. */
function raiseMiddle(nodes: readonly LabelledNode[]): void {
  const half = ({text}: LabelledNode) => widest(text) / 2 + 3;
  const overlaps = (a: LabelledNode, b: LabelledNode) =>
    Math.abs(a.xt - b.xt) < half(a) + half(b) &&
    a.yt < b.yt + line * b.text.length &&
    b.yt < a.yt + line * a.text.length;
  nodes.forEach((node, i) => {
    const before = nodes.slice(0, i);
    for (let hit = before.find((one) => overlaps(one, node)); hit; ) {
      node.yt = hit.yt - line * node.text.length;
      hit = before.find((one) => overlaps(one, node));
    }
  });
}

/** Moves the labels of one side apart, so that none stands on another. */
function spreadSide(nodes: readonly LabelledNode[], side: string, height: number): void {
  const members = nodes.filter((node) => node.side === side);
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
