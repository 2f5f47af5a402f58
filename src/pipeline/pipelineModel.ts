import type {Entry, Limit, Model, Programme, Table, Transfer} from "../engine/model.js";
import type {ModelSetup} from "../project/modelSetup.js";
import type {Ladder} from "./ladder.js";
import {groups, settlement} from "./origins.js";
import type {UpgradeRoute} from "./upgradeRoutes.js";

/** Names of the model's flows, so that nobody spells them twice. */
export const flowName = {
  first: (level: string) => `first.${level}`,
  arrival: (level: string) => `arrival.${level}`,
  upgrade: (ids: readonly string[], {from, to, direct}: UpgradeRoute) =>
    `${direct ? "direct" : "upgrade"}.${ids[from]}.${ids[to]}`,
  remainder: (level: string) => `remainder.${level}`,
  eligible: (level: string) => `eligible.${level}`
};

const zeros = (size: number): number[] => new Array<number>(size).fill(0);
const table = (by: Table["by"], size: number): Table => ({by, values: zeros(size)});

/** What decides which flows the model has. */
export interface PipelineShape {
  ladder: Ladder;
  routes: readonly UpgradeRoute[];
  /** Levels that first certificates, and people brought in, can reach. */
  awarded: readonly number[];
  arriving: readonly number[];
  years: readonly number[];
}

/**
 * States the talent pipeline as an engine model: its structure only; the numbers are written before every run.
 *
 * Order of a year: exits and statutory retirement act on the opening stock; upgrades move survivors, within those eligible;
 * graduates and arrivals come in at mid-year; everybody ages; first certificates come in from the uncertified, within their
 * number, exposed to nothing as they were in the workforce all year.
 *
 * @param setup - ages and programmes
 * @param shape - levels, ways up, levels that first certificates and arrivals reach, simulated years
 */
export function pipelineModel(
  setup: Pick<ModelSetup, "ages" | "programmes">,
  shape: PipelineShape
): Model {
  const {ids} = shape.ladder;
  const {from, to} = setup.ages;
  const years = shape.years.length;
  const ages = to - from + 1;
  const G = groups.length;
  const everywhere = (): Table => ({by: ["group", "age"], values: new Array(G * ages).fill(1)});
  return {
    states: [...ids],
    groups: [...groups],
    ages: {from, to, last: "closed"},
    steps: years,
    start: table(["state", "group", "age"], ids.length * G * ages),
    exits: [
      {name: "death", hazard: table(["step", "age"], years * ages)},
      {name: "earlyRetirement", hazard: table(["step", "age"], years * ages)},
      {name: "outMigration", hazard: table(["step", "group"], years * G)},
      {name: "lapse", hazard: table(["step", "state"], years * ids.length)}
    ],
    scheduled: [{name: "retirement", share: table(["step", "age"], years * ages)}],
    entries: entriesOf(shape),
    transfers: transfersOf(shape),
    limits: limitsOf(shape),
    programmes: conveyorsOf(setup, shape),
    regroup: settlement,
    spreads: {
      award: everywhere(),
      arrival: everywhere(),
      graduate: everywhere(),
      climb: everywhere()
    },
    dispersion: {by: ["state"], values: new Array(ids.length).fill(1)}
  };
}

/** First certificates at the end of a year, arrivals in its middle. */
function entriesOf({ladder: {ids}, awarded, arriving, years}: PipelineShape): Entry[] {
  return [
    ...awarded.map(
      (l): Entry => ({
        name: flowName.first(ids[l]),
        state: ids[l],
        amount: table(["step"], years.length),
        spread: "award",
        moment: "end",
        noise: "poisson"
      })
    ),
    ...arriving.map(
      (l): Entry => ({
        name: flowName.arrival(ids[l]),
        state: ids[l],
        amount: table(["step"], years.length),
        spread: "arrival"
      })
    )
  ];
}

/** Upgrades, and after them the remainder of every level. */
function transfersOf({ladder: {ids}, routes, years}: PipelineShape): Transfer[] {
  return [
    ...routes.map(
      (route): Transfer => ({
        name: flowName.upgrade(ids, route),
        from: ids[route.from],
        to: ids[route.to],
        amount: table(["step"], years.length),
        spread: "climb",
        noise: "poisson"
      })
    ),
    ...ids.map(
      (level): Transfer => ({
        name: flowName.remainder(level),
        to: level,
        amount: table(["step"], years.length),
        signed: true,
        stage: 1
      })
    )
  ];
}

/** Who may go up from each level, and the uncertified that first certificates draw from. */
function limitsOf({ladder: {ids}, routes, awarded, years}: PipelineShape): Limit[] {
  return [
    ...ids.flatMap((level, l): Limit[] => {
      const flows = routes
        .filter(({from, direct}) => from === l && !direct)
        .map((route) => flowName.upgrade(ids, route));
      if (flows.length === 0) return [];
      const share = table(["step"], years.length);
      return [{name: flowName.eligible(level), flows, share, of: [level]}];
    }),
    {
      name: "pool",
      flows: awarded.map((l) => flowName.first(ids[l])),
      posts: table(["step"], years.length),
      of: [...ids]
    }
  ];
}

/** Schools, whose completers come in with their certificate, and apprenticeships, whose apprentices were at work. */
function conveyorsOf(
  {programmes}: Pick<ModelSetup, "programmes">,
  {ladder: {ids}, years}: PipelineShape
): Programme[] {
  const byYear = () => table(["step"], years.length);
  return programmes
    .filter(({kind}) => kind === "school" || kind === "apprenticeship")
    .map(
      ({id, kind, duration}): Programme => ({
        name: id,
        duration,
        amount: byYear(),
        dropOut: 0,
        initial: zeros(duration),
        to: kind === "school" ? ids.map((state) => ({state, share: byYear()})) : [],
        spread: "graduate"
      })
    );
}
