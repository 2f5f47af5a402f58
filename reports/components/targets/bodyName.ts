import type {Plan} from "../../lib/project/plan.js";
import type {Language} from "../../lib/quantity/label.js";

/** The name of a responsible body; as the plan writes it where it has no name in the language. */
export function bodyName(body: string, {bodies}: Plan, language: Language): string {
  return bodies?.find(({zh}) => zh === body)?.[language] ?? body;
}
