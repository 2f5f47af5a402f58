/** √x for x ≥ 0, −√(−x) below: the root scale continued past zero. */
export function signedRoot(x: number): number {
  return x < 0 ? -Math.sqrt(-x) : Math.sqrt(x);
}
