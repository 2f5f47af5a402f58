import {drawParameters} from "../pipeline/drawParameters.js";
import {modelParameters} from "../pipeline/modelParameters.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {Project} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {ParameterSource} from "./parameterSource.js";

const key = streamKey("fitSource drift");

/**
 * Draws every run's parameters from the project's fit: run r takes particle r mod n for the coordinates that figures move, and
 * its prior draw for all others. What quantities do from one stretch of history to the next is uncertain: all realisations
 * are multiplied by exp(drift × ξ), drift from the particle, ξ standard normal.
 *
 * @param project - with a fit of its present figures and assumptions
 * @param seed - integer in 0..4294967295
 * @throws RangeError if there is no fit, or it is stale: made from other figures or assumptions
 * @example
 * fitSource({assumptions: []}, 1) // throws invalid project; no fit: run skillcast fit
 * fitSource({assumptions: [], fit: {stale: true}}, 1) // throws stale fit; figures, assumptions or model have changed since: run skillcast fit, or forecast with --prior
 */
export function fitSource(project: Project, seed: number): ParameterSource {
  const {fit} = project;
  if (!fit) throw new RangeError("invalid project; no fit: run skillcast fit");
  if (fit.stale)
    throw new RangeError(
      "stale fit; figures, assumptions or model have changed since: run skillcast fit, or forecast with --prior"
    );
  const space = modelParameters(project);
  const {coordinates, rows} = fit.sample;
  const driftColumn = coordinates.indexOf("drift");
  const columns = coordinates.flatMap((name, column) => {
    const at = space.coordinates.indexOf(name);
    return at < 0 ? [] : [{column, at}];
  });
  const realisations = space.owners.flatMap(({role}, i) => (role === "realisation" ? [i] : []));
  const random = createRandom(seed);
  const prior = drawParameters(space, random);
  const z = new Float64Array(space.coordinates.length);
  let factor = 1;
  return {
    id: `posterior ${fit.inputs.slice(0, 12)}/${fit.seed}/${fit.particles}`,
    fitted: true,
    parameters: space.names,
    draw(run, out) {
      const row = rows[run % rows.length];
      prior.draw(run, out);
      z.set(prior.coordinates);
      for (let i = 0; i < columns.length; i++) z[columns[i].at] = row[columns[i].column];
      parametersAt(space, z, out);
      factor = exp(row[driftColumn] * random.seek(run, 0, key, 0).normal());
      for (let i = 0; i < realisations.length; i++) out[realisations[i]] *= factor;
    },
    common: {
      members: realisations,
      factor: () => factor,
      name: {
        zh: "各项培养数量今后的共同升降",
        en: "the common rise or fall of all training quantities from now on"
      }
    },
    centre: Float64Array.from(space.names, (name, i) => fit.mode[name] ?? space.typical[i]),
    describe: {
      zh: `参数取自用${fit.predictive.length}个公布数校准的后验样本(${fit.particles}组);公布数不能说明的参数仍按假设区间抽取。`,
      en: `Parameters come from a posterior sample of ${fit.particles}, fitted to ${fit.predictive.length} published figures; those the figures do not inform keep their assumed ranges.`
    }
  };
}
