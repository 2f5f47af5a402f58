/** Names of the ages at which people come in: those of an award, of people brought in, of graduates; mean, first, last, yr. */
export const ageNames = [
  "age.award",
  "age.awardFrom",
  "age.awardTo",
  "age.arrival",
  "age.arrivalFrom",
  "age.arrivalTo",
  "age.graduateFrom",
  "age.graduateTo"
] as const;
