import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import {exitCauseNames, exitCauses} from "../../lib/pipeline/exitCauses.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Growth from the first year to the last below which a loss is not said to grow. */
const noticed = 0.05;

/** What the picture of losses shows: the cause that grows most in people from the first year to the last, or that none does. */
export function leakHeading(
  {indicators}: Pick<Forecast, "indicators">,
  language: Language
): string {
  const words = wordsOf(language).pipeline;
  const growing = exitCauses.flatMap((cause) => {
    const found = indicators.find(
      ({id, definition}) => id === `exits.highSkilled.${cause}` && !definition
    );
    if (!found) return [];
    const [from, to] = [found.median[0], found.median[found.median.length - 1]];
    return to > (1 + noticed) * from ? [{cause, from, to, years: found.years}] : [];
  });
  const [most] = growing.sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!most) return words.noLeakGrows;
  const amount = (value: number) => amountText(value, "person", language);
  return words.leakGrows({
    cause: say(exitCauseNames[most.cause], language),
    from: amount(most.from),
    to: amount(most.to),
    first: most.years[0],
    last: most.years[most.years.length - 1]
  });
}
