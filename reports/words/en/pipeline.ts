import type {PipelineWords} from "../pipeline.js";

/** What the page of the pipeline says in English. */
export const pipeline: PipelineWords = {
  leak: (year, come, lost) =>
    `In ${year} about ${come} people become high-skilled and about ${lost} are lost: the stock turns on those who leave`,
  leaks: "High-skilled people lost a year, by cause. The dashed line is the median of the first. ",
  hint: "Click a flow, or walk through them with the arrow keys on the picture, to read how it is computed, from which assumptions and sources.",
  flows: (year, {entry, upgrade, exit}) =>
    `${year}: ${entry} people come in, ${upgrade} rise, ${exit} leave`,
  ages: (year, from) => `Ages at the end of ${year}; dashed, the end of ${from}`,
  rungs: (year, from) => `People on each rung at the end of ${year}; hollow, ${from}`,
  centreRun:
    "One run at the centre of the fitted parameters, without chance; widths are people a year. ",
  atAge: (age, groups) => `Aged ${age}: ${groups.join("; ")}`,
  ageCaption: "People by single year of age; one run at the centre of the parameters.",
  rungCaption: "Thick 80%, thin 95% interval, point the median; logarithmic axis. ",
  from: "From",
  to: "To",
  peopleYearly: "people a year",
  list: "List of flows",
  play: "Play",
  stop: "Stop",
  flowSize: (year, people) => `: ${people}, ${year}`,
  lever: (name, reason) => `Lever: ${name}. ${reason}`,
  accounts: {
    upgrade:
      "Passes that are no first certificate move people up from below, within those who have served the years required.",
    several: "Several small programmes together.",
    recruitment:
      "Those brought in who already hold a certificate; they arrive at mid-year, and some leave within it.",
    school:
      "Of those who enrolled years ago, graduate now and pass, the part that stays and works here.",
    training:
      "Places turned into people, times the shares who complete, sit the assessment at this level, pass, and hold no certificate yet.",
    retirement:
      "Those who reach their statutory date in the year, computed by month of birth under the rule of 2025.",
    death: "National death rates by sex and age, times a factor for the city.",
    earlyRetirement: "People of fifty and over who leave before their date.",
    outMigration: "People who leave the city; new graduates and arrivals go more often.",
    lapse: "People who stay in the city but no longer work in the trade."
  },
  otherProgrammes: "other programmes",
  techniciansAndAbove: "technicians and above",
  lowerLevels: "lower levels",
  highLevels: "high-skilled",
  juniorAndIntermediate: "junior and intermediate",
  highSkilled: "high-skilled",
  leakGrows: ({cause, from, to, first, last}) =>
    `Of the losses, ${cause} grows most: from ${from} people in ${first} to ${to} in ${last}`,
  noLeakGrows: "None of the losses grows noticeably"
};
