import {say} from "../charts/text/say.js";
import type {Plan} from "../project/plan.js";
import type {Language} from "../quantity/label.js";

/** Groups rows by the sections of the plan, in its order; rows of no known section come last. */
export function sectionRows<Row extends {section: string}>(
  rows: readonly Row[],
  plan: Pick<Plan, "sections">,
  language: Language
): {name: string; rows: Row[]}[] {
  const known = new Set(plan.sections.map(({id}) => id));
  return [
    ...plan.sections.map(({id, name}) => ({
      name: say(name, language),
      rows: rows.filter(({section}) => section === id)
    })),
    {
      name: language === "zh" ? "其他" : "Other",
      rows: rows.filter(({section}) => !known.has(section))
    }
  ].filter((section) => section.rows.length > 0);
}
