import {checkFields} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkObject} from "../quantity/checkObject.js";
import type {FlowRecord} from "./flowRecord.js";

/**
 * Largest discrepancy of the balance of any level in any year: opening + in − out − closing, persons.
 *
 * In: first certificates, graduates, arrivals, upgrades into the level, remainder. Out: exits by cause, upgrades out of it.
 * @example
 * levelImbalance({years: [2025], levels: ["a"], programmes: [], causes: [], routes: [], stocks: [5, 7], arrivals: [3], remainder: [0]}) // => 1
 */
export function levelImbalance(flows: FlowRecord): number {
  checkObject("flows", flows, ["years", "levels", "programmes", "causes", "routes", "stocks"]);
  checkFields("flows", flows, {
    years: "numbers",
    stocks: "numbers",
    arrivals: "numbers",
    remainder: "numbers"
  });
  checkForm("flows", flows, {
    levels: ["text"],
    programmes: ["text"],
    causes: ["text"],
    routes: [{from: "text", to: "text"}]
  });
  const {years, levels, programmes, causes, routes} = flows;
  const [L, P, R, C] = [levels.length, programmes.length, routes.length, causes.length];
  if (P > 0) checkForm("flows", flows, {first: "list", graduates: "list"});
  if (C > 0) checkForm("flows", flows, {exits: "list"});
  if (R > 0) checkForm("flows", flows, {upgrades: "list"});
  let worst = 0;
  for (let t = 0; t < years.length; t++)
    for (let l = 0; l < L; l++) {
      let rest = flows.stocks[t * L + l] - flows.stocks[(t + 1) * L + l];
      rest += flows.arrivals[t * L + l] + flows.remainder[t * L + l];
      for (let p = 0; p < P; p++)
        rest += flows.first[(t * P + p) * L + l] + flows.graduates[(t * P + p) * L + l];
      for (let c = 0; c < C; c++) rest -= flows.exits[(t * C + c) * L + l];
      for (let r = 0; r < R; r++) {
        if (routes[r].to === levels[l]) rest += flows.upgrades[t * R + r];
        if (routes[r].from === levels[l]) rest -= flows.upgrades[t * R + r];
      }
      worst = Math.max(worst, Math.abs(rest));
    }
  return worst;
}
