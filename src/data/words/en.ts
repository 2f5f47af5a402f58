import {en as check} from "../../check/words/en.js";
import {calibration} from "./calibrationEn.js";
import {doubts} from "./doubtsEn.js";
import {hasEqual} from "./hasEqual.js";
import {history} from "./historyEn.js";
import {plans} from "./plansEn.js";
import {progress} from "./progressEn.js";
import {tables} from "./tablesEn.js";
import type {DataWords} from "./words.js";

const {shown} = check;

/** What this room says in English. */
export const en: DataWords = {
  noScenario: () => ({
    message: "expected at least one scenario, found none",
    mend: "add a .yaml file"
  }),
  planCount: ({wanted, found}) => ({
    message: `expected one plan${wanted === undefined ? "" : ` called ${JSON.stringify(wanted)}`}, found ${found.join(", ") || "none"}`,
    mend:
      found.length > 1
        ? "choose one with --plan (in a program, the option plan)"
        : "add a .yaml file"
  }),
  registerPlan: ({names}) => ({
    message: "there are several plans, and nothing says of which this register is",
    mend: `rename it to ${names.join(" or ")}`
  }),
  damagedJson: ({command}) => ({
    message: "expected JSON, got a damaged file",
    mend: `make it anew with ${command}, or delete it`
  }),
  damagedRecord: ({fault, command}) => ({
    message: fault.en,
    mend: `make it anew with ${command}, or delete it`
  }),
  damagedSample: ({columns}) => ({
    message: `expected ${columns} numbers in every row, got another`,
    mend: "make it anew with skillcast fit, or delete it with fit.json"
  }),
  otherTable: ({record, command}) => ({
    message: `expected the table that ${record} was written with, got another`,
    mend: `restore both files together, or make them anew with ${command}`
  }),
  invented: ({ids}) => ({
    message: `Numbers that the template invented still stand: ${ids.slice(0, 8).join(", ")}${ids.length > 8 ? `, … (${ids.length} in all)` : ""}. The results speak of the template, not of this place`,
    mend: "put your own in their place and take off the mark (confidence E, kind: example); what to fill in first: skillcast guide"
  }),
  internal: ({ids}) => ({
    message: `expected nothing internal on public pages, got ${ids.join(", ")} (confidence I, or basis internal)`,
    mend: "build the pages from a folder without them; a forecast may use them"
  }),
  fitGap: ({got}) => ({
    message: `expected the names of the model, got a record in which ${shown(got)} is missing or unknown`,
    mend: "make it anew with skillcast fit, or delete it"
  }),
  staleFit: () => ({
    message:
      "expected a fit of these figures, assumptions and model, got one from before they changed",
    mend: "run skillcast fit, or forecast with --prior"
  }),
  ...tables,
  ...plans,
  ...progress,
  ...history,
  ...doubts,
  ...calibration,
  order: ({between, got}) => ({
    message: `expected low < ${between ? "median < " : ""}high, got ${got.join(", ")}`,
    mend: hasEqual(got) ? "write different numbers, or family: fixed for one value" : "sort them"
  }),
  capacityUnits: ({units}) => ({
    message: `expected levers of one unit, got ${units.join(", ")}`,
    mend: "persons and person-times do not add up; give each unit a capacity of its own"
  }),
  wideStep: ({width, got}) => ({
    message: `expected at most the width of the range ${width}, got ${got}`,
    mend: "make the step smaller, or the range wider"
  }),
  manySteps: ({most, width, got}) => ({
    message: `expected at most ${most} steps, got a range as wide as ${width} in steps of ${got}`,
    mend: "check the scale (万) of range and step"
  }),
  belowStep: ({step, got}) => ({
    message: `expected 0 or at least one step (${step}), got ${got}`,
    mend: "check the scale (万) of the number, or make the step smaller"
  }),
  farBaseline: ({times, anchor, figure, got}) => ({
    message: `expected a number within ${times} times of the published ${anchor} (${figure}) beside it, got ${got}`,
    mend: "check the scale (万) and unit of both"
  }),
  anchorScale: ({id, value, got}) => ({
    message: `expected ${value} as in ${id}, got ${got}`,
    mend: `write ${value}, or leave out ${id} if this is another number`
  }),
  lopsided: ({times, got}) => ({
    message: `expected neither side of the median ${times} times as wide as the other, got ${got.join(", ")}`,
    mend: "check the scale of the three numbers; for a quantity without a tail on one side use beta or uniform"
  }),
  outside: ({low, high, of, got}) => ({
    message: `expected a number within the ${of} ${low} to ${high}, got ${got}`,
    mend: `widen the ${of} or change the ${of === "range" ? "baseline" : "prior"}`
  }),
  outsideUnit: ({unit, least, most, got}) => ({
    message: `expected a number ${Number.isFinite(most) ? `within ${least} to ${most}` : `of ${least} or more`} for unit ${unit}, got ${got}`,
    mend: "write 0.36 for 36%, or give bounds if it may lie outside"
  }),
  addedToShare: ({lever, low, high}) => ({
    message: `expected −1 to 1 for ${lever}, which is added to a share, got ${low}, ${high}`,
    mend: "write 0.05 for five percentage points"
  }),
  unitOfModel: ({name, unit, got}) => ({
    message: `expected unit ${unit}, in which the model reads ${name}, got ${got}`,
    mend: `state the number in ${unit}, and the unit with it`
  }),
  capacityBelowPlanned: ({planned, year, got}) => ({
    message: `expected at least ${planned}, the baselines of these levers in ${year} together, got ${got}`,
    mend: "check the scale (万); write the sum of the baselines where all capacity is used"
  }),
  rangeBelowZero: ({unit, got}) => ({
    message: `expected 0 or more ${unit}, got ${got}`,
    mend: "begin the range at 0"
  }),
  idOfAssumption: ({got}) => ({
    message: `expected an id that no assumption has, got ${got}`,
    mend: "give it another"
  }),
  noBasis: () => ({
    message: "expected a source for kind source, got none",
    mend: "name one, or write kind: assumption"
  }),
  support: ({low, high, family, got}) => ({
    message: `expected values between ${low} and ${high} for ${family}, got ${got.join(", ")}`,
    mend: "choose another family"
  }),
  noComponents: () => ({
    message: "expected components for family dirichlet, got none",
    mend: "name one for each alpha"
  }),
  notDirichlet: ({got}) => ({
    message: `expected dirichlet for an assumption with components, got ${shown(got)}`,
    mend: "write family: dirichlet with one alpha for each component, or remove components"
  }),
  alphaCount: ({components, got}) => ({
    message: `expected ${components} numbers, one for each component, got ${got}`,
    mend: "give one alpha for each component, in their order"
  }),
  unreadLever: ({id}) => ({
    message: `expected a lever that the model reads, got ${id}, which changes nothing`,
    mend: "name it in a programme of model.yaml, or remove it"
  }),
  missingAssumption: ({name, nearest}) => ({
    message: `expected an assumption ${JSON.stringify(name)}, which the model needs, found none`,
    mend: `add it; near to it is ${nearest}`
  }),
  role: ({role, assumption, got}) => ({
    message: `expected ${role}, which ${assumption} is to its programmes, got ${got || "nothing"}`,
    mend: `add role: ${role}`
  }),
  gradeOfLevel: ({grade}) => ({
    message: `expected true for a level that counts as ${grade}, got false`,
    mend: "write true, or take the higher grade from the level"
  }),
  yearAfter: ({start, got}) => ({
    message: `expected a year after startYear ${start}, got ${got}`,
    mend: "write a later year"
  }),
  lastRunYear: ({last, got}) => ({
    message: `expected a year to ${last}, the last that can be simulated, got ${got}`,
    mend: `write ${last} or an earlier year`
  }),
  skilledAbovePeople: ({employed, got}) => ({
    message: `expected at most the ${employed} employed people, got ${got} skilled ones`,
    mend: "check the scale (万) of both; the start counts skilled people at work"
  }),
  fewSkilled: ({employed, skilled, least}) => ({
    message: `expected at least ${least}% of the employed to be skilled, got ${skilled} of ${employed}`,
    mend: "check the number and scale of density (high-skilled per 10,000 workers) or employed"
  }),
  ageAbove: ({from, got}) => ({
    message: `expected an age above ${from}, got ${got}`,
    mend: "are from and to swapped?"
  }),
  stayWithoutSchool: ({kind}) => ({
    message: `expected only on a school, whose graduates stay, got ${kind}`,
    mend: "remove it"
  }),
  countsOfLever: ({unit, got}) => ({
    message: `expected what its lever counts, ${unit}, got ${got}`,
    mend: "persons are not person-times; change counts, or the lever's unit"
  }),
  gradeDrops: ({flag, below}) => ({
    message: `expected ${flag}: true as of ${below}, the level below, got false`,
    mend: "check it; levels stand from the lowest to the highest"
  }),
  sharedLever: ({lever, first}) => ({
    message: `expected a lever of its own, got ${lever}, which is the quantity of ${first}: people would count twice`,
    mend: "give this programme its own lever"
  }),
  peopleOfKind: ({kind}) => ({
    message: `expected person, which is what a ${kind} counts, got person-time`,
    mend: "write person, and person/yr as the unit of its lever; or change the kind if it counts person-times"
  }),
  noDuration: ({kind}) => ({
    message: `expected at least 1 year for kind ${kind}, got 0`,
    mend: "write the years from entry to completion"
  }),
  courseDuration: ({got}) => ({
    message: `expected 0 for a course, got ${got}`,
    mend: "use kind apprenticeship or school for what lasts years"
  }),
  belowLow: ({low, got}) => ({
    message: `expected at least low ${low}, got ${got}`,
    mend: "are low and high swapped?"
  }),
  noEmployed: () => ({
    message: "expected density or employed, got neither",
    mend: "the model needs the employed population"
  }),
  highAboveSkilled: ({skilled, got}) => ({
    message: `expected at most the skilled ${skilled}, got ${got}`,
    mend: "high-skilled people are part of the skilled"
  }),
  figureUnit: ({expected, id, unit}) => ({
    message: `expected a figure in ${expected}, got ${id} in ${unit}`,
    mend: "choose another figure"
  }),
  figurePlace: ({id, code}) => ({
    message: `expected a figure of this place (${code}), got ${id} of another`,
    mend: "choose a figure of this place, or check its place_code"
  }),
  figureDate: ({year, id, period}) => ({
    message: `expected a figure of about the end of ${year}, got ${id} of ${period}`,
    mend: "change startYear, or choose a newer figure"
  }),
  placeOfPlan: ({expected, got}) => ({
    message: `expected ${expected} as in the plan, got ${got}`,
    mend: "both files must speak of one place"
  }),
  lastYearOfPlan: ({last, got}) => ({
    message: `expected at least ${last}, the last year of the plan, got ${got}`,
    mend: "run to the end of the plan"
  }),
  unknownLevel: ({assumption, level}) => ({
    message: `invalid ${assumption}.${level}; no level of the ladder: ${level}`,
    mend: "write the id of a level of model.yaml, or add the level there"
  }),
  noStartComponent: ({assumption, levels}) => ({
    message: `invalid start; ${assumption} has no component among ${levels.join(", ") || "no level"}`,
    mend: "add a component with the id of one of these levels"
  }),
  sharedStayLever: ({lever}) => ({
    message: `invalid stay; one lever of two schools: ${lever}; give each its own`,
    mend: "give each school a lever of its own"
  }),
  inflowAges: ({names, from, to, ages}) => ({
    message: `expected ages ${names.join(" to ")} within the model's ${ages.join("-")}, got ${from}-${to}`,
    mend: "change ages in model.yaml, or these two in assumptions.yaml"
  }),
  nobodyAtStart: ({ages}) => ({
    message: `expected somebody of the ages ${ages.join("-")} at work at the start, got nobody`,
    mend: "check participation.*, start.ageShift and ages"
  }),
  participationGap: ({names}) => ({
    message: `expected ages between others that take part to do so too, got next to nothing for ${names.join(", ")}`,
    mend: "check the participation of these ages, a share in [0, 1]"
  }),
  longDuration: ({kind, most, got}) => ({
    message: `expected at most ${most} years for kind ${kind}, got ${got}`,
    mend: "write the years from entry to completion, not months"
  }),
  lastAge: ({least, year, got}) => ({
    message: `expected at least ${least}, an age at which men are not yet retired in ${year}, got ${got}`,
    mend: "write 69, say; who leaves is computed from the retirement rule, and nobody works beyond the last age"
  }),
  agePeak: ({name, from, to, got}) => ({
    message: `expected an age of ${from} to ${to} for ${name}, got ${got}`,
    mend: "check these ages"
  }),
  wideAgeShift: ({most, got}) => ({
    message: `expected start.ageShift within ${most} years either way, got ${got}`,
    mend: "check it: it is the number of years by which the whole age profile is shifted"
  }),
  model: ({reason}) => ({message: reason})
};
