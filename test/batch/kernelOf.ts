import {assembleModule} from "../../src/batch/assembleModule.js";
import {Kernel} from "../../src/batch/kernel.js";
import type {Code} from "../../src/batch/vectorCode.js";

/** Two lanes. */
const stride = 16;

/** Computes a function of one number by a kernel for many at once. */
export function kernelOf(
  code: (k: Kernel<"x" | "y" | "span">, x: Code) => Code
): (xs: readonly number[]) => number[] {
  const k = new Kernel(stride, ["x", "y", "span"]);
  k.lanes(1, () => k.cells("span", () => k.setCell("y", code(k, k.cell("x")))));
  const module = new WebAssembly.Module(assembleModule({f: k.end()}) as BufferSource);
  return (xs) => {
    const count = 2 * Math.ceil(xs.length / 2);
    const memory = new WebAssembly.Memory({initial: Math.ceil((16 * count) / 65536)});
    const {f} = new WebAssembly.Instance(module, {lanes: {memory}}).exports;
    const [input, output] = [0, 1].map(
      (i) => new Float64Array(memory.buffer, 8 * count * i, count)
    );
    input.set(xs);
    (f as (...addresses: number[]) => void)(0, 8 * count, 8 * count);
    return [...output.subarray(0, xs.length)];
  };
}
