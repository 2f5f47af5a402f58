import fc from "fast-check";
import {expect, test} from "vitest";
import {accountResiduals, reconcileAccount} from "../../src/rates/registerAccount.js";
import {by, near, reference} from "../engine/reference.js";

const share = fc.double({min: 0.01, max: 1, noNaN: true});

test(`reconcileAccount(account) agrees ${by} (rtol 1e-11)`, () => {
  const {published, variances, reconciled, rtol} = reference.reconcileAccount;
  const account = (x: number[]) => ({
    stocks: x.slice(0, 3),
    joiners: x.slice(3, 5),
    leavers: x.slice(5)
  });
  const found = reconcileAccount(account(published), account(variances));
  near(Object.values(found.reconciled), reconciled, {rtol});
  expect(found.original).toEqual(account(published));
});

test("reconcileAccount(account) closes every period and leaves certain numbers alone", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 6}),
      fc.array(share, {minLength: 40, maxLength: 40}),
      (n, x) => {
        const cut = (from: number) => ({
          stocks: x.slice(from, from + n + 1),
          joiners: x.slice(from + 7, from + 7 + n),
          leavers: x.slice(from + 13, from + 13 + n)
        });
        const variances = {...cut(20), joiners: new Array<number>(n).fill(0)};
        const {reconciled, original} = reconcileAccount(cut(0), variances);
        for (const residual of accountResiduals(reconciled))
          expect(Math.abs(residual)).toBeLessThan(1e-10);
        expect(reconciled.joiners).toEqual(original.joiners);
      }
    )
  );
});

test.each<[string, () => unknown, string]>([
  [
    "text among stocks, which + would join",
    () => accountResiduals({stocks: ["100", 108] as never, joiners: [12], leavers: [3]}),
    'invalid stocks[0]; not finite: "100"'
  ],
  [
    "a hole",
    () => accountResiduals({stocks: [100, 108], joiners: new Array(1), leavers: [3]}),
    "invalid joiners[0]; not finite: undefined"
  ],
  [
    "a sum that overflows",
    () => accountResiduals({stocks: [1e308, -1e308], joiners: [0], leavers: [0]}),
    "invalid residual; not finite: Infinity"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
