import type {FigureIndex} from "../project/figureIndex.js";
import type {Finding} from "../project/finding.js";
import type {ParameterEvidence, PredictiveCheck} from "../project/fitRecord.js";
import {printedNumber} from "./printedNumber.js";
import {both} from "./words/both.js";
import type {NamedFigure} from "./words/words.js";

/**
 * What a reader must know of a fit: figures it cannot reconcile, and how many parameters no figure informs.
 *
 * Two figures contradict each other where both lie outside what is expected of them, on different sides.
 *
 * @param used - ids of the figures of the fit
 * @example
 * fitFindings(new Map(), [], [], [{assumption: true}, {assumption: false}])[0].text.en // => "Of 2 parameters the figures say next to nothing of 1 (contraction below 10%): they remain assumptions. The fit used 0 published numbers."
 */
export function fitFindings(
  figures: FigureIndex,
  used: readonly string[],
  predictive: readonly PredictiveCheck[],
  parameters: readonly ParameterEvidence[]
): Finding[] {
  const outside = predictive.filter(({inside}) => !inside);
  const named = (id: string): NamedFigure => {
    const figure = figures.get(id);
    return {id, printed: figure ? printedNumber(figure) : {zh: id, en: id}};
  };
  const pairs = outside.flatMap((a, i) =>
    outside
      .slice(i + 1)
      .filter((b) => isHigh(a) !== isHigh(b) && a.figure !== b.figure)
      .map(
        (b): Finding => ({
          id: `fit-contradiction-${a.figure}-${b.figure}`,
          kind: "conflict",
          severity: "matters",
          text: both((words) => words.contradiction(named(a.figure), named(b.figure))),
          figures: [a.figure, b.figure],
          targets: [],
          arithmetic: `${arithmetic(a)}; ${arithmetic(b)}`
        })
      )
  );
  const paired = new Set(pairs.flatMap((pair) => pair.figures));
  const single = outside
    .filter(({figure}) => !paired.has(figure))
    .map(
      (check): Finding => ({
        id: `fit-outside-${check.figure}`,
        kind: "conflict",
        severity: "matters",
        text: both((words) => words.outside(named(check.figure))),
        figures: [check.figure],
        targets: [],
        arithmetic: arithmetic(check)
      })
    );
  return [...pairs, ...single, assumptionFinding(used, parameters)];
}

const isHigh = ({observed, upper95}: PredictiveCheck) => observed > upper95;

const arithmetic = ({figure, observed, lower95, upper95}: PredictiveCheck) =>
  `${figure}: ${observed} outside ${lower95} to ${upper95}`;

function assumptionFinding(
  used: readonly string[],
  parameters: readonly ParameterEvidence[]
): Finding {
  const assumed = parameters.filter(({assumption}) => assumption).length;
  const count = {parameters: parameters.length, assumed, figures: used.length};
  return {
    id: "fit-assumptions",
    kind: "diagnostic",
    severity: "notes",
    text: both((words) => words.assumptions(count)),
    figures: [...used],
    targets: []
  };
}
