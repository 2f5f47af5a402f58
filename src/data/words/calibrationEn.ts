import type {CalibrationRules, DataWords} from "./words.js";

/** What calibration.yaml may not be or say, in English. */
export const calibration: Pick<DataWords, keyof CalibrationRules> = {
  errorOrder: ({near, far, bound, got}) => ({
    message: `expected at most ${bound}, the error of ${far}, of which ${near} is surer, got ${got}`,
    mend: "write 0.004 for 0.4%"
  }),
  lowAboveHigh: ({low, high}) => ({
    message: `expected low ≤ high, got ${low}, ${high}`,
    mend: "are low and high swapped?"
  }),
  weights: ({got}) => ({
    message: `expected weights that sum to 1, got ${got}`,
    mend: "they are prior probabilities"
  }),
  roles: ({expected, got}) => ({
    message: `expected the roles of the first option (${expected.join(", ")}), got ${got.join(", ")}`,
    mend: "give every option the same roles"
  }),
  noStart: () => ({
    message: "expected highSkilled or density at the start, got neither",
    mend: "give one of them"
  }),
  noStartDate: () => ({
    message: "expected a date, got a start from a range",
    mend: "give from, such as 2020"
  }),
  figureBeforeStart: ({start, id, period}) => ({
    message: `expected a figure after the start ${start}, got ${id} of ${period}`,
    mend: "move it to an earlier segment"
  }),
  startDates: ({first, second}) => ({
    message: `expected the figures of a start to be of one date, got ${first} and ${second}`,
    mend: "take figures of one date; where they must be mixed, say with from in which year it starts"
  }),
  roleOfFigure: ({id, indicator, role, got}) => ({
    message: `expected role ${role} for ${id} (${indicator}), got ${got}`,
    mend: `write role: ${role}, or take another figure`
  }),
  repeatedObservation: ({id, role}) => ({
    message: `expected each figure once, got ${id} as ${role} again; it would count twice`,
    mend: "remove one of them"
  })
};
