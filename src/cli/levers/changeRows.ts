import {priorScale} from "../../pipeline/priorScale.js";
import {readOnce} from "../../pipeline/readOnce.js";
import type {Basis} from "../../project/assumption.js";
import {parameterNames} from "../../project/parameterNames.js";
import type {Project} from "../../project/project.js";
import type {Label} from "../../quantity/label.js";
import {normalQuantile} from "../../quantity/normalQuantile.js";
import {changeTargets} from "../../scenario/changeTarget.js";
import {findTarget} from "../../scenario/findTarget.js";

/** One lever or assumption that a scenario may change. */
export interface ChangeRow {
  id: string;
  kind: "lever" | "assumption";
  name: Label;
  unit: string;
  /** Value without a change in the first year forecast: the lever's baseline, or where the model runs the assumption. */
  today: number;
  /** Central 95% range of an assumption's prior; absent of levers, simplexes and fixed values. */
  interval95?: [number, number];
  /** What it may be set to; null where there is no bound. */
  range: [low: number | null, high: number | null];
  /** Read once at the start: no scenario changes it. */
  readOnce?: true;
  /** Of a lever that is added to an assumption: its id. */
  addedTo?: string;
  basis: Basis;
}

/**
 * Lists what may be changed: levers, then assumptions, components of a simplex one by one.
 *
 * @param project - a city's
 * @param find - only those whose id or name has this text, or comes near it
 */
export function changeRows(
  {levers, assumptions, setup}: Pick<Project, "levers" | "assumptions" | "setup">,
  find?: string
): ChangeRow[] {
  const targets = changeTargets(levers, assumptions);
  const once = readOnce(setup);
  const owners = new Map(
    assumptions.flatMap((one) => parameterNames(one).map((id) => [id, one] as const))
  );
  const bases = new Map(levers.map(({id, basis}) => [id, basis]));
  const near = find === undefined ? undefined : idsNear(find, targets);
  const added = new Map(
    setup.programmes.flatMap((programme) =>
      "stay" in programme && programme.stay
        ? [[programme.stay.lever, `stayShare.${programme.id}`] as const]
        : []
    )
  );
  return targets
    .filter(({id}) => near === undefined || near.has(id))
    .map(({id, kind, name, unit, base, range}): ChangeRow => {
      const owner = owners.get(id);
      const interval95 = owner && spread(owner.prior);
      const addedTo = kind === "lever" ? added.get(id) : undefined;
      return {
        id,
        kind,
        name,
        unit,
        today: base(setup.startYear + 1),
        ...(interval95 ? {interval95} : {}),
        range: [finite(range[0]), finite(range[1])],
        ...(kind === "assumption" && once.has(id) ? {readOnce: true} : {}),
        ...(addedTo === undefined ? {} : {addedTo}),
        basis: owner?.basis ?? bases.get(id) ?? {kind: "assumption", sources: [], reason: name}
      };
    });
}

function idsNear(find: string, targets: Parameters<typeof findTarget>[1]): ReadonlySet<string> {
  const wanted = find.normalize("NFKC").toLowerCase();
  const within = targets.filter(({id, name}) =>
    [id, name.zh, name.en].some((text) => text.normalize("NFKC").toLowerCase().includes(wanted))
  );
  const {target, near} = findTarget(find, targets);
  const alike = /\p{Script=Han}/u.test(find) ? [...(target ? [target] : []), ...near] : [];
  return new Set([...within, ...alike].map(({id}) => id));
}

function spread(prior: Project["assumptions"][number]["prior"]): [number, number] | undefined {
  if (prior.family === "fixed" || prior.family === "dirichlet") return undefined;
  const {value} = priorScale(prior);
  const z = normalQuantile(0.975);
  return [tidy(value(-z)), tidy(value(z))];
}

/** Without the last digits of a quantile, which nobody stated. */
const tidy = (value: number) => Number(value.toPrecision(6));

const finite = (bound: number) => (Math.abs(bound) < Number.MAX_VALUE ? bound : null);
