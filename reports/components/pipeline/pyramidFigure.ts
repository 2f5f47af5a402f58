import {html} from "htl";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import type {Pyramid} from "../../lib/charts/pyramid/pyramid.js";
import {pyramidPlot} from "../../lib/charts/pyramid/pyramidPlot.js";
import {pyramidTable} from "../../lib/charts/pyramid/pyramidTable.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Language} from "../../lib/quantity/label.js";
import {required} from "../../lib/quantity/required.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureFrame} from "../frame/figureFrame.js";
import {rowReadout} from "../frame/rowReadout.js";
import {vegaChart} from "../frame/vegaChart.js";
import type {CentreRun} from "./centreRun.js";

/** People by age at the end of a year, the start as an outline. */
interface PyramidFigure {
  element: HTMLElement;
  show(run: CentreRun, year: number): void;
}

/** A place for the ages of a year; the same chart takes each year as it comes. */
export function pyramidFigure(language: Language, run: CentreRun, year: number): PyramidFigure {
  const words = wordsOf(language).pipeline;
  const title = html`<span>`;
  let shown = {run, year};
  const pyramid = (): Pyramid => {
    const found = shown.run.pyramids.find((one) => one.year === shown.year);
    return required(found, `ages of ${shown.year}`);
  };
  const draw = (options: object) =>
    pyramidPlot(pyramid(), {
      ...options,
      language,
      ghost: shown.run.pyramids[0],
      reach: shown.run.reach,
      height: 340
    });
  const readout = (spec: ChartSpec) => {
    const {ages, left, right} = pyramid();
    const {height} = spec as unknown as {height: number};
    const people = (value: number) => amountText(value, "person", language, true);
    return rowReadout(
      spec,
      ages.map((age, i) => ({
        y: (1 - (i + 0.5) / ages.length) * height,
        text: words.atAge(
          age,
          [left, right].map(({name, values}) => `${say(name, language)} ${people(values[i])}`)
        )
      }))
    );
  };
  const chart = vegaChart(draw, {height: 390, readout});
  return {
    element: figureFrame({
      language,
      name: "ages",
      title,
      chart,
      caption: words.ageCaption,
      table: () => pyramidTable(pyramid(), language),
      live: true
    }),
    show(run, year) {
      shown = {run, year};
      title.textContent = words.ages(year, run.pyramids[0].year);
      void chart.redraw(draw);
    }
  };
}
