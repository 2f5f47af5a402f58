import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import {type FitProblem, fitProblem} from "./fitProblem.js";
import {type History, prepareHistory} from "./history.js";
import {describeMagnitudeFault, magnitudeFaults} from "./magnitudeFaults.js";
import {mixGrids, type PooledSpread, pooledSpread} from "./pooledSpread.js";
import {segmentScales} from "./segmentScales.js";

/**
 * What the fit of a project consists of: the history, what other places say, and the posterior of our own.
 *
 * @throws RangeError if a figure or role is unknown, or a figure is off by powers of ten
 */
export function prepareFit(
  project: Project,
  setup: CalibrationSetup
): {history: History; problem: FitProblem; pooled: PooledSpread} {
  const history = prepareHistory(project, setup);
  const faults = magnitudeFaults(history);
  if (faults.length > 0) throw new RangeError(faults.map(describeMagnitudeFault).join("\n"));
  const pooled = pooledElsewhere(history);
  return {history, pooled, problem: fitProblem(history, pooled.drift)};
}

/** What the segments of other places say, averaged over the counting rules by their prior weights. */
function pooledElsewhere({setup, segments}: Pick<History, "setup" | "segments">): PooledSpread {
  const own = setup.places[0].id;
  const {options} = setup.alternatives[0];
  const elsewhere = segments.filter(({place}) => place !== own);
  const each = options.map((_, option) =>
    pooledSpread(segmentScales({segments: elsewhere, setup}, option), setup, own)
  );
  const shares = options.map(({weight}) => weight);
  const mix = (name: "scale" | "between" | "drift") =>
    mixGrids(
      each.map((pooled) => pooled[name]),
      shares
    );
  return {
    scale: mix("scale"),
    between: mix("between"),
    drift: mix("drift"),
    places: each[0].places,
    changes: each[0].changes
  };
}
