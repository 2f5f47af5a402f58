import type {Label} from "../../quantity/label.js";

/** A place people flow from or to: a programme, a group of levels, a cause of leaving. */
export interface FlowNode {
  id: string;
  name: Label;
  /** Column from the left, from 0. */
  column: number;
  /** Where its column stands in the height of the drawing; default the middle. */
  align?: "top" | "middle" | "bottom";
}

/** People moving from one node to another in a year. */
export interface FlowLink {
  from: string;
  to: string;
  /** People a year, the median. */
  value: number;
  lower80?: number;
  upper80?: number;
  /** Entering, rising a level, or leaving: sets the colour. */
  kind: "entry" | "upgrade" | "exit";
}

/** A picture of flows in one year: nodes in the order drawn, and the links between them. */
export interface FlowDiagram {
  year: number;
  nodes: FlowNode[];
  links: FlowLink[];
}
