import {expect, test} from "vitest";
import {forecastSeries} from "../../src/forecast/forecastSeries.js";
import {drift} from "../../src/forecast/randomWalk.js";
import {addQuantities} from "../../src/quantity/addQuantities.js";
import {checkKeys} from "../../src/quantity/checkKeys.js";
import {formatAmount, formatShare} from "../../src/quantity/formatAmount.js";
import {accountResiduals} from "../../src/rates/registerAccount.js";

test("checkKeys(place, given, known) names the nearest known key first", () => {
  const known = {hazard: true, name: true} as const;
  expect(() => checkKeys("exits", {name: "x", hasard: 1} as never, known)).toThrow(
    'unknown key of exits: "hasard"; one of hazard, name'
  );
  checkKeys("exits", {name: "x", hazard: undefined}, known);
  for (const given of [null, [], "x", undefined])
    expect(() => checkKeys("exits", given as never, known)).toThrow(TypeError);
});

test.each([
  [
    "formatAmount",
    () => formatAmount(5, {language: "en", digit: 2} as never),
    'unknown key of options of formatAmount: "digit"; one of digits'
  ],
  [
    "formatShare",
    () => formatShare(0.5, {decimal: 1} as never),
    'unknown key of options of formatShare: "decimal"; one of decimals'
  ],
  [
    "addQuantities",
    () => addQuantities([{value: 1, unit: "person", units: 2} as never]),
    'unknown key of quantity: "units"; one of unit'
  ],
  [
    "accountResiduals",
    () => accountResiduals({stocks: [1, 1], joiner: [0], leavers: [0]} as never),
    'unknown key of account: "joiner"; one of joiners'
  ],
  [
    "forecastSeries",
    () => forecastSeries([1, 2, 3], {horizn: 2} as never),
    'unknown key of options: "horizn"; one of horizon'
  ],
  [
    "drift",
    () => drift([1, 2, 3], {level: [0.8]} as never),
    'unknown key of options: "level"; one of levels'
  ]
])("%s refuses a key that nobody reads", (_, call, message) => {
  expect(call).toThrow(message);
});
