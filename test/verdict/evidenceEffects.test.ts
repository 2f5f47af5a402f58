import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {required} from "../../src/quantity/required.js";
import {evidenceEffects} from "../../src/verdict/evidenceEffects.js";

const project = loadProject("data");
const fit = required(project.fit, "fit");

test("evidenceEffects(project) splits each probability over the meanings of a number, by their shares", () => {
  // One run a particle, so that the shares among the runs are those of the fit.
  const {alternatives} = evidenceEffects(project, {runs: fit.sample.rows.length});
  for (const {id} of fit.alternatives) {
    const options = alternatives.filter(({alternative}) => alternative === id);
    expect(options.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 2);
    options[0].targets.forEach(({id: target, all}, k) => {
      const whole = options.reduce(
        (sum, {share, targets}) => sum + share * (targets[k].given ?? 0),
        0
      );
      expect(Math.abs(whole - all), `${id} ${target}`).toBeLessThan(0.02);
    });
  }
});

test("evidenceEffects(project) names numbers that are not published, those that move most first", () => {
  const {valueOfInformation} = evidenceEffects(project, {runs: 60});
  const largest = valueOfInformation.map(({moves}) => moves[0].shift);
  expect(largest).toEqual([...largest].sort((a, b) => b - a));
  for (const {moves} of valueOfInformation)
    for (const {shift} of moves) {
      expect(shift).toBeGreaterThanOrEqual(0.01);
      expect(shift).toBeLessThanOrEqual(0.5);
    }
  expect(valueOfInformation.map(({indicator}) => indicator)).not.toContain("skilled");
});
