/** Refuses arrays of different length, or empty ones. */
export function requireAlike(name: string, values: ArrayLike<number>, length: number): void {
  if (!(values.length === length && length > 0))
    throw new RangeError(`invalid ${name}; not of length ${length}, at least 1: ${values.length}`);
}
