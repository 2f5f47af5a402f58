import {readFileSync} from "node:fs";

const {values} = JSON.parse(readFileSync("test/reference/elementary.json", "utf8")) as {
  values: Record<string, number[][]>;
};

/** Units in the last place of y between x and y. */
export function ulps(x: number, y: number): number {
  if (x === y) return 0;
  const view = new DataView(new ArrayBuffer(8));
  const order = (z: number) => {
    view.setFloat64(0, z);
    const bits = view.getBigInt64(0);
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  const distance = order(x) - order(y);
  return Number(distance < 0n ? -distance : distance);
}

export const worst = (name: string, error: (row: number[]) => number) =>
  Math.max(...values[name].map(error));
export const relative = (x: number, y: number) => (y === 0 ? Math.abs(x) : Math.abs(x / y - 1));
