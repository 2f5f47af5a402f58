import {backtestOrigins} from "../../src/backtest/backtestOrigins.js";
import {smallHistory} from "../fit/fixture.js";

/** The history of two places, and where it can be forecast from: Changzhou at the end of 2022, Suzhou at that of 2010. */
export const history = smallHistory();
export const origins = backtestOrigins(history);
