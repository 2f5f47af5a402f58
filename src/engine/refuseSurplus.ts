/**
 * Functions that refuse more arguments than they read: what stands beyond them would be an option silently left out.
 *
 * @param readers - functions by name
 * @param most - how many arguments each reads
 * @returns the same functions, which throw a TypeError naming the first argument too many
 * @example
 * refuseSurplus({stock: () => [1]}, {stock: 1}).stock("A", {group: "x"}) // throws invalid argument 2 of stock; it takes 1: {"group":"x"}
 */
export function refuseSurplus<T extends object>(
  readers: T,
  most: Readonly<Record<keyof T, number>>
): T {
  const guarded = {...readers};
  for (const name of Object.keys(most) as (keyof T & string)[]) {
    const read = readers[name] as (...given: unknown[]) => unknown;
    const guard = (...given: unknown[]) => {
      if (given.length > most[name])
        throw new TypeError(
          `invalid argument ${most[name] + 1} of ${name}; it takes ${most[name]}: ${JSON.stringify(given[most[name]]) ?? String(given[most[name]])}`
        );
      return read(...given);
    };
    guarded[name] = guard as T[typeof name];
  }
  return guarded;
}
