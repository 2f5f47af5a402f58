import {comparisonPlot} from "../../charts/comparison/comparisonPlot.js";
import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import type {PlaceRuns} from "../../decide/placeRuns.js";
import type {PlacesTogether, TogetherQuantity} from "../../decide/placesTogether.js";
import type {Language} from "../../quantity/label.js";

/**
 * Draws every quantity of several places year by year: a panel a place, the whole first, on one scale. A goal stands on its panel where it
 * is one of a level; goals of a sum over years are amounts of another kind.
 *
 * @param together - from `placesTogether`
 * @param runs - the same places
 * @param language - of the reader
 * @returns charts with the ids of their quantities
 */
export function placesCharts(
  {quantities, places}: PlacesTogether,
  runs: readonly PlaceRuns[],
  language: Language
): {id: string; spec: ChartSpec}[] {
  return quantities.flatMap((quantity) => {
    const {whole, parts} = quantity;
    const shown = [...(whole ? [whole] : []), ...parts].flatMap(({place, target}) => {
      const {forecast, paths} = runs.find(({id}) => id === place) ?? {};
      const path = paths?.find((one) => one.target.id === target);
      const indicator = forecast?.indicators.find(
        (one) =>
          one.id === path?.indicator.id && (one.definition ?? path.definition) === path.definition
      );
      const name = places.find(({id}) => id === place)?.name;
      if (!path || !indicator || !name) return [];
      return [
        {name, indicator, goals: goalsOf(quantity, path.compiled.goal, path.compiled.aggregate)}
      ];
    });
    if (shown.length < 2) return [];
    const spec = comparisonPlot(shown, {language, width: 900, apart: true});
    return [{id: quantity.id, spec}];
  });
}

function goalsOf({from, until}: TogetherQuantity, value: number, aggregate: string) {
  if (aggregate === "minimum" || aggregate === "maximum") return [{value, from, due: until}];
  return aggregate === "end" ? [{value, due: until}] : [];
}
