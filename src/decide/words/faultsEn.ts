import type {DecisionFaultWords} from "./faults.js";

const most = 5;
const some = (names: readonly string[]) =>
  `one of ${names.slice(0, most).join(", ")}${names.length > most ? ", …" : ""}`;

/** What an analysis of a decision cannot be asked, in English. */
export const faultsEn: DecisionFaultWords = {
  noForecast: ({target, because, near}) => ({
    message: `the model does not forecast ${target}: ${because.en.replace(/\.$/, "")}`,
    mend: near.length > 0 ? some(near) : "there are no targets that it forecasts"
  }),
  heldRank: ({target, readings}) => ({
    message: `${target} is judged by published ranks, which no lever or assumption of the model moves`,
    mend: `name a reading of it: ${some(readings)}`
  }),
  unknownLever: ({got, near}) => ({
    message: `unknown lever: ${JSON.stringify(got)}`,
    mend: `${some(near.map(({id, name}) => `${id} ("${name.en}")`))}; skillcast levers lists them all`
  }),
  assumption: ({got, name}) => ({
    message: `expected a lever, got ${JSON.stringify(got)}, which is the assumption "${name.en}"`,
    mend: "skillcast sensitivity says what a target rests on; skillcast levers lists the levers"
  }),
  from: ({first, until, got}) => ({
    message: `invalid from; not a year in ${first}..${until}: ${got}`,
    mend: "a setting begins with the forecast or later, and by the year in which the target is due"
  }),
  neverTogether: ({names}) => ({
    message: `what is reported of the places (${names.join(", ")}) is true together in no run`,
    mend: "make more runs, or leave out the register of the place whose rows are farthest from what is expected"
  }),
  noCosts: () => ({
    message: "nothing says what the levers cost, so that no money can be spent on them",
    mend: "write costs.yaml in the city's folder (data/README.md has its form)"
  }),
  noCost: ({id, name, priced}) => ({
    message: `the lever "${name.en}" (${id}) has no unit cost`,
    mend: `those with one: ${priced.slice(0, most).join(", ")}${priced.length > most ? ", …" : ""}; costs.yaml takes others`
  }),
  limits: ({lever, range, got}) => ({
    message: `invalid limits of ${lever}; not low to high within ${range[0]}..${range[1]}: ${got[0]}..${got[1]}`,
    mend: "skillcast levers lists the ranges"
  }),
  unused: ({option, method, users}) => ({
    message: `the method ${method} takes no ${option}`,
    mend: `leave it out, or use the method ${users.join(" or ")}`
  })
};
