import {Kernel, type KernelCode} from "./kernel.js";
import {type Code, pairOf, vector} from "./vectorCode.js";

const {add, sub, mul, div, raised} = vector;

/** Keeps 0 / 0 away where a hazard is 0, as in `applyExits`. */
const faint = pairOf(1e-150);
const [zero, one] = [pairOf(0), pairOf(1)];

/** Flat hazards of a row: h, then who leaves by them in half a step and in a whole one. */
const [flatHazard, flatHalf, flatWhole] = [0, 1, 2];

/**
 * Exposes one row for a whole step as `applyExits` does, ages in pairs that share a division; adds to the ratio of each age, and their sum
 * and Σ n x² to `sum` and `squares`.
 */
export function exposeAges(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "f", "h", "flat", "ratio", "sum", "squares", "span"]);
  k.lanes(1, () => {
    const whole = k.keep(k.lane("flat", flatWhole));
    const hazard = k.keep(add(k.lane("flat", flatHazard), faint));
    const stay = k.keep(sub(one, whole));
    const [sum, squares] = [k.keep(zero), k.keep(zero)];
    const leaving = (place: number) => {
      const x = k.keep(add(whole, mul(stay, k.cell("f", place))));
      const n = k.keep(k.cell("n", place));
      const out = k.keep(mul(n, x));
      k.setCell("n", sub(n, out), place);
      return {x, out};
    };
    const note = (place: number, r: Code) =>
      k.setCell("ratio", add(k.cell("ratio", place), r), place);
    k.from("span");
    k.each(2, () => {
      const [first, second] = [leaving(0), leaving(1)];
      const h0 = k.keep(add(k.cell("h"), hazard));
      const h1 = k.keep(add(k.cell("h", 1), hazard));
      const inverse = k.keep(div(one, mul(h0, h1)));
      const r0 = k.keep(mul(first.out, mul(h1, inverse)));
      const r1 = k.keep(mul(second.out, mul(h0, inverse)));
      note(0, r0);
      note(1, r1);
      k.set(sum, add(sum, add(r0, r1)));
      k.set(squares, add(squares, mul(first.out, first.x)));
      k.set(squares, add(squares, mul(second.out, second.x)));
    });
    k.each(1, () => {
      const {x, out} = leaving(0);
      const r = k.keep(div(out, add(k.cell("h"), hazard)));
      note(0, r);
      k.set(sum, add(sum, r));
      k.set(squares, add(squares, mul(out, x)));
    });
    k.setLane("sum", add(k.lane("sum"), sum));
    k.setLane("squares", add(k.lane("squares"), squares));
  });
  return k.end();
}

/** Exposes two rows at once for a whole step, as `exposePair` does; Σ n x² of each is written to `squares`. */
export function exposePair(stride: number): KernelCode {
  const k = new Kernel(stride, [
    ...["x", "y", "f", "h", "flatX", "flatY"],
    ...["ratio", "sumX", "sumY", "squares", "span"]
  ]);
  const row = (n: string, flat: string) => {
    const whole = k.keep(k.lane(flat, flatWhole));
    const hazard = k.keep(add(k.lane(flat, flatHazard), faint));
    const stay = k.keep(sub(one, whole));
    return {n, whole, hazard, stay, sum: k.keep(zero), squares: k.keep(zero)};
  };
  k.lanes(1, () => {
    const rows = [row("x", "flatX"), row("y", "flatY")];
    k.cells("span", () => {
      const [f, h] = [k.keep(k.cell("f")), k.keep(k.cell("h"))];
      const ratios = rows.map(({n, whole, hazard, stay, sum, squares}) => {
        const part = k.keep(add(whole, mul(stay, f)));
        const persons = k.keep(k.cell(n));
        const out = k.keep(mul(persons, part));
        const r = k.keep(div(out, add(h, hazard)));
        k.setCell(n, sub(persons, out));
        k.set(sum, add(sum, r));
        k.set(squares, add(squares, mul(out, part)));
        return r;
      });
      k.setCell("ratio", add(k.cell("ratio"), add(ratios[0], ratios[1])));
    });
    k.setLane("sumX", add(k.lane("sumX"), rows[0].sum));
    k.setLane("sumY", add(k.lane("sumY"), rows[1].sum));
    k.setLane("squares", rows[0].squares);
    k.setLane("squares", rows[1].squares, 1);
  });
  return k.end();
}

/** One row at an age of which a share leaves by schedule, as `exposeScheduled` of `applyExits` and `exposePair` have it. */
function leavingBySchedule(
  k: Kernel<string>,
  n: string,
  {flat, stay, hazard}: {flat: Code; stay: Code; hazard: Code}
) {
  const persons = k.keep(k.cell(n));
  const half = k.keep(add(flat, mul(stay, k.cell("e"))));
  const through = k.keep(mul(persons, sub(one, half)));
  const gone = k.keep(mul(through, k.cell("sigma")));
  const out = k.keep(add(mul(persons, half), mul(sub(through, gone), half)));
  const r = k.keep(div(out, hazard));
  k.setCell(n, raised(sub(sub(persons, out), gone), zero));
  return {gone, r};
}

/** Exposes ages of a row at which a share leaves by schedule; who did is added to `exits`. */
export function exposeScheduled(stride: number): KernelCode {
  const names = ["n", "e", "h", "sigma", "flat", "ratio", "sum", "exits", "span"];
  const k = new Kernel(stride, names);
  k.lanes(1, () => {
    const flat = k.keep(k.lane("flat", flatHalf));
    const flatH = k.keep(k.lane("flat", flatHazard));
    const stay = k.keep(sub(one, flat));
    const [sum, all] = [k.keep(zero), k.keep(zero)];
    k.cells("span", () => {
      const hazard = add(add(k.cell("h"), flatH), faint);
      const {gone, r} = leavingBySchedule(k, "n", {flat, stay, hazard});
      k.setCell("ratio", add(k.cell("ratio"), r));
      k.set(sum, add(sum, r));
      k.set(all, add(all, gone));
    });
    k.setLane("sum", add(k.lane("sum"), sum));
    k.setLane("exits", add(k.lane("exits"), all));
  });
  return k.end();
}

/** The same of two rows at once. */
export function exposeScheduledPair(stride: number): KernelCode {
  const k = new Kernel(stride, [
    ...["x", "y", "e", "h", "sigma", "flatX", "flatY"],
    ...["ratio", "sumX", "sumY", "exits", "span"]
  ]);
  const row = (n: string, name: string) => {
    const flat = k.keep(k.lane(name, flatHalf));
    const flatH = k.keep(add(k.lane(name, flatHazard), faint));
    return {n, flat, flatH, stay: k.keep(sub(one, flat)), sum: k.keep(zero)};
  };
  k.lanes(1, () => {
    const rows = [row("x", "flatX"), row("y", "flatY")];
    const all = k.keep(zero);
    k.cells("span", () => {
      const both = rows.map(({n, flat, flatH, stay, sum}) => {
        const hazard = add(k.cell("h"), flatH);
        const left = leavingBySchedule(k, n, {flat, stay, hazard});
        k.set(sum, add(sum, left.r));
        return left;
      });
      k.setCell("ratio", add(k.cell("ratio"), add(both[0].r, both[1].r)));
      k.set(all, add(all, add(both[0].gone, both[1].gone)));
    });
    k.setLane("sumX", add(k.lane("sumX"), rows[0].sum));
    k.setLane("sumY", add(k.lane("sumY"), rows[1].sum));
    k.setLane("exits", add(k.lane("exits"), all));
  });
  return k.end();
}

/** Exposes a row of entrants for half a step. */
export function exposeHalf(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "e", "h", "flat", "ratio", "sum", "squares", "span"]);
  k.lanes(1, () => {
    const flat = k.keep(k.lane("flat", flatHalf));
    const flatH = k.keep(k.lane("flat", flatHazard));
    const stay = k.keep(sub(one, flat));
    const [sum, squares] = [k.keep(zero), k.keep(zero)];
    k.cells("span", () => {
      const x = k.keep(add(flat, mul(stay, k.cell("e"))));
      const n = k.keep(k.cell("n"));
      const out = k.keep(mul(n, x));
      const r = k.keep(div(out, add(add(k.cell("h"), flatH), faint)));
      k.setCell("n", sub(n, out));
      k.setCell("ratio", add(k.cell("ratio"), r));
      k.set(sum, add(sum, r));
      k.set(squares, add(squares, mul(out, x)));
    });
    k.setLane("sum", add(k.lane("sum"), sum));
    k.setLane("squares", add(k.lane("squares"), squares));
  });
  return k.end();
}

/** Adds Σ n x² of ages not yet exposed to the first variance, as `noteSquares` does. */
export function noteSquares(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "f", "flat", "variances", "span"]);
  k.lanes(1, () => {
    const whole = k.keep(k.lane("flat", flatWhole));
    const stay = k.keep(sub(one, whole));
    const sum = k.keep(zero);
    k.cells("span", () => {
      const x = k.keep(add(whole, mul(stay, k.cell("f"))));
      k.set(sum, add(sum, mul(mul(k.cell("n"), x), x)));
    });
    k.setLane("variances", add(k.lane("variances"), sum));
  });
  return k.end();
}

/** Adds `first` to the first variance, then Σ n x², Σ n x r and Σ n r² of ages that a share r leaves by schedule, as `noteScheduled` does. */
export function noteScheduled(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "e", "sigma", "flat", "first", "variances", "span"]);
  k.lanes(1, () => {
    const flat = k.keep(k.lane("flat", flatHalf));
    const stay = k.keep(sub(one, flat));
    const xx = k.keep(add(k.lane("variances"), k.lane("first")));
    const xr = k.keep(k.lane("variances", 1));
    const rr = k.keep(k.lane("variances", 2));
    k.cells("span", () => {
      const n = k.keep(k.cell("n"));
      const half = k.keep(add(flat, mul(stay, k.cell("e"))));
      const r = k.keep(mul(sub(one, half), k.cell("sigma")));
      const x = k.keep(add(half, mul(sub(sub(one, half), r), half)));
      k.set(xx, add(xx, mul(mul(n, x), x)));
      k.set(xr, add(xr, mul(mul(n, x), r)));
      k.set(rr, add(rr, mul(mul(n, r), r)));
    });
    k.setLane("variances", xx);
    k.setLane("variances", xr, 1);
    k.setLane("variances", rr, 2);
  });
  return k.end();
}
