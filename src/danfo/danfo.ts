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

/** What npm must be told first, where only a registry is reachable or a compiled library is not wanted. */
const overrides =
  '; where that fails, first put into package.json "overrides": {"xlsx": "npm:@e965/xlsx@0.20.3", "@tensorflow/tfjs-node": "npm:@tensorflow/tfjs@3.21.0"}';

/**
 * Loads danfojs-node, an optional peer dependency.
 *
 * @returns the module
 * @throws (rejects) Error with the command that installs it and the overrides its parts need, if it or one of them does not load
 * @example
 * new (await loadDanfo()).DataFrame({year: [2025, 2026]}).shape // => [2, 1]
 */
export async function loadDanfo(): Promise<Danfo> {
  const name = "danfojs-node";
  let loaded: unknown;
  try {
    loaded = await import(name);
  } catch (cause) {
    const missing = (cause as {code?: string}).code === "ERR_MODULE_NOT_FOUND";
    const why =
      missing && String(cause).includes(`'${name}'`) ? "" : ` (${(cause as Error).message})`;
    throw new Error(
      `skillcast/danfo needs danfojs-node${why}; run npm install danfojs-node${overrides}`,
      {
        cause
      }
    );
  }
  const {DataFrame, default: module} = loaded as Partial<Danfo> & {default?: Danfo};
  return required(DataFrame ? {DataFrame} : module, "DataFrame in danfojs-node");
}
