// [name, file of src, text, what it becomes, tests that should notice]
export const mutations = [
  [
    "logistic is off by a thousandth",
    "quantity/logistic.ts",
    "1 / (1 + exp(-x))",
    "1 / (1.001 + exp(-x))",
    "test/quantity"
  ],
  [
    "normal quantile off in its second branch",
    "quantity/normalQuantile.ts",
    "const r = 0.180625 - q * q",
    "const r = 0.180626 - q * q",
    "test/quantity"
  ],
  [
    "the cumulative hazard forgets its sign",
    "rates/hazardsByCell.ts",
    "return -expm1(",
    "return expm1(",
    "test/rates"
  ],
  [
    "competing exits do not share what leaves",
    "rates/competingHazards.ts",
    "(persons * probabilityOfHazard(h, dt)) / h",
    "persons * probabilityOfHazard(h, dt)",
    "test/rates"
  ],
  [
    "a scarce source gives more than it holds",
    "engine/takeFrom.ts",
    "block[c] > 1 ? 1 / block[c] : 1",
    "1",
    "test/engine"
  ],
  [
    "entrants are exposed for a whole step",
    "engine/applyExits.ts",
    "const through = n * (1 - half)",
    "const through = n",
    "test/engine"
  ],
  [
    "a pass rate's odds are not odds",
    "pipeline/passRate.ts",
    "1 - share + factor * share",
    "1 - share + share",
    "test/pipeline"
  ],
  [
    "retirement moves a month late",
    "pipeline/retirementDate.ts",
    "Math.ceil(n / pace)",
    "Math.floor(n / pace)",
    "test/pipeline"
  ],
  [
    "retirement is delayed too far",
    "pipeline/retirementDate.ts",
    "women50: {age: 50, pace: 2, most: 60}",
    "women50: {age: 50, pace: 2, most: 61}",
    "test/pipeline"
  ],
  [
    "more than becomes at least",
    "plan/isMet.ts",
    "return value > goal;",
    "return value >= goal;",
    "test/plan"
  ],
  [
    "a window is read at its end, not at its minimum",
    "plan/readingValue.ts",
    "least = Math.min(least, sign * onDay(run, cell, endPart));",
    "least = sign * onDay(run, cell, endPart);",
    "test/plan"
  ],
  [
    "the Wilson interval is not widened",
    "plan/wilsonInterval.ts",
    "const widening = 1 + (z * z) / runs",
    "const widening = 1",
    "test/plan"
  ],
  [
    "a shortfall counts what is above the goal",
    "plan/isMet.ts",
    "Math.max(0, goal - value);",
    "Math.max(0, value - goal);",
    "test/plan"
  ],
  [
    "the required pace forgets a year",
    "plan/requiredPace.ts",
    "goal / (last - first + startPart + endPart - 1)",
    "goal / (last - first + startPart + endPart - 2)",
    "test/plan"
  ],
  [
    "the variance of one kind is drawn with another's",
    "ensemble/splitVariance.ts",
    "j === 0 || i < j ? run",
    "j === 0 || i <= j ? run",
    "test/ensemble"
  ],
  [
    "the interval score forgets its penalty",
    "evaluate/intervalScores.ts",
    "(2 / (1 - level))",
    "(1 / (1 - level))",
    "test/evaluate"
  ],
  [
    "flows are drawn with another scale than the stock",
    "charts/flow/flowLayout.ts",
    "thickness: link.value * scale",
    "thickness: link.value",
    "test/charts"
  ],
  [
    "medians of parameters are read at the largest draw",
    "fit/parameterEvidence.ts",
    "sorted[Math.min(sorted.length - 1",
    "sorted[Math.max(sorted.length - 1",
    "test/fit"
  ],
  [
    "the backtest's start is solved backwards",
    "backtest/originForecast.ts",
    "answer(parameters, 1, tilt",
    "answer(parameters, 0, tilt",
    "test/backtest"
  ],
  [
    "a residual's error is divided by itself",
    "fit/observationError.ts",
    "error * error",
    "error / error",
    "test/fit"
  ],
  [
    "a part of a year is counted in the wrong unit",
    "quantity/period.ts",
    "monthsBetween(start, end) + 1) / 12",
    "monthsBetween(start, end) + 1) * 12",
    "test/quantity"
  ],
  [
    "the largest p value is taken for the smallest",
    "fit/calibrationVerdict.ts",
    "Math.min(...pValues)",
    "Math.max(...pValues)",
    "test/fit"
  ],
  [
    "a published number equal to a goal of more than it meets it",
    "verdict/chanceOf.ts",
    "return 1 - upTo(value);",
    "return 1 - under(value);",
    "test/verdict"
  ],
  [
    "quantiles are not read between their nodes",
    "verdict/quantileCurve.ts",
    "((p - at[i - 1]) / (at[i] - at[i - 1]))",
    "1",
    "test/verdict"
  ],
  ["a zero of a sketch is given as one", "verdict/summary.ts", "? 0", "? 1", "test/verdict"],
  [
    "runs that all meet a goal do not reach certainty",
    "plan/wilsonInterval.ts",
    "? 1",
    "? 0",
    "test/plan"
  ],
  [
    "a goal reached exactly is not reached",
    "decide/seekSetting.ts",
    "Math.ceil(wanted * runs - 1e-9);\n    this.brackets",
    "Math.floor(wanted * runs + 1e-9) + 1;\n    this.brackets",
    "test/decide"
  ]
];
