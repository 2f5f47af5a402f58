import type {BacktestWords} from "./words.js";

/** What a backtest says, in English. */
export const en: BacktestWords = {
  dependence:
    "Origins of one place hang together and are not independent cases; the standard errors are those of independent ones and are too small.",
  hindsight:
    "The ranges of the assumptions and today's training quantities were written after these figures; only level and change are limited to what was known at the time.",
  notBlind:
    "The prior ranges of the level of other places and of its spread were revised twice after the coverage pooled over all cases had been seen (reasons in calibration.yaml); of these two the backtest is not blind. All of the first 26 cases lay inside the 95% interval; the other eight were added when that was known."
};
