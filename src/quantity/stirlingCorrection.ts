const small = Float64Array.of(
  0.08106146679532726,
  0.04134069595540929,
  0.02767792568499834,
  0.02079067210376509,
  0.01664469118982119,
  0.01387612882307075,
  0.01189670994589177,
  0.01041126526197209,
  0.00925546218271273,
  0.00833056343336287
);

/** ln k! − [½ ln 2π + (k + ½) ln(k + 1) − (k + 1)] for an integer k ≥ 0 (Hörmann 1993). */
export function stirlingCorrection(k: number): number {
  if (k < 10) return small[k];
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) * inverse;
}
