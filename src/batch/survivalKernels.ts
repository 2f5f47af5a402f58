import {exponential} from "./exponential.js";
import {Kernel, type KernelCode} from "./kernel.js";
import {pairOf, vector} from "./vectorCode.js";

const {add, sub, mul, neg, sqrt} = vector;

/** `stay` = e^(−h): who is left a year later. */
export function decay(stride: number): KernelCode {
  const k = new Kernel(stride, ["h", "stay", "span"]);
  k.lanes(() => k.cells("span", () => k.setCell("stay", exponential(k, neg(k.cell("h"))))));
  return k.end();
}

/** `stay` = e^(−h ratio) with the hazards of two kinds of people, which all lanes share, mixed by the share of the first. */
export function mixedDecay(stride: number): KernelCode {
  const k = new Kernel(stride, ["first", "second", "share", "ratio", "stay", "span"]);
  k.lanes(() => {
    const share = k.keep(k.lane("share"));
    const rest = k.keep(sub(pairOf(1), share));
    const ratio = k.keep(k.lane("ratio"));
    k.cells("span", () => {
      const hazard = add(mul(share, k.shared("first")), mul(rest, k.shared("second")));
      k.setCell("stay", exponential(k, mul(neg(hazard), ratio)));
    });
  });
  return k.end();
}

/** Multiplies two ranges by stay × remain. */
export function surviveCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "m", "stay", "remain", "span"]);
  k.lanes(() => {
    const remain = k.keep(k.lane("remain"));
    k.cells("span", () => {
      const left = k.keep(mul(k.cell("stay"), remain));
      k.setCell("n", mul(k.cell("n"), left));
      k.setCell("m", mul(k.cell("m"), left));
    });
  });
  return k.end();
}

/** Lets persons in by weights; of who comes at mid-year √(stay × remain) are left at its end. */
export function enterCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "persons", "weights", "stay", "remain", "span"]);
  k.lanes(() => {
    const [persons, remain] = [k.keep(k.lane("persons")), k.keep(k.lane("remain"))];
    k.cells("span", () => {
      const come = mul(persons, k.cell("weights"));
      k.setCell("n", add(k.cell("n"), mul(come, sqrt(mul(k.cell("stay"), remain)))));
    });
  });
  return k.end();
}
