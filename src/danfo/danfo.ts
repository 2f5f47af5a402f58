import {required} from "../quantity/required.js";

/** What of a danfo.js DataFrame is used here. */
export interface DanfoFrame {
  readonly columns: string[];
  readonly values: unknown;
  readonly shape: number[];
}

/** What of the danfojs-node module is used here; pass the module itself. */
export interface Danfo {
  DataFrame: new (data: Record<string, unknown[]>) => DanfoFrame;
}

/**
 * Loads danfojs-node, an optional peer dependency.
 *
 * @returns the module
 * @throws (rejects) Error with the command that installs it, if it is missing
 * @example
 * new (await loadDanfo()).DataFrame({year: [2025, 2026]}).shape // => [2, 1]
 */
export async function loadDanfo(): Promise<Danfo> {
  const name = "danfojs-node";
  let loaded: unknown;
  try {
    loaded = await import(name);
  } catch (cause) {
    throw new Error("skillcast/danfo needs danfojs-node; run npm install danfojs-node", {cause});
  }
  const {DataFrame, default: module} = loaded as Partial<Danfo> & {default?: Danfo};
  return required(DataFrame ? {DataFrame} : module, "DataFrame in danfojs-node");
}
