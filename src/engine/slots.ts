import {unknownName} from "../quantity/unknownName.js";

/** The numbers of a compiled model that may be overwritten, by name, each with what is derived from it. */
export interface Slots {
  add(
    name: string,
    values: Float64Array,
    stale?: {dirty: boolean} | readonly {dirty: boolean}[]
  ): void;
  get(name: string): Float64Array;
  touch(name?: string): void;
}

/** Makes an empty register of slots; a name may be used once. */
export function createSlots(): Slots {
  const slots = new Map<string, {values: Float64Array; stale: readonly {dirty: boolean}[]}>();
  const find = (name: string) => {
    const slot = slots.get(name);
    if (!slot) throw new RangeError(unknownName("slot", String(name), [...slots.keys()]));
    return slot;
  };
  return {
    add(name, values, stale = []) {
      if (slots.has(name)) throw new RangeError(`invalid model; named twice: "${name}"`);
      slots.set(name, {values, stale: Array.isArray(stale) ? stale : [stale]});
    },
    get: (name) => find(name).values,
    touch(name) {
      const touched = name === undefined ? slots.values() : [find(name)];
      for (const {stale} of touched) for (let k = 0; k < stale.length; ++k) stale[k].dirty = true;
    }
  };
}
