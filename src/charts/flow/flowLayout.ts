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

/** Width of a node, px. */
export const nodeWidth = 10;

/**
 * Places a flow diagram: nodes in columns, as tall as what passes through them; every width is people a year on one scale.
 *
 * @param diagram - nodes in drawing order; links go from a lower to a higher column
 * @param size - px of the drawing
 * @returns nodes and links with their places, and the scale in px a person
 * @throws RangeError if a link names no node, does not go to the right, or is negative or not a number
 * @example
 * flowLayout({year: 2025, nodes: [{id: "a", name: {zh: "甲", en: "A"}, column: 0}, {id: "b", name: {zh: "乙", en: "B"}, column: 1}], links: [{from: "a", to: "b", value: 50, kind: "entry"}]}, {width: 100, height: 100}).scale // => 2
 */
export function flowLayout(
  {nodes, links}: FlowDiagram,
  {width, height}: {width: number; height: number}
): {nodes: PlacedNode[]; links: PlacedLink[]; scale: number} {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const {from, to, value} of links) {
    for (const id of [from, to])
      if (!byId.has(id))
        throw new RangeError(`unknown node: "${id}"; one of ${[...byId.keys()].join(", ")}`);
    if (!(byId.get(from)!.column < byId.get(to)!.column))
      throw new RangeError(`invalid link; not to a column further right: ${from} to ${to}`);
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`invalid value; not a count of people: ${value}`);
  }
  const total = (id: string, end: "from" | "to") =>
    links.reduce((sum, link) => (link[end] === id ? sum + link.value : sum), 0);
  const through = nodes.map(({id}) => Math.max(total(id, "from"), total(id, "to")));
  const last = Math.max(...nodes.map(({column}) => column), 1);
  const gap = 26;
  let scale = Number.POSITIVE_INFINITY;
  for (let column = 0; column <= last; column++) {
    const members = nodes.flatMap((node, i) => (node.column === column ? [through[i]!] : []));
    const sum = members.reduce((a, b) => a + b, 0);
    const room = height - gap * Math.max(0, members.length - 1);
    if (sum > 0) scale = Math.min(scale, Math.max(1, room) / sum);
  }
  if (scale === Number.POSITIVE_INFINITY) scale = 0;
  const next = new Map<number, number>();
  for (let column = 0; column <= last; column++) {
    const members = nodes.flatMap((node, i) => (node.column === column ? [through[i]!] : []));
    const used = members.reduce((a, b) => a + b * scale, gap * Math.max(0, members.length - 1));
    const align = nodes.find((node) => node.column === column)?.align ?? "middle";
    const share = {top: 0, middle: 0.5, bottom: 1}[align];
    next.set(column, Math.max(0, (height - used) * share));
  }
  const placed = nodes.map((node, i) => {
    const y = next.get(node.column)!;
    const tall = through[i] * scale;
    next.set(node.column, y + tall + gap);
    const x = (node.column * (width - nodeWidth)) / last;
    return {...node, value: through[i], x, y, height: tall};
  });
  const at = new Map(placed.map((node) => [node.id, node]));
  const rank = new Map(nodes.map(({id}, i) => [id, i]));
  const leaving = new Map(placed.map(({id, y}) => [id, y]));
  const arriving = new Map(placed.map(({id, y}) => [id, y]));
  const out: PlacedLink[] = links.map((link) => ({
    ...link,
    x0: at.get(link.from)!.x + nodeWidth,
    x1: at.get(link.to)!.x,
    y0: 0,
    y1: 0,
    thickness: link.value * scale
  }));
  for (const link of [...out].sort((a, b) => rank.get(a.to)! - rank.get(b.to)!)) {
    link.y0 = leaving.get(link.from)!;
    leaving.set(link.from, link.y0 + link.thickness);
  }
  for (const link of [...out].sort((a, b) => rank.get(a.from)! - rank.get(b.from)!)) {
    link.y1 = arriving.get(link.to)!;
    arriving.set(link.to, link.y1 + link.thickness);
  }
  return {nodes: placed, links: out, scale};
}
