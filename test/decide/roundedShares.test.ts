import fc from "fast-check";
import {expect, test} from "vitest";
import {roundedShares} from "../../src/decide/roundedShares.js";

test("roundedShares(shares, total) are whole numbers that add up to the total, each within one of its share where the total is theirs", () => {
  const share = fc.double({min: -100, max: 100, noNaN: true});
  fc.assert(
    fc.property(
      fc.array(share, {minLength: 1, maxLength: 8}),
      fc.integer({min: -2, max: 2}),
      (shares, off) => {
        const exact = Math.round(shares.reduce((sum, each) => sum + each, 0));
        const total = exact + off;
        const rounded = roundedShares(shares, total);
        expect(rounded.every(Number.isInteger)).toBe(true);
        expect(rounded.reduce((sum, each) => sum + each, 0)).toBe(total);
        if (off === 0)
          for (const [i, one] of shares.entries())
            expect(Math.abs(one - rounded[i])).toBeLessThan(1.0001);
      }
    )
  );
});
