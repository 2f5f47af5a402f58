import type {BacktestWords} from "./words.js";

/** What a backtest says, in English. */
export const en: BacktestWords = {
  dependence: ({cases, places, low, high}) =>
    `The ${cases} cases come from ${places} places, and those of one place hang together: with places drawn anew, 80% intervals held between ${low}% and ${high}% of the time.`,
  hindsight:
    "Starts are numbers printed as they stand, places' level and pace only what had been published by each date. The ranges of the other assumptions and today's training quantities were written later.",
  declared: ({cases, declared, inside80}) =>
    `${declared} of the ${cases} cases were declared before any forecast of them was made; of these 80% intervals held ${inside80}. The others were known when the model was made. How the pace moves was estimated from published yearly changes, which include those of some cases; of three values of one setting (tilt) the one that scored best over all cases was kept, which was the one set before.`
};
