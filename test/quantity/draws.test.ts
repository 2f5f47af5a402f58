import {expect, test} from "vitest";
import {drawBetaBinomial} from "../../src/quantity/drawBetaBinomial.js";
import {drawBinomial} from "../../src/quantity/drawBinomial.js";
import {drawDirichlet, drawGamma} from "../../src/quantity/drawGamma.js";
import {drawDispersed, drawMultinomial} from "../../src/quantity/drawMultinomial.js";
import {drawPoisson} from "../../src/quantity/drawPoisson.js";
import {createRandom} from "../../src/quantity/randomStream.js";

test.each<[string, () => unknown, string]>([
  [
    "a probability as text",
    () => drawBinomial(createRandom(1), 10, "0.5" as never),
    'invalid p; not in [0, 1]: "0.5"'
  ],
  [
    "null among shares, who got nobody",
    () => drawMultinomial(createRandom(1), 10, [null, 0.5] as never, [0, 0]),
    "invalid p; not in [0, 1]: null"
  ],
  [
    "text among shares",
    () => drawDispersed(createRandom(1), 10, ["0.5", 0.5] as never, 5, [0, 0]),
    'invalid p; not in [0, 1]: "0.5"'
  ],
  [
    "a shape as text",
    () => drawGamma(createRandom(1), "2.5" as never),
    'invalid shape; not a finite number above 0: "2.5"'
  ],
  [
    "null for a mean",
    () => drawPoisson(createRandom(1), null as never),
    "invalid mean; not in [0, 1e15]: null"
  ],
  [
    "true for a shape",
    () => drawBetaBinomial(createRandom(1), 10, true as never, 1),
    "invalid a; not a finite number of at least 0: true"
  ],
  [
    "text among shapes",
    () => drawDirichlet(createRandom(1), ["1", 2] as never, [0, 0]),
    'invalid alpha; not a finite number of at least 0: "1"'
  ]
])("%s is refused, not drawn from", (_, call, message) => {
  expect(call).toThrow(message);
});
