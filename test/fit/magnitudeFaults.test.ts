import {expect, test} from "vitest";
import {prepareHistory} from "../../src/fit/history.js";
import {describeMagnitudeFault, magnitudeFaults} from "../../src/fit/magnitudeFaults.js";
import {smallHistory, smallProject, withFigure} from "./fixture.js";

test("magnitudeFaults(history) finds nothing in published figures", () => {
  expect(magnitudeFaults(smallHistory())).toEqual([]);
});

test.each([
  [1e-4, "10000 times too small"],
  [1e-3, "1000 times too small"],
  [100, "100 times too large"]
])("magnitudeFaults(history) finds a figure %d times its value", (factor, words) => {
  const project = smallProject();
  const {value} = project.figures.find(({id}) => id === "CZ02")!;
  const wrong = withFigure(project, "CZ02", value * factor);
  const faults = magnitudeFaults(prepareHistory(wrong, wrong.calibration!));
  expect(faults.map(({figure}) => figure)).toEqual(["CZ02"]);
  expect(faults[0].factor).toBe(factor);
  expect(describeMagnitudeFault(faults[0])).toContain(`invalid figure CZ02; about ${words}`);
});

test("magnitudeFaults(history) compares with the model where a place has few such figures", () => {
  const project = smallProject();
  const wrong = withFigure(
    project,
    "CZ12",
    1e-4 * project.figures.find(({id}) => id === "CZ12")!.value
  );
  const alone = {
    ...wrong,
    figures: wrong.figures.filter((figure) => {
      const {place, indicator} = wrong.figures.find(({id}) => id === "CZ12")!;
      return figure.id === "CZ12" || figure.place !== place || figure.indicator !== indicator;
    })
  };
  const setup = structuredClone(alone.calibration!);
  setup.places[0].segments[0].observations = setup.places[0].segments[0].observations.filter(
    ({figure}) => alone.figures.some(({id}) => id === figure)
  );
  const [fault] = magnitudeFaults(prepareHistory(alone, setup));
  expect(fault).toMatchObject({figure: "CZ12", factor: 1e-4});
  expect(fault.because).toMatch(/model computes/);
});
