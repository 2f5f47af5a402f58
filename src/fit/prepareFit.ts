import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import {type FitProblem, fitProblem} from "./fitProblem.js";
import {mixGrids, type PooledSpread, pooledSpread} from "./pooledSpread.js";
import {describeScaleFault, scaleFaults} from "./scaleFaults.js";
import {prepareStretches, type Stretches} from "./segment.js";
import {stretchLevels} from "./segmentScales.js";

/** What the fit of a project consists of: stretches, what other places say, and the posterior of our own. */
export function prepareFit(
  project: Project,
  setup: CalibrationSetup
): {stretches: Stretches; problem: FitProblem; pooled: PooledSpread} {
  const stretches = prepareStretches(project, setup);
  const faults = scaleFaults(project, setup, stretches);
  if (faults.length > 0) throw new RangeError(faults.map(describeScaleFault).join("\n"));
  const own = setup.places[0].id;
  const pooled = pooledOver(stretches, setup, (place) => place !== own);
  return {
    stretches,
    pooled,
    problem: fitProblem(stretches, own, setup.alternatives, pooled.drift)
  };
}

/** What the stretches of some places say, averaged over the counting rules by their prior weights. */
export function pooledOver(
  stretches: Pick<Stretches, "list">,
  setup: CalibrationSetup,
  takes: (place: string, end: number) => boolean
): PooledSpread {
  const own = setup.places[0].id;
  const {options} = setup.alternatives[0];
  const each = options.map((_, option) =>
    pooledSpread(
      stretchLevels(stretches, setup, option).filter(({place, end}) => takes(place, end)),
      setup,
      own
    )
  );
  const shares = options.map(({weight}) => weight);
  return {
    level: mixGrids(
      each.map(({level}) => level),
      shares
    ),
    between: mixGrids(
      each.map(({between}) => between),
      shares
    ),
    drift: mixGrids(
      each.map(({drift}) => drift),
      shares
    ),
    places: each[0].places,
    changes: each[0].changes
  };
}
