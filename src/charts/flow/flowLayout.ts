import {checkInteger, checkNumber} from "../../quantity/checkNumber.js";
import {required} from "../../quantity/required.js";
import type {FlowDiagram, FlowLink, FlowNode} from "./flow.js";

/** A node with its rectangle, px. */
export interface PlacedNode extends FlowNode {
  value: number;
  x: number;
  y: number;
  height: number;
}

/** A link with where its upper edge leaves and arrives, px, and its thickness. */
export interface PlacedLink extends FlowLink {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  thickness: number;
}

/** Px of a drawing without its labels. */
export interface FlowSize {
  width: number;
  height: number;
}

/** Width of a node, px. */
export const nodeWidth = 10;

/** Px between two nodes of a column. */
const gap = 26;

/**
 * Places a flow diagram: nodes in columns, as tall as what passes through them; every width is people a year on one
 * scale.
 *
 * @param diagram - nodes in drawing order; links go from a lower to a higher column
 * @param size - px of the drawing
 * @returns nodes and links with their places, and the scale in px a person
 * @throws RangeError if a column is not a whole number from 0, or a link names no node, does not go to the right, or
 * is negative or not a number
 * @example
 * flowLayout({year: 2025, nodes: [{id: "a", name: {zh: "甲", en: "A"}, column: 0}, {id: "b", name: {zh: "乙", en: "B"}, column: 1}], links: [{from: "a", to: "b", value: 50, kind: "entry"}]}, {width: 100, height: 100}).scale // => 2
 */
export function flowLayout(
  {nodes, links}: FlowDiagram,
  size: FlowSize
): {nodes: PlacedNode[]; links: PlacedLink[]; scale: number} {
  checkDiagram(nodes, links);
  const columns = columnsOf(nodes, links);
  const scale = commonScale(columns, size.height);
  const placed = placeNodes(nodes, columns, scale, size);
  return {nodes: placed, links: placeLinks(placed, links, scale), scale};
}

function checkDiagram(nodes: readonly FlowNode[], links: readonly FlowLink[]): void {
  for (const {id, column} of nodes) checkInteger(`column of ${id}`, column, 0, 100);
  const columns = new Map(nodes.map(({id, column}) => [id, column]));
  const columnOf = (id: string) => {
    const column = columns.get(id);
    if (column === undefined)
      throw new RangeError(`unknown node: "${id}"; one of ${[...columns.keys()].join(", ")}`);
    return column;
  };
  for (const {from, to, value} of links) {
    const [start, end] = [columnOf(from), columnOf(to)];
    if (!(start < end))
      throw new RangeError(`invalid link; not to a column further right: ${from} to ${to}`);
    checkNumber("value", value, "not a count of people", 0);
  }
}

/** One column: its nodes with the people that pass through each, the larger of what enters and leaves. */
type Column = {node: FlowNode; value: number}[];

function columnsOf(nodes: readonly FlowNode[], links: readonly FlowLink[]): Column[] {
  const total = (id: string, end: "from" | "to") =>
    links.reduce((sum, link) => (link[end] === id ? sum + link.value : sum), 0);
  const last = Math.max(...nodes.map(({column}) => column), 1);
  const columns: Column[] = Array.from({length: last + 1}, () => []);
  for (const node of nodes)
    columns[node.column].push({
      node,
      value: Math.max(total(node.id, "from"), total(node.id, "to"))
    });
  return columns;
}

const gaps = (column: Column): number => gap * Math.max(0, column.length - 1);

/** The scale at which the fullest column fills the height, px a person; 0 where nobody moves. */
function commonScale(columns: readonly Column[], height: number): number {
  let scale = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    const sum = column.reduce((total, {value}) => total + value, 0);
    if (sum > 0) scale = Math.min(scale, Math.max(1, height - gaps(column)) / sum);
  }
  return scale === Number.POSITIVE_INFINITY ? 0 : scale;
}

function placeNodes(
  nodes: readonly FlowNode[],
  columns: readonly Column[],
  scale: number,
  {width, height}: FlowSize
): PlacedNode[] {
  const placed = new Map<FlowNode, PlacedNode>();
  for (const column of columns) {
    const used = column.reduce((sum, {value}) => sum + value * scale, gaps(column));
    const share = {top: 0, middle: 0.5, bottom: 1}[column[0]?.node.align ?? "middle"];
    let y = Math.max(0, (height - used) * share);
    for (const {node, value} of column) {
      const x = (node.column * (width - nodeWidth)) / (columns.length - 1);
      placed.set(node, {...node, value, x, y, height: value * scale});
      y = y + value * scale + gap;
    }
  }
  return nodes.map((node) => required(placed.get(node), `place of node ${node.id}`));
}

/** Stacks the links at both ends of every node in the order of the nodes at their other ends. */
function placeLinks(
  nodes: readonly PlacedNode[],
  links: readonly FlowLink[],
  scale: number
): PlacedLink[] {
  const ends = new Map(
    nodes.map((node, rank) => [node.id, {node, rank, leaves: node.y, arrives: node.y}])
  );
  const end = (id: string) => required(ends.get(id), `node ${id}`);
  const placed = links.map((link) => ({
    ...link,
    x0: end(link.from).node.x + nodeWidth,
    x1: end(link.to).node.x,
    y0: 0,
    y1: 0,
    thickness: link.value * scale
  }));
  for (const link of [...placed].sort((a, b) => end(a.to).rank - end(b.to).rank)) {
    const from = end(link.from);
    link.y0 = from.leaves;
    from.leaves += link.thickness;
  }
  for (const link of [...placed].sort((a, b) => end(a.from).rank - end(b.from).rank)) {
    const to = end(link.to);
    link.y1 = to.arrives;
    to.arrives += link.thickness;
  }
  return placed;
}
