import {expect, test} from "vitest";
import {agePyramids} from "../../../reports/components/pipeline/agePyramids.js";
import {pipelineDiagram} from "../../../reports/components/pipeline/pipelineDiagram.js";
import {flowLayout} from "../../../src/charts/flow/flowLayout.js";
import {pipelineFlows} from "../../../src/pipeline/pipelineFlows.js";
import {realProject} from "../realForecast.js";

test.each([false, true])(
  "pipelineDiagram(flows, setup, year, {coarse: %s}) accounts for the change of the stock",
  async (coarse) => {
    const {setup, ...project} = await realProject();
    const flows = pipelineFlows({...project, setup});
    const L = flows.levels.length;
    const total = (instant: number) =>
      flows.stocks.slice(instant * L, (instant + 1) * L).reduce((sum, value) => sum + value, 0);
    for (const [t, year] of flows.years.entries()) {
      const diagram = pipelineDiagram(flows, setup, year, {coarse});
      const sum = (kind: string) =>
        diagram.links.filter((link) => link.kind === kind).reduce((all, {value}) => all + value, 0);
      const remainder = flows.remainder
        .slice(t * L, (t + 1) * L)
        .reduce((all, value) => all + value, 0);
      // Links under half a person are not drawn.
      expect(
        Math.abs(total(t + 1) - total(t) - (sum("entry") - sum("exit") + remainder))
      ).toBeLessThan(10);
      expect(() => flowLayout(diagram, {width: 600, height: 400})).not.toThrow();
    }
    expect(() => pipelineDiagram(flows, setup, 1999)).toThrow(
      "invalid year; not in 2025..2035: 1999"
    );
  }
);

test("agePyramids(flows, setup) adds up to the stocks at every instant", async () => {
  const project = await realProject();
  const flows = pipelineFlows(project, {cells: true});
  const L = flows.levels.length;
  for (const [instant, {left, right}] of agePyramids(flows, project.setup).entries()) {
    const persons = [...left.values, ...right.values].reduce((sum, value) => sum + value, 0);
    const stock = flows.stocks
      .slice(instant * L, (instant + 1) * L)
      .reduce((sum, value) => sum + value, 0);
    expect(persons).toBeCloseTo(stock, 3);
  }
  expect(() => agePyramids(pipelineFlows(project), project.setup)).toThrow(
    "needs flows with cells"
  );
});
