import type {Finding} from "../project/finding.js";
import type {ParameterEvidence, PredictiveCheck} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import type {FitProblem} from "./fitProblem.js";

/**
 * What a reader must know of a fit: figures it cannot reconcile, and how many parameters no figure informs.
 *
 * Two figures contradict each other where both lie outside what is expected of them, on different sides.
 */
export function fitFindings(
  {figures}: Pick<Project, "figures">,
  {observed}: Pick<FitProblem, "observed">,
  predictive: readonly PredictiveCheck[],
  parameters: readonly ParameterEvidence[]
): Finding[] {
  const outside = predictive.filter(({inside}) => !inside);
  const printed = (id: string) => figures.find((figure) => figure.id === id)?.asPrinted ?? id;
  const arithmetic = ({figure, observed, lower95, upper95}: PredictiveCheck) =>
    `${figure}: ${observed} outside ${lower95} to ${upper95}`;
  const pairs = outside.flatMap((a, i) =>
    outside
      .slice(i + 1)
      .filter((b) => a.observed > a.upper95 !== b.observed > b.upper95 && a.figure !== b.figure)
      .map(
        (b): Finding => ({
          id: `fit-contradiction-${a.figure}-${b.figure}`,
          kind: "conflict",
          severity: "matters",
          text: {
            zh: `校准无法同时符合${a.figure}(${printed(a.figure)})与${b.figure}(${printed(b.figure)}):一个高于、一个低于另一个所容许的范围。`,
            en: `No parameters fit both ${a.figure} (${printed(a.figure)}) and ${b.figure} (${printed(b.figure)}): one lies above and the other below what the rest allows.`
          },
          figures: [a.figure, b.figure],
          targets: [],
          arithmetic: `${arithmetic(a)}; ${arithmetic(b)}`
        })
      )
  );
  const named = new Set(pairs.flatMap((pair) => pair.figures));
  const single = outside
    .filter(({figure}) => !named.has(figure))
    .map(
      (check): Finding => ({
        id: `fit-outside-${check.figure}`,
        kind: "conflict",
        severity: "matters",
        text: {
          zh: `${check.figure}(${printed(check.figure)})在校准后的95%预测区间之外:它与其他公布数不相容,或口径不同。`,
          en: `${check.figure} (${printed(check.figure)}) lies outside the 95% interval of the fit: it does not agree with the other figures, or counts something else.`
        },
        figures: [check.figure],
        targets: [],
        arithmetic: arithmetic(check)
      })
    );
  const assumed = parameters.filter(({assumption}) => assumption).length;
  return [
    ...pairs,
    ...single,
    {
      id: "fit-assumptions",
      kind: "diagnostic",
      severity: "notes",
      text: {
        zh: `${parameters.length}个参数中,有${assumed}个公布数几乎不能说明(收缩不到10%),仍是假设。校准用了${observed.length}个公布数。`,
        en: `Of ${parameters.length} parameters the figures say next to nothing of ${assumed} (contraction below 10%): they remain assumptions. The fit used ${observed.length} published numbers.`
      },
      figures: observed.map(({figure}) => figure),
      targets: []
    }
  ];
}
