import {Kernel, type KernelCode} from "./kernel.js";
import {pairOf, vector} from "./vectorCode.js";

const {add, sub, mul, div, raised} = vector;
const zero = pairOf(0);

/** Vectors that are done together where each takes few numbers. */
const [two, several] = [2, 4];

/** out = Σ of a range, in four sums as `sumRange` has them. */
export function sumCells(stride: number): KernelCode {
  const k = new Kernel<string>(stride, ["n", "out", "span"]);
  inFours(k, (sum) => {
    k.from("span");
    sum();
  });
  return k.end();
}

/** The same of several ranges, all of which begin at a multiple of four and end at one or with the whole. */
export function sumRanges(stride: number): KernelCode {
  const k = new Kernel<string>(stride, ["n", "ranges", "end", "out"]);
  inFours(k, (sum) => k.ranges("ranges", "end", sum));
  return k.end();
}

/** Writes four sums, each of every fourth cell, into `out`, added up; `walk` goes to where cells are to be summed. */
function inFours(k: Kernel<string>, walk: (sum: () => void) => void): void {
  k.lanes(two, () => {
    const sums = [0, 1, 2, 3].map(() => k.keep(zero));
    walk(() => {
      k.each(4, () => {
        for (let i = 0; i < 4; ++i) k.set(sums[i], add(sums[i], k.cell("n", i)));
      });
      k.each(1, () => k.set(sums[0], add(sums[0], k.cell("n"))));
    });
    k.setLane("out", add(add(sums[0], sums[1]), add(sums[2], sums[3])));
  });
}

/** Adds Σ values · factors of a range to two sums, of places even and odd, as `massOf` and `recordExits` have them. */
export function sumProducts(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "w", "sums", "span"]);
  k.lanes(several, () => {
    const [even, odd] = [k.keep(k.lane("sums")), k.keep(k.lane("sums", 1))];
    k.from("span");
    k.each(2, () => {
      k.set(even, add(even, mul(k.cell("n"), k.cell("w"))));
      k.set(odd, add(odd, mul(k.cell("n", 1), k.cell("w", 1))));
    });
    k.each(1, () => k.set(even, add(even, mul(k.cell("n"), k.cell("w")))));
    k.setLane("sums", even);
    k.setLane("sums", odd, 1);
  });
  return k.end();
}

/** Takes present × weight × rate, and notes it in `block`. */
export function takeCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "w", "rate", "block", "span"]);
  k.lanes(several, () => {
    const rate = k.keep(k.lane("rate"));
    k.cells("span", () => {
      const n = k.keep(k.cell("n"));
      const taken = k.keep(mul(mul(n, k.cell("w")), rate));
      k.setCell("block", taken);
      k.setCell("n", raised(sub(n, taken), zero));
    });
  });
  return k.end();
}

/** Adds `factor` × values to `into`. */
export function addCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["into", "values", "factor", "span"]);
  k.lanes(several, () => {
    const factor = k.keep(k.lane("factor"));
    k.cells("span", () => k.setCell("into", add(k.cell("into"), mul(k.cell("values"), factor))));
  });
  return k.end();
}

/** The same, and sum += what was added. */
export function spreadCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["into", "values", "factor", "sum", "span"]);
  k.lanes(several, () => {
    const [factor, sum] = [k.keep(k.lane("factor")), k.keep(k.lane("sum"))];
    k.cells("span", () => {
      const here = k.keep(mul(k.cell("values"), factor));
      k.setCell("into", add(k.cell("into"), here));
      k.set(sum, add(sum, here));
    });
    k.setLane("sum", sum);
  });
  return k.end();
}

/** Adds a range to a sum, one number after the other. */
export function addUp(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "sum", "span"]);
  k.lanes(several, () => {
    const sum = k.keep(k.lane("sum"));
    k.cells("span", () => k.set(sum, add(sum, k.cell("n"))));
    k.setLane("sum", sum);
  });
  return k.end();
}

/** Lets who waits join the present. */
export function joinCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "waiting", "span"]);
  k.lanes(several, () =>
    k.cells("span", () => {
      k.setCell("n", add(k.cell("n"), k.cell("waiting")));
      k.setCell("waiting", zero);
    })
  );
  return k.end();
}

/** Multiplies a range by a factor. */
export function scaleCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "factor", "span"]);
  k.lanes(several, () => {
    const factor = k.keep(k.lane("factor"));
    k.cells("span", () => k.setCell("n", mul(k.cell("n"), factor)));
  });
  return k.end();
}

/** Adds `persons` in proportion to those present, who are `mass`, and takes present × rate: in each lane one of the two does nothing. */
export function adjustCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "persons", "mass", "rate", "span"]);
  k.lanes(several, () => {
    const [persons, mass] = [k.keep(k.lane("persons")), k.keep(k.lane("mass"))];
    const rate = k.keep(k.lane("rate"));
    k.cells("span", () => {
      const n = k.keep(k.cell("n"));
      const more = k.keep(add(n, div(mul(persons, n), mass)));
      k.setCell("n", raised(sub(more, mul(n, rate)), zero));
    });
  });
  return k.end();
}

/** Moves a share of a row to another; their sum is added to `total`. */
export function moveCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "target", "share", "total", "span"]);
  k.lanes(several, () => {
    const share = k.keep(k.lane("share"));
    const total = k.keep(zero);
    k.cells("span", () => {
      const n = k.keep(k.cell("n"));
      const moved = k.keep(mul(n, share));
      k.set(total, add(total, moved));
      k.setCell("n", raised(sub(n, moved), zero));
      k.setCell("target", add(k.cell("target"), moved));
    });
    k.setLane("total", add(k.lane("total"), total));
  });
  return k.end();
}
