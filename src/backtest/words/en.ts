import {counted} from "../../quantity/counted.js";
import type {BacktestWords, HomeCases, RivalStanding} from "./words.js";

const methods = {pooledGrowth: "pooled growth", constantAdditions: "constant additions"};
const scored = {
  model: "the model scores better",
  rival: "the model scores worse",
  open: "neither is seen to score better",
  few: "places are too few to tell"
};
const standings = (rivals: readonly RivalStanding[]) =>
  rivals
    .map(({method, cases, places, better}) => {
      const where = counted(places, "place");
      return `Beside ${methods[method]}, on the ${cases} that both forecast (${where}), ${scored[better]}.`;
    })
    .join(" ");

/** What a backtest says, in English. */
export const en: BacktestWords = {
  dependence: ({cases, places, low, high}) =>
    `The ${counted(cases, "case")} ${cases === 1 ? "comes" : "come"} from ${counted(places, "place")}, and those of one past date hang together: if forecasts were right, 80% intervals would hold ${low}% to ${high}% of them.`,
  hindsight:
    "Starts are numbers printed as they stand, places' level and pace only what had been published by each date. The ranges of the other assumptions and today's training quantities were written later.",
  declared: ({cases, declared, inside80}) =>
    `${declared} of the ${counted(cases, "case")} were declared before any forecast of them was made; of these 80% intervals held ${inside80}. The others were known when the model was made. How the pace moves was estimated from published yearly changes and stocks, for every place without its own; of three values of one setting (tilt) the one that scored best over all cases was kept, which was the one set before.`,
  width: ({ownPast, tooWide, level, cases, inside, low, high}) =>
    `Where a place has ${ownPast ? "a past of its own" : "no past of its own"} intervals look too ${tooWide ? "wide" : "narrow"}: of ${counted(cases, "case")} ${level}% intervals held ${inside}, where right ones would hold ${low} to ${high}. Widths were not fitted to these cases.`,
  groups: {
    all: "stocks and densities, all",
    declared: "declared beforehand",
    ownPast: "place has its own past",
    noPast: "place has none",
    highSkilled: "high-skilled",
    skilled: "skilled",
    shares: "high-skilled share",
    newlyAdded: "newly added"
  },
  shares: ({cases, places, above, low, high, inside80, rivals}) =>
    `Scored apart ${cases === 1 ? "is" : "are"} ${counted(cases, "share")} of the high-skilled among the skilled (${counted(places, "place")}): ${above}% lay above the median forecast (with places drawn anew ${low}% to ${high}%; about 50% would be right), and 80% intervals held ${inside80}. The part of the high-skilled in growth ${leaning(low, high, "is forecast too low", "is forecast too high", "may or may not be forecast wrong: these cases do not tell")}. ${standings(rivals)}`,
  newlyAdded: ({cases, places, above, low, high, inside80, inside95, factor, home, rivals}) =>
    `Also scored apart ${cases === 1 ? "is" : "are"} ${counted(cases, "number")} of the high-skilled newly added (${counted(places, "place")}; every year or part of one that began after a past date is among them): forecasts were off by a factor of ${factor} on average, 80% intervals held ${inside80} and 95% intervals ${inside95}, and ${above}% lay above the median (with places drawn anew ${low}% to ${high}%)${atHome(home)}. ${standings(rivals)}`
};

function atHome({cases, above}: HomeCases): string {
  if (cases === 0) return "";
  const how = above === 0 ? "all lay below it" : above === cases ? "all lay above it" : undefined;
  return `; of the ${cases} of the plan's own place ${how ?? `${above} lay above it`}`;
}

/** Whether an interval of the share above the median leaves out a half. */
function leaning(low: number, high: number, under: string, over: string, open: string): string {
  return low > 50 ? under : high < 50 ? over : open;
}
