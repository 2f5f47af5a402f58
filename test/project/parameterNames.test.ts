import {expect, test} from "vitest";
import {parameterNames} from "../../src/project/parameterNames.js";

test("parameterNames(assumption) is the id, or one name a component, in their order", () => {
  expect(parameterNames({id: "lapse.skilled"})).toEqual(["lapse.skilled"]);
  const components = [{id: "senior"}, {id: "junior"}];
  expect(parameterNames({id: "levelMix.course", components})).toEqual([
    "levelMix.course.senior",
    "levelMix.course.junior"
  ]);
  expect(parameterNames({id: "x", components: []})).toEqual([]);
});
