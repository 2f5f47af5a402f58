import {amountsIn} from "./sayAmount.js";
import type {FigureWords, SaidFigure} from "./words.js";

const {amount, share, persons} = amountsIn("en");
const number = ({value, unit}: SaidFigure) => amount(value, unit);
const names: Readonly<Record<string, string>> = {
  high_skilled_stock: "high-skilled stock",
  high_skilled_stock_change: "change of the high-skilled stock",
  high_skilled_added: "newly added high-skilled",
  high_skilled_per_10k_workers: "high-skilled per 10,000 workers",
  high_skilled_share_of_skilled: "high-skilled share of the skilled",
  high_skilled_stock_senior_worker: "stock of senior workers",
  high_skilled_stock_technician: "stock of technicians",
  high_skilled_stock_senior_technician: "stock of senior technicians",
  skilled_stock_change: "change of the skilled stock",
  skilled_share_of_employed: "skilled share of the employed"
};

/** What a figure counts, in English: its own name, or, as tables hold Chinese names only, its key written apart. */
const named = ({indicator}: SaidFigure) =>
  Object.hasOwn(names, indicator) ? names[indicator] : indicator.replaceAll("_", " ");

/** What the checks of published figures say, in English. */
export const en: FigureWords = {
  contained: (place, part, whole) =>
    `The ${named(part)} of ${place.en}, ${number(part)} (${part.period}), exceeds its ${named(whole)}, ${number(whole)} (${whole.period}), which should contain it; the definitions probably differ.`,
  twice: (place, a, b) =>
    `${named(a)} of ${place.en} (${a.period}) is printed twice, as ${number(a)} and as ${number(b)}; rounding does not explain it.`,
  mixedUnits: (place, figure) =>
    `The count "${named(figure)}" of ${place.en} is printed in persons by some sources and in person-times by others; they cannot be added.`,
  identity: ({place, figure, implied, by}) =>
    `${named(figure)} of ${place.en} (${figure.period}) is printed as ${number(figure)}, but ${by} gives ${amount(implied, figure.unit)}; rounding does not explain it.`,
  quotient: (part, whole) => `${named(part)} over ${named(whole)}`,
  sumOfParts: "the sum of its parts",
  closing: (place, closing, implied) =>
    `The closing ${named(closing)} of ${place.en} is printed as ${number(closing)}, but opening and change give ${amount(implied, closing.unit)}; rounding does not explain it.`,
  workers: (place, byDensity, byShare) =>
    `The workers of ${place.en} come to ${persons(byDensity)} by the density and to ${persons(byShare)} by the skilled share: not one definition.`,
  loss: (place, opening, closing, {gross, net, percent}) =>
    `The ${named(closing)} of ${place.en} grew by ${persons(net)} from ${opening.period} to ${closing.period}, while ${persons(gross)} were newly added at an even pace: a loss of ${percent}% a year, less than retirement and death. The published stock behaves like a running sum of certificates; a forecast that deducts exits falls below it.`,
  break: (place, opening, closing, {net, gross, months}) =>
    `The ${named(closing)} of ${place.en} changed by ${persons(net)} within ${months} months, from ${opening.period} to ${closing.period}${gross > 0 ? `, while ${persons(gross)} were newly added at an even pace` : ""}: only another definition makes such a jump. It says nothing of the pace, and numbers from before and after are not to be compared (break in calibration.yaml).`,
  short: (place, opening, closing, {net, gross}) =>
    `The ${named(closing)} of ${place.en} grew by ${persons(net)} from ${opening.period} to ${closing.period}, but only ${persons(gross)} were printed as newly added, taken at an even pace: the two do not add up. The model follows the totals.`,
  floor: ({name}, {value, period, unit}, least) =>
    `The plan asks that "${name.en}" stays at or above ${amount(least, unit)}, but the published figures (${period}) give ${amount(value, unit)}: below the floor from the start. The plan must use another definition, which it does not state.`,
  floorsNever: ({targets, workers, least, most}) =>
    `The floors of ${targets.map(({en}) => `"${en}"`).join(" and ")} cannot hold together with the published high-skilled and employed (${persons(workers)}): skilled people must be at least ${persons(least)} and at most ${persons(most)}.`,
  floorsElsewhere: ({targets, workers, least, most, published}) =>
    `The floors of ${targets.map(({en}) => `"${en}"`).join(" and ")} hold together only for ${persons(least)} to ${persons(most)} skilled people (${persons(workers)} employed); the published ${persons(published)} lies outside.`,
  parent: ({city, parent, workers, skilled, highSkilled, own, rest}) =>
    `${city.en} has ${share(workers)} of the workers of ${parent.en} but ${share(skilled)} of its skilled people (${share(highSkilled)} of the high-skilled). Skilled per worker is ${share(own.skilled)} against ${share(rest.skilled)} in the rest, high-skilled among the skilled ${share(own.highSkilled)} against ${share(rest.highSkilled)}: the skilled total is probably a wider or a cumulative count.`,
  unsourced: (ids) =>
    `${ids.length === 1 ? "One figure has" : `${ids.length} figures have`} no address or no quote and only inform: ${ids.join(", ")}.`
};
