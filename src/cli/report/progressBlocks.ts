import {probabilityText} from "../../charts/text/probabilityText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {becauseText, verdictRow} from "../forecast/verdictRows.js";
import type {ReportBlock} from "./reportBlock.js";
import type {Judged, ReportSources} from "./reportSources.js";
import {bodyName, type Standing, standings} from "./reportStanding.js";

/** Widths of the columns of the tables by action: the names of bodies are longer in English. */
const actionWidths: Record<Language, number[]> = {
  zh: [30, 14, 28, 13, 15],
  en: [26, 15, 22, 14, 23]
};

/** What a section's name begins with in the plan, as the report has numbers of its own. */
const sectionNumber =
  /^(?:[（(]?[一二三四五六七八九十IVX\d]+[.)）、]+\s*|[一二三四五六七八九十IVX]+(?=[（(])|\d+\s+)+/u;

/** Progress by action: how the targets of each section of the plan stand, and a table of them. */
export function actionBlocks(
  judged: readonly Judged[],
  sources: ReportSources,
  numbers: {table: number}
): ReportBlock[] {
  const {project, language, words} = sources;
  const {memo, verdicts} = words;
  const {head2} = memo;
  const parts = project.plan.sections.flatMap((section) => {
    const of = judged.filter(({target}) => target.section === section.id);
    return of.length === 0 ? [] : [{section, of}];
  });
  return [
    {kind: "paragraph", text: memo.actionsLead({targets: judged.length, sections: parts.length})},
    ...parts.flatMap(({section, of}): ReportBlock[] => {
      const rows = of.map(({target, verdict}) => {
        const row = verdictRow(verdict, project, {language, words: verdicts});
        const known = verdict.progress?.says;
        const stated = row.result || byDefinition(verdict, sources);
        const result = stated
          ? memo.joined([stated, ...(known ? [say(known, language)] : [])])
          : becauseText(verdict, language);
        return [
          `${row.id} ${row.name}`,
          row.verdict,
          result,
          row.goal,
          bodyName(project, target.bodies[0], language)
        ];
      });
      const name = say(section.name, language).replace(sectionNumber, "");
      return [
        {kind: "heading", level: 2, text: name},
        {kind: "paragraph", text: memo.standing(counted(of, language))},
        {
          kind: "table",
          caption: memo.table(++numbers.table, memo.captions.action(name)),
          head: [head2.target, head2.verdict, head2.result, head2.goal, head2.body],
          rows,
          widths: actionWidths[language]
        }
      ];
    })
  ];
}

/** What a verdict is under each definition of the start; empty where the definition is not what is open. */
function byDefinition(
  {definitions = [], readings}: TargetVerdict,
  {project: {setup}, language, words: {memo}}: ReportSources
): string {
  const parts = readings.flatMap(({reading, name, definition, probability, standardError}) =>
    definitions.includes(reading) && probability !== null
      ? [
          {
            name: say(setup.definitions.find(({id}) => id === definition)?.name ?? name, language),
            probability: probabilityText(probability, standardError)
          }
        ]
      : []
  );
  return parts.length > 0 ? memo.byDefinition(parts) : "";
}

/** How many have each word, in the order in which they first appear. */
function counted(of: readonly Judged[], language: Language): {word: string; count: number}[] {
  const found = new Map<string, number>();
  for (const {verdict} of of) {
    const word = statusText(verdict.status, language);
    found.set(word, (found.get(word) ?? 0) + 1);
  }
  return [...found].map(([word, count]) => ({word, count}));
}

/** Progress by body: how many targets of each leading body stand how. */
export function bodyBlocks(
  judged: readonly Judged[],
  {project, language, words: {memo}}: ReportSources,
  numbers: {table: number}
): ReportBlock[] {
  const {head2} = memo;
  const rows = standings(judged);
  const [most] = rows;
  if (!most) return [];
  const numbersOf = ({all, good, even, bad, open, none}: Standing) =>
    [all, good, even, bad, open, none].map((n) => (n === 0 ? "" : String(n)));
  return [
    {
      kind: "paragraph",
      text: memo.bodiesLead({
        bodies: rows.length,
        most: bodyName(project, most.body, language),
        count: most.all
      })
    },
    {
      kind: "table",
      caption: memo.table(++numbers.table, memo.captions.bodies),
      head: [head2.body, head2.all, head2.good, head2.even, head2.bad, head2.open, head2.none],
      rows: rows.map((row) => [bodyName(project, row.body, language), ...numbersOf(row)]),
      widths: [34, 10, 12, 10, 14, 10, 10]
    }
  ];
}
