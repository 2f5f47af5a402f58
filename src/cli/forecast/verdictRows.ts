import {conditionText} from "../../charts/text/conditionText.js";
import {goalText} from "../../charts/text/goalText.js";
import {joinSentences} from "../../charts/text/joinSentences.js";
import {readText} from "../../charts/text/readText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {withOwnGoal} from "../../charts/text/withOwnGoal.js";
import {wordsOf} from "../../charts/words/wordsOf.js";
import {probabilityText} from "../../plan/probabilityText.js";
import {type StatusWord, statusBands} from "../../plan/statusWord.js";
import type {Project} from "../../project/project.js";
import {formatShare} from "../../quantity/formatAmount.js";
import type {Language} from "../../quantity/label.js";
import type {ReadingVerdict, Status, TargetVerdict} from "../../verdict/forecastSchema.js";
import type {VerdictWords} from "../words/verdictWords.js";

/** One target as the terminal shows it: short texts, empty where there is nothing to say. */
export interface VerdictRow {
  id: string;
  section: string;
  name: string;
  status: Status;
  /** Word and number. */
  verdict: string;
  /** Median and 80% interval. */
  result: string;
  goal: string;
  reading: string;
  /** The reading that turns the verdict round, and the assumptions it rests on most. */
  decides: string;
  /** Why it has no probability, or what the progress register says of it. */
  because: string;
}

/** Puts a verdict into words, with the goal and names of its plan. */
export function verdictRow(
  verdict: TargetVerdict,
  project: Pick<Project, "plan" | "assumptions">,
  {language, words}: {language: Language; words: VerdictWords}
): VerdictRow {
  const target = project.plan.targets.find(({id}) => id === verdict.id);
  const {probability, standardError, status, readings} = verdict;
  const headline = readings.find(({reading}) => reading === verdict.reading);
  return {
    id: verdict.id,
    section: target?.section ?? "",
    name: target ? say(target.name, language) : verdict.id,
    status,
    verdict:
      probability === null
        ? `${statusText(status, language)} ${conditionText(verdict, language)}`.trimEnd()
        : `${judgedWord(verdict, language)} ${probabilityText(probability, standardError)}`,
    result: resultText(verdict, language, words),
    goal: target ? goalText(withOwnGoal(target, verdict), language) : "",
    reading: readings.length > 1 && headline ? say(headline.name, language) : "",
    decides: words.clauses([
      ...decisive(verdict, language, words),
      ...[evidenceText(verdict, language)].filter(Boolean),
      ...registerNote(verdict, language)
    ]),
    because: becauseText(verdict, language)
  };
}

/** Why there is no probability: what the register says of the work, or what is missing, which number would give a verdict, and whom to ask. */
export function becauseText(
  {probability, because, note, progress, status, needs}: TargetVerdict,
  language: Language
) {
  if (probability !== null) return "";
  if (needs && (status === "conditional" || status === "definitions"))
    return joinSentences([needs, note ?? progress?.says], language);
  if (progress && note) return say(note, language);
  return joinSentences([because, needs], language);
}

/** The word for a probability, with both words where the runs leave open which is right. */
export function judgedWord(
  {status, borderline, probability}: ReadingVerdict,
  language: Language
): string {
  const word = statusText(status, language);
  if (!borderline || probability === null) return word;
  const others = statusBands.map(({from, word}, i) => ({
    edge: from,
    words: [word, statusBands[i + 1]?.word]
  }));
  const nearest = others
    .filter(({words}) => words.includes(status as StatusWord) && words[1] !== undefined)
    .sort((a, b) => Math.abs(a.edge - probability) - Math.abs(b.edge - probability))[0];
  const other = nearest?.words.find((each) => each !== status);
  return other ? wordsOf(language).orWord(word, statusText(other, language)) : word;
}

/** How good the evidence is; empty where there is no probability beside which it could stand. */
export function evidenceText({evidence, probability}: TargetVerdict, language: Language): string {
  if (!evidence || probability === null) return "";
  return wordsOf(language).verdicts.evidenceLevel[evidence.level];
}

/** Median and 80% interval; a rate by its amount, as the goal's unit says that it is one a year. */
function resultText(verdict: TargetVerdict, language: Language, words: VerdictWords): string {
  const {unit, median, lower80, upper80} = verdict;
  const write = (value: number, withUnit = false) =>
    readText(verdict, value, unit, language, withUnit);
  if (median === null) return "";
  if (lower80 === null || upper80 === null) return write(median, true);
  return words.withInterval(write(median, true), write(lower80), write(upper80));
}

/** What the register adds to a probability, without its full stop. */
function registerNote({probability, note, progress}: TargetVerdict, language: Language): string[] {
  const said = progress && (progress.says ?? note);
  return probability !== null && said ? [say(said, language).replace(/[。.]$/u, "")] : [];
}

function decisive(
  {probability, readings, decidedBy, restsOn, cannotFail, note}: TargetVerdict,
  language: Language,
  words: VerdictWords
): string[] {
  const other = readings.find(({reading}) => reading === decidedBy);
  const causes = restsOn
    .slice(0, 2)
    .map(({name, share}) => words.cause(say(name, language), formatShare(share)));
  const turns = other
    ? [
        words.otherReading(
          say(other.name, language),
          probabilityText(other.probability, other.standardError)
        )
      ]
    : [];
  const sure = cannotFail !== undefined && note ? [say(note, language).replace(/[。.]$/u, "")] : [];
  return probability !== null && causes.length > 0
    ? [...turns, ...sure, words.restsOn(causes)]
    : [...turns, ...sure];
}

/** Groups rows by the sections of the plan, in its order; rows of no known section come last. */
export function sectionRows<Row extends {section: string}>(
  rows: readonly Row[],
  {plan}: Pick<Project, "plan">,
  {language, words}: {language: Language; words: VerdictWords}
): {name: string; rows: Row[]}[] {
  const known = new Set(plan.sections.map(({id}) => id));
  const others = rows.filter(({section}) => !known.has(section));
  return [
    ...plan.sections.map(({id, name}) => ({
      name: say(name, language),
      rows: rows.filter(({section}) => section === id)
    })),
    {name: words.otherSection, rows: others}
  ].filter((section) => section.rows.length > 0);
}
