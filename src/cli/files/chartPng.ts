import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {DataError} from "../../check/dataError.js";
import {commandFault} from "../commandFault.js";
import {loadVega, renderSvg} from "./renderSvg.js";

/** A chart as a picture, and the size at which it is drawn, px of 1/96 inch. */
export interface ChartPicture {
  png: Uint8Array;
  width: number;
  height: number;
  alt: string;
}

/**
 * Loads what makes a picture of a chart, and what draws the chart, which only those install who write documents.
 *
 * @throws DataError saying how to install all of it if any of it is missing
 */
export async function loadResvg(): Promise<Pick<typeof import("@resvg/resvg-js"), "Resvg">> {
  try {
    const [{Resvg}] = await Promise.all([import("@resvg/resvg-js"), loadVega()]);
    return {Resvg};
  } catch {
    throw new DataError([{file: "@resvg/resvg-js", ...commandFault("missing", {thing: "resvg"})}]);
  }
}

/** Dots a px of 1/96 inch: 300 an inch. */
const scale = 300 / 96;

/**
 * Draws a chart as a PNG of 300 dots an inch, for programs that do not show SVG.
 *
 * @param spec - from a chart function
 * @returns the picture; its text alternative is the chart's
 * @throws DataError saying how to install what draws it, if that is missing
 */
export async function chartPng(spec: ChartSpec): Promise<ChartPicture> {
  const {Resvg} = await loadResvg();
  const svg = await renderSvg(spec);
  const drawn = new Resvg(svg, {
    fitTo: {mode: "zoom", value: scale},
    background: "#ffffff",
    font: {loadSystemFonts: true}
  }).render();
  return {
    png: new Uint8Array(drawn.asPng()),
    width: drawn.width / scale,
    height: drawn.height / scale,
    alt: spec.description
  };
}
