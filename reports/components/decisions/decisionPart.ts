import type {ChartOptions} from "../../lib/charts/frame/chartOptions.js";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import type {DecisionRow, DecisionTable} from "../../lib/decide/decisionTable.js";
import type {DecisionPart} from "../../words/decisions.js";

/** A row with what its numbers rest on: links to figures, to assumptions, to the scenario that it names; without an address a mark. */
export interface LinkedRow extends DecisionRow {
  links?: {text: string; href?: string}[];
}

/** One part of the page as content, before anything is drawn: for the page, for paper, for a reader without scripts. */
export interface PartContent {
  part: DecisionPart;
  /** The finding, in words, and what the picture shows. */
  sentence: string;
  title: string;
  caption: string;
  table: Omit<DecisionTable, "rows"> & {rows: LinkedRow[]};
  /** Null where there is nothing to draw. */
  chart: ((options: ChartOptions) => ChartSpec) | null;
  /** The command that gives the same numbers. */
  command: string;
}
